import type { SignId } from '../../hearing/vocabulary.ts';
import { stopped, withIceEnded } from '../../record/record.ts';
import type { Outcome } from '../../turn/outcome.ts';
import type { Turn } from '../../turn/turn.ts';
import { anythingElseQuestion, askAbout, moreSignsQuestion, storyQuestion } from './asking.ts';
import { assess, type Verdict } from './assess.ts';
import { asHeld, holding, isAlarmed } from './hold.ts';
import { hear, nextStep, type Step } from './interview.ts';
import { type Answers, joined, signIds } from './signs.ts';
import { known } from './told.ts';

/** Puts the next question, or tells the verdict and ends. */
export function proceed(turn: Turn, answers: Answers, step: Step, opening: string): Outcome {
  if (step.kind === 'ask') return holding(turn, answers, askAbout(turn, answers, step, opening));
  const verdict = asHeld(turn, step.verdict);
  const { isStoryAsked, isElseAsked } = turn.session.doctor;
  if (isStoryAsked && !isElseAsked && mayWait(verdict)) {
    return holding(turn, answers, askAnythingElse(turn, answers, opening));
  }
  return holding(turn, answers, tell(verdict, toldOnce(turn, answers, verdict)));
}

/** Whether a verdict lets somebody wait some days. */
const mayWait = ({ urgency }: Verdict): boolean => urgency === 'none' || urgency === 'doctor';

/** Asks for what no question named, before a verdict that lets somebody wait. */
const askAnythingElse = (turn: Turn, answers: Answers, opening: string): Outcome => ({
  reply: {
    kind: 'question',
    say: [opening],
    asked: { about: 'anything-else' },
    ...anythingElseQuestion(turn),
  },
  session: { doctor: { answers, isElseAsked: true } },
});

/** Goes on with more known than before. */
export const goOn = (turn: Turn, answers: Answers, opening = ''): Outcome =>
  proceed(turn, answers, nextStep(answers), opening);

/**
 * Begins the interview, or takes it up where another request interrupted it.
 * @param told what was just made known of signs, where that is why it begins
 */
export const beginInterview = (turn: Turn, told?: Answers): Outcome =>
  told === undefined
    ? interview(turn, known(turn))
    : goOn(turn, joined(known(turn), told), turn.words.doctor.openingAgain());

/** The questions from where they are; before the first of them, what the runner feels. */
function interview(turn: Turn, answers: Answers): Outcome {
  const words = turn.words.doctor;
  const { answers: before, isDisclaimed, isStoryAsked } = turn.session.doctor;
  if (before !== undefined) return goOn(turn, answers, words.takenUp());
  const begins = isDisclaimed ? words.openingAgain() : words.opening();
  const opening = isAlarmed(turn) ? words.callFirst() : begins;
  return isStoryAsked || Object.values(answers).includes('yes')
    ? goOn(turn, answers, opening)
    : askForStory(turn, answers, opening);
}

/** Asks what the runner feels, in words of their own. */
const askForStory = (turn: Turn, answers: Answers, opening: string): Outcome => ({
  reply: {
    kind: 'question',
    say: [opening],
    asked: { about: 'story' },
    ...storyQuestion(turn),
  },
  session: { doctor: { answers, isDisclaimed: true, isStoryAsked: true } },
});

/** The verdict in words, and what it does to what is running: all but good news stops it. */
function told(turn: Turn, verdict: Verdict): Pick<Outcome, 'runner'> & { say: readonly string[] } {
  const words = turn.words.doctor;
  const { ice, routine } = turn.runner;
  if (verdict.urgency === 'none') {
    return { say: [words.verdict(verdict), routine ? words.routineWaits() : ''] };
  }
  const isIcing = ice !== undefined && !(ice.state === 'off' && ice.isEnded);
  const isOfIce = verdict.heard.includes('iced-skin');
  const iceOff = isIcing || isOfIce ? words.takeIceOff() : '';
  return {
    say: isOfIce ? [iceOff, words.verdict(verdict)] : [words.verdict(verdict), iceOff],
    // What holds training back keeps the place in a routine for later.
    runner:
      verdict.urgency === 'doctor'
        ? stopped(turn.runner, turn.now)
        : withIceEnded(turn.runner, turn.now),
  };
}

/** The signs that the runner has by these answers, and had not by those of the turns before. */
const newSigns = (turn: Turn, answers: Answers): readonly SignId[] =>
  signIds.filter((sign) => answers[sign] === 'yes' && known(turn)[sign] !== 'yes');

/**
 * The verdict, in full where it is news. Who has heard in this session what it calls for hears in
 * brief that it stands; what can't wait is told in full however often.
 */
function toldOnce(turn: Turn, answers: Answers, verdict: Verdict): ReturnType<typeof told> {
  const inFull = told(turn, verdict);
  const isNews = verdict.urgency !== turn.session.doctor.urgencyTold;
  return isNews || verdict.urgency === 'emergency'
    ? inFull
    : { ...inFull, say: [turn.words.doctor.unchanged(verdict, newSigns(turn, answers))] };
}

const show = ({ urgency }: Verdict) => ({ room: 'doctor', view: 'verdict', of: urgency }) as const;

/** Tells the verdict and ends; what led to it is forgotten. */
const tell = (verdict: Verdict, { say, ...changes }: ReturnType<typeof told>): Outcome => ({
  reply: { kind: 'statement', say },
  session: { doctor: { answers: undefined, isElseAsked: undefined } },
  show: show(verdict),
  ...changes,
});

/** Tells the verdict on what was said so far, and offers the questions that could make it worse. */
function tellAndOffer(turn: Turn, answers: Answers, verdict: Verdict): Outcome {
  const { isDisclaimed } = turn.session.doctor;
  const { urgency } = verdict;
  const { say, ...changes } = toldOnce(turn, answers, verdict);
  const isToDisclaim = urgency === 'doctor' && !isDisclaimed;
  return {
    reply: {
      kind: 'question',
      say: [...say, isToDisclaim ? turn.words.doctor.disclaimer() : ''],
      asked: { about: 'more-signs' },
      ...moreSignsQuestion(turn),
    },
    session: {
      doctor: { answers, isDisclaimed: isDisclaimed || isToDisclaim, urgencyTold: urgency },
    },
    show: show(verdict),
    ...changes,
  };
}

/**
 * Answers what was made known of signs outside of the interview: the verdict at once where all
 * that is known calls for somebody, else the interview.
 */
export function weigh(turn: Turn, told: Answers): Outcome {
  const answers = joined(known(turn), told);
  if (assess(answers).urgency === 'none') return interview(turn, answers);
  const verdict = asHeld(turn, assess(answers));
  const outcome =
    nextStep(answers).kind === 'verdict'
      ? tell(verdict, toldOnce(turn, answers, verdict))
      : tellAndOffer(turn, answers, verdict);
  return holding(turn, answers, outcome);
}

/** Answers signs that another room heard of, such as skin that ice has harmed. */
export const hearSigns = (turn: Turn, told: readonly SignId[]): Outcome =>
  weigh(turn, hear(known(turn), told, []));
