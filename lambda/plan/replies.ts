import { assess, urgencyOf } from '../doctor/assess.ts';
import { hearDays, nextStep } from '../doctor/interview.ts';
import { proceed, weigh } from '../doctor/replies.ts';
import { type Answers, noted } from '../doctor/signs.ts';
import { isRoundPossible } from '../icing/answers.ts';
import { longest } from '../icing/length.ts';
import { offerDoctor, offerToGoOn } from '../routines/offers.ts';
import type { RoutineId } from '../routines/routines.ts';
import { painAtSitBone } from '../routines/sit-bone.ts';
import { underway } from '../routines/underway.ts';
import { without } from '../runner/record.ts';
import type { Asked, PlanAnswers } from '../runner/session.ts';
import { elapsed, hours } from '../time.ts';
import type { Outcome, Turn } from '../turn.ts';
import { nextQuestion, type QuestionId } from './questions.ts';
import { demand, type Known, type Plan, planToday } from './rules.ts';

/** Within so long a strength session stands before the next: a day off lies between two (coaching practice). */
const strengthRests = hours(36);

const hasJustTrained = ({ runner: { finished }, now }: Turn): boolean =>
  [finished['strength-home'], finished['strength-gym']].some(
    (strength) => strength !== undefined && elapsed(strength.last, now) < strengthRests,
  );

/** Whether the doctor's questions of this session have found no sign that calls for today. */
function areSignsDenied(answers: Answers): boolean {
  const step = nextStep(answers);
  const [sign] = step.kind === 'ask' ? step.signs : [];
  return sign === undefined ? assess(answers).urgency === 'none' : urgencyOf(sign) === 'doctor';
}

/** The answers with what the doctor's room knows: nobody is asked that again. */
const withSigns = ({ session }: Turn, answers: PlanAnswers): PlanAnswers => ({
  ...(areSignsDenied(session.answers ?? {}) && { signs: 'no' }),
  ...answers,
});

const knownIn = (turn: Turn): Known => ({
  hasJustTrained: hasJustTrained(turn),
  isAtSitBone: painAtSitBone(turn.session) === 'yes',
});

/** Puts a question of the plan. */
export function ask(
  turn: Turn,
  answers: PlanAnswers,
  question: QuestionId,
  again: boolean,
  say: readonly string[],
): Outcome {
  const words = turn.words.plan;
  const other = words.inOtherWords(question);
  // Who did not understand those either hears the first ones once more.
  const isOther = again && turn.session.said?.question !== other;
  return {
    reply: {
      kind: 'question',
      say,
      asked: { about: 'plan', question, again },
      question: isOther ? other : words.question(question),
      reprompt: words.reprompt(question, isOther),
    },
    session: { plan: answers },
  };
}

/** Puts the next question, or tells the plan. What has to be seen comes before any plan. */
export function goOn(turn: Turn, answers: PlanAnswers, say: readonly string[] = []): Outcome {
  const signs = turn.session.answers ?? {};
  const { urgency } = assess(signs);
  if (urgency === 'emergency' || urgency === 'urgent') {
    return forgotten(turn.leadBack([turn.words.conversation.seenFirst()]));
  }
  if (urgency === 'doctor') return forgotten(weigh(turn, signs));
  const told = withSigns(turn, answers);
  const known = knownIn(turn);
  const question = nextQuestion(told, known);
  if (question === undefined) {
    const { session, ...plan } = forgotten(tell(turn, told, planToday(told, known)));
    return { ...plan, session: { ...session, isSore: told.soreness !== 0 } };
  }
  if (turn.session.disclaimed) return ask(turn, answers, question, false, say);
  const asked = ask(turn, answers, question, false, [...say, turn.words.doctor.disclaimer()]);
  return { ...asked, session: { ...asked.session, disclaimed: true } };
}

/** What an outcome becomes once the plan is told, or gives way to the doctor: nothing of it stays. */
const forgotten = (outcome: Outcome): Outcome => ({
  ...outcome,
  session: { ...outcome.session, plan: undefined },
});

/**
 * What the doctor's room knows after a question that named many signs at once was not answered
 * with a clear no. The interview finds out which; until then the least of them that were named,
 * numbness, stands for them all. So the verdict is never less than a doctor.
 */
const oneOfThem = ({ session }: Turn, answer: 'one-of' | 'unsure'): Answers =>
  noted(session.answers ?? {}, ['numbness'], answer);

/** Goes through the signs one by one. */
export function askSignBySign(turn: Turn, answer: 'one-of' | 'unsure'): Outcome {
  const answers = oneOfThem(turn, answer);
  return forgotten(proceed(turn, answers, nextStep(answers), turn.words.doctor.openingAgain()));
}

/** Goes by the doubt about the signs alone: nobody has to answer. */
export const takeAsDoubt = (turn: Turn): Outcome =>
  forgotten(weigh(turn, oneOfThem(turn, 'unsure')));

/** What the days of rest, if they are known, tell the doctor's room. */
function withRest(signs: Answers, { rest }: PlanAnswers): Answers {
  const least = rest === undefined || rest === 'unsure' ? 0 : Math.min(...rest);
  const told = hearDays({}, least);
  return told['persistent-pain'] === 'yes'
    ? hearDays(signs, least)
    : noted(signs, ['persistent-pain'], 'unsure');
}

/** What a yes to a plan means. */
function leadsTo(plan: Exclude<Plan, 'doctor'>): Asked {
  switch (plan) {
    case 'easy-start':
    case 'gentle-start':
      return { about: 'try-routine', routine: 'warm-up' };
    case 'strength':
    case 'rolling':
      return { about: 'try-routine', routine: plan };
    case 'rest-and-ice':
      return { about: 'ice', length: longest };
  }
}

/** Whether a plan leaves room for a routine that is under way. */
const allows = (plan: Plan, routine: RoutineId): boolean =>
  demand(plan) >= demand(routine.startsWith('strength') ? 'strength' : 'rolling');

/** Tells the plan, and offers its first step or the routine that is under way. */
function tell(turn: Turn, answers: PlanAnswers, plan: Plan): Outcome {
  if (plan === 'doctor') return weigh(turn, withRest(turn.session.answers ?? {}, answers));
  const words = turn.words.plan;
  const say = [words.told(plan)];
  const current = underway(turn);
  if (current !== undefined && allows(plan, current.stop.routine)) {
    return offerToGoOn(turn, current, say);
  }
  if (plan === 'rest-and-ice') {
    const runner = without(turn.runner, 'routine');
    const saying = [...say, current === undefined ? '' : words.leaveRoutine()];
    const offered = isRoundPossible(turn)
      ? offerStep(turn, plan, saying)
      : offerDoctor(turn, saying);
    return { ...offered, runner };
  }
  return offerStep(turn, plan, say);
}

const offerStep = (
  { words: { plan: words } }: Turn,
  plan: Exclude<Plan, 'doctor'>,
  say: readonly string[],
): Outcome => ({
  reply: {
    kind: 'question',
    say,
    asked: leadsTo(plan),
    question: words.ask(plan),
    reprompt: words.askAgain(plan),
  },
});
