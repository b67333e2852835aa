import { stopped } from '../runner/record.ts';
import type { Outcome, Turn } from '../turn.ts';
import { assess, type Verdict } from './assess.ts';
import { hear, nextStep, type Step } from './interview.ts';
import { type Answers, type SignId, signIds } from './signs.ts';

/** Puts the next question, or tells the verdict and ends. */
export function proceed(turn: Turn, answers: Answers, step: Step, opening: string): Outcome {
  if (step.kind === 'verdict') return tell(step.verdict, told(turn, step.verdict));
  const { question, signs, again } = step;
  const words = turn.words.doctor;
  const other = words.inOtherWords(question, signs);
  // Who did not understand those either hears the first ones once more.
  const isOther = again && turn.session.said?.question !== other;
  return {
    reply: {
      kind: 'question',
      say: [opening],
      asked: { about: 'sign', question, again },
      question: isOther ? other : words.question(question, signs),
      reprompt: words.reprompt(question, signs, isOther),
    },
    session: { answers, disclaimed: true },
  };
}

/** Begins the interview, or takes it up where another request interrupted it. */
export const beginInterview = (turn: Turn): Outcome => interview(turn, turn.session.answers ?? {});

function interview(turn: Turn, answers: Answers): Outcome {
  const words = turn.words.doctor;
  const isBegun = turn.session.answers !== undefined;
  const opening = turn.session.disclaimed ? words.openingAgain() : words.opening();
  return proceed(turn, answers, nextStep(answers), isBegun ? words.takenUp() : opening);
}

/** The verdict in words, and what it does to what is running: all but good news stops it. */
function told(turn: Turn, verdict: Verdict): Pick<Outcome, 'runner'> & { say: readonly string[] } {
  const words = turn.words.doctor;
  const { ice, routine } = turn.runner;
  if (verdict.urgency === 'none') {
    return { say: [words.verdict(verdict), routine ? words.routineWaits() : ''] };
  }
  const isIced = ice !== undefined || verdict.heard.includes('iced-skin');
  return {
    say: [words.verdict(verdict), isIced ? words.takeIceOff() : ''],
    runner: stopped(turn.runner),
  };
}

/** The signs that the runner has by these answers, and had not by those of the turns before. */
const newSigns = ({ session: { answers: before = {} } }: Turn, answers: Answers) =>
  signIds.filter((sign) => answers[sign] === 'yes' && before[sign] !== 'yes');

/**
 * The verdict, in full where it is news. Who has heard in this session what it calls for hears in
 * brief that it stands; what can't wait is told in full however often.
 */
function toldOnce(turn: Turn, answers: Answers, verdict: Verdict): ReturnType<typeof told> {
  const inFull = told(turn, verdict);
  const isNews = verdict.urgency !== turn.session.urgencyTold;
  return isNews || verdict.urgency === 'emergency'
    ? inFull
    : { ...inFull, say: [turn.words.doctor.unchanged(verdict, newSigns(turn, answers))] };
}

/** Tells the verdict and ends; what led to it is forgotten. */
function tell({ urgency }: Verdict, { say, ...changes }: ReturnType<typeof told>): Outcome {
  return {
    reply: { kind: 'statement', say },
    session: { answers: undefined },
    show: { kind: 'verdict', urgency },
    ...changes,
  };
}

/** Tells the verdict on what was said so far, and offers the questions that could make it worse. */
function tellAndOffer(turn: Turn, answers: Answers, verdict: Verdict): Outcome {
  const words = turn.words.doctor;
  const { urgency } = verdict;
  const { say, ...changes } = toldOnce(turn, answers, verdict);
  const isToDisclaim = urgency === 'doctor' && !turn.session.disclaimed;
  return {
    reply: {
      kind: 'question',
      say: [...say, isToDisclaim ? words.disclaimer() : ''],
      asked: { about: 'more-signs' },
      question: words.moreSigns(),
      reprompt: words.moreSignsAgain(),
    },
    session: {
      answers,
      disclaimed: turn.session.disclaimed || isToDisclaim,
      urgencyTold: urgency,
    },
    show: { kind: 'verdict', urgency },
    ...changes,
  };
}

/**
 * Answers what was said of signs with no question of the interview open: the verdict at once where
 * it calls for somebody, else the interview.
 */
export function weigh(turn: Turn, answers: Answers): Outcome {
  const verdict = assess(answers);
  if (verdict.urgency === 'none') return interview(turn, answers);
  return nextStep(answers).kind === 'verdict'
    ? tell(verdict, toldOnce(turn, answers, verdict))
    : tellAndOffer(turn, answers, verdict);
}

/** Answers signs that another room heard of, such as skin that ice has harmed. */
export const hearSigns = (turn: Turn, told: readonly SignId[]): Outcome =>
  weigh(turn, hear(turn.session.answers ?? {}, told, []));
