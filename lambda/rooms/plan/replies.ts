import type { SignId } from '../../hearing/vocabulary.ts';
import { without } from '../../record/record.ts';
import { type Outcome, routineOr } from '../../turn/outcome.ts';
import { type Asked, together } from '../../turn/session.ts';
import type { Turn } from '../../turn/turn.ts';
import {
  type Answers,
  beginInterview,
  isToBeSeenFirst,
  offerDoctor,
  oneOf,
  overRest,
  seenFirst,
  signsSoFar,
  weigh,
} from '../doctor/index.ts';
import { isRoundPossible, usual } from '../icing/index.ts';
import { forbidding, painAtSitBone, underway } from '../routines/index.ts';
import { answersIn, ask } from './asking.ts';
import { nextQuestion } from './order.ts';
import { demand, type OwnPlan, type Plan } from './plans.ts';
import { type SignQuestionId, signQuestionIds, signQuestions } from './question-ids.ts';
import { type Known, planToday } from './rules.ts';
import type { PlanAnswers } from './session.ts';

/** The answers with what the doctor's room knows: nobody is asked that again. */
const withSigns = (turn: Turn, answers: PlanAnswers): PlanAnswers => ({
  ...(signsSoFar(turn) === 'denied' && { breath: 'no', injury: 'no', leg: 'no' }),
  ...answers,
});

const knownIn = (turn: Turn): Known => ({
  isAtSitBone: painAtSitBone(turn.session) === 'yes',
});

/** Puts the next question, or tells the plan. What has to be seen comes before any plan. */
export function goOn(turn: Turn, answers: PlanAnswers, ...say: readonly string[]): Outcome {
  if (isToBeSeenFirst(turn)) return forgotten(seenFirst(turn));
  if (signsSoFar(turn) === 'within-days') return forgotten(weigh(turn, {}));
  const told = withSigns(turn, answers);
  const known = knownIn(turn);
  const question = nextQuestion(told, known);
  if (question === undefined) {
    const plan = forgotten(tell(turn, told, planToday(told, known)));
    return { ...plan, session: together(plan.session, { plan: { isSore: told.soreness !== 0 } }) };
  }
  if (turn.session.doctor.isDisclaimed) return ask(turn, answers, question, false, ...say);
  const asked = ask(turn, answers, question, false, ...say, turn.words.doctor.disclaimer());
  return { ...asked, session: together(asked.session, { doctor: { isDisclaimed: true } }) };
}

/** What an outcome becomes once the plan is told, or gives way to the doctor: nothing of it stays. */
const forgotten = (outcome: Outcome): Outcome => ({
  ...outcome,
  session: together(outcome.session, { plan: { answers: undefined } }),
});

/** The signs that were denied on the way to a plan: nobody is asked about those again. */
const deniedIn = (answers: PlanAnswers): Answers =>
  Object.fromEntries(
    signQuestionIds
      .filter((question) => answers[question] === 'no')
      .flatMap((question) => signQuestions[question])
      .map((sign) => [sign, 'no']),
  );

/** Goes on at the doctor's with what is known of the signs. */
const askSignBySign = (turn: Turn, known: Answers): Outcome =>
  forgotten(beginInterview(turn, { ...deniedIn(answersIn(turn)), ...known }));

/** After a yes to a question about several signs: the verdict is never less than the least of them. */
export const takeAsOneOf = (turn: Turn, question: SignQuestionId): Outcome =>
  askSignBySign(turn, oneOf(signQuestions[question]));

/** After one of them was picked by its place. */
export const takeSign = (turn: Turn, sign: SignId): Outcome =>
  askSignBySign(turn, { [sign]: 'yes' });

/**
 * After what is no clear answer to one. The least of all that is asked about, numbness, stands for
 * them, so that the verdict is never less than a doctor.
 */
export const askInDoubt = (turn: Turn): Outcome => askSignBySign(turn, { numbness: 'unsure' });

/** Goes by the doubt about the signs alone: nobody has to answer. */
export const takeAsDoubt = (turn: Turn): Outcome => forgotten(weigh(turn, { numbness: 'unsure' }));

/** Leaves it to the doctor's room, with what the days of rest, if they are known, tell it. */
function leaveToDoctor(turn: Turn, { rest }: PlanAnswers): Outcome {
  const least = rest === undefined || rest === 'unsure' ? 0 : Math.min(...rest);
  const told = overRest(least);
  return weigh(turn, told['persistent-pain'] === 'yes' ? told : { 'persistent-pain': 'unsure' });
}

/** What a yes to a plan means. */
function leadsTo(plan: OwnPlan): Asked {
  switch (plan) {
    case 'easy-start':
    case 'gentle-start':
      return { about: 'try-routine', routine: 'warm-up' };
    case 'rolling':
      return { about: 'try-routine', routine: plan };
    case 'rest-and-ice':
      return { about: 'ice', length: usual };
  }
}

/** Whether a plan leaves room for a routine that is under way. */
const allows = (plan: Plan, routine: string): boolean =>
  demand(plan) >= demand(routine.startsWith('strength') ? 'gentle-start' : 'rolling');

/** Tells the plan, and offers its first step or the routine that is under way. */
function tell(turn: Turn, answers: PlanAnswers, plan: Plan): Outcome {
  if (plan === 'doctor') return leaveToDoctor(turn, answers);
  const words = turn.words.plan;
  const isWithoutIce = plan === 'rest-and-ice' && forbidding(turn, 'ice') !== undefined;
  const say = [isWithoutIce ? words.restAlone() : words.told(plan)];
  const current = underway(turn);
  if (current !== undefined && allows(plan, current.stop.routine)) {
    return routineOr('choice', ...say);
  }
  if (plan === 'rest-and-ice') {
    const runner = without(turn.runner, 'routine');
    const saying = [...say, current === undefined ? '' : words.leaveRoutine()];
    const offered =
      isRoundPossible(turn) && !isWithoutIce
        ? offerStep(turn, plan, saying)
        : offerDoctor(turn, ...saying);
    return { ...offered, runner };
  }
  return offerStep(turn, plan, say);
}

const offerStep = (
  { words: { plan: words } }: Turn,
  plan: OwnPlan,
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
