import type { ExerciseId } from '../../hearing/vocabulary.ts';
import type { Outcome, Put } from '../../turn/outcome.ts';
import type { Asked } from '../../turn/session.ts';
import type { Turn } from '../../turn/turn.ts';
import type { Gate, RoutineId } from './routines.ts';
import type { Direction } from './session.ts';
import type { Underway } from './underway.ts';

/** How a question is worded, whatever it is about. */
type Wording = Omit<Put, 'asked'>;

const wording = (question: string, reprompt: string): Wording => ({ question, reprompt });

export const startQuestion = ({ words: { routines: words } }: Turn, routine: RoutineId): Wording =>
  wording(words.shallWeStart(routine), words.shallWeStartAgain(routine));

export const goOnQuestion = (
  { words: { routines: words } }: Turn,
  current: Underway | undefined,
): Wording =>
  wording(
    current === undefined ? words.pausedReady() : words.goOnWith(current.stop.exercise),
    words.goOnAgain(),
  );

export const allGoodQuestion = ({ words: { routines: words } }: Turn): Wording =>
  wording(words.allGood(), words.allGoodAgain());

export const gateQuestion = ({ words: { routines: words } }: Turn, gate: Gate): Wording =>
  wording(words.gate(gate), words.gateAgain(gate));

export const equipmentQuestion = ({ words: { routines: words } }: Turn): Wording =>
  wording(words.whichEquipment(), words.whichEquipmentAgain());

export const painQuestion = ({ words: { routines: words } }: Turn): Wording =>
  wording(words.painQuestion(), words.painAgain());

export const allWellQuestion = ({ words: { routines: words } }: Turn): Wording =>
  wording(words.allWell(), words.allWellAgain());

export const taughtQuestion = (
  { words: { routines: words } }: Turn,
  exercise: ExerciseId,
): Wording => wording(words.taught(exercise), words.taughtAgain());

const ask = (asked: Asked, say: readonly string[], words: Wording): Outcome => ({
  reply: { kind: 'question', say, asked, ...words },
});

/** Asks whether to start a routine, after saying why; in other words where those fit better. */
export const offer = (
  turn: Turn,
  routine: RoutineId,
  say: readonly string[],
  words: Wording = startQuestion(turn, routine),
): Outcome => ask({ about: 'start-routine', routine }, say, words);

/** Asks whether to go on with the routine under way, after saying something. */
export const offerToGoOn = (
  turn: Turn,
  current: Underway,
  say: readonly string[],
  words: Wording = goOnQuestion(turn, current),
): Outcome => ({
  ...ask({ about: 'go-on' }, say, words),
  session: {
    routines: { training: turn.session.routines.training, within: current.within },
  },
});

/** Asks whether somebody taught the runner an exercise. */
export const askWhetherTaught = (turn: Turn, exercise: ExerciseId): Outcome =>
  ask({ about: 'taught', exercise }, [], taughtQuestion(turn, exercise));

export const askForEquipment = (turn: Turn): Outcome =>
  ask({ about: 'equipment' }, [], equipmentQuestion(turn));

export const askAllGood = (
  turn: Turn,
  say: readonly string[],
  words: Wording = allGoodQuestion(turn),
): Outcome => ask({ about: 'all-good' }, say, words);

/**
 * Stops the exercise after something that was not understood, and asks whether all is well: it may
 * have been a cry.
 */
export const askIfAllWell = (turn: Turn, { within }: Underway): Outcome => ({
  ...ask({ about: 'all-well' }, [turn.words.routines.stoppedToAsk()], allWellQuestion(turn)),
  session: { routines: { within } },
});

/** Stops the exercise and asks the one question that decides what comes next. */
export const askAboutPain = (
  turn: Turn,
  { within }: Underway,
  stop = turn.words.routines.painStop(),
): Outcome => ({
  ...ask({ about: 'pain' }, [stop], painQuestion(turn)),
  session: { routines: { within } },
});

export const easeOnQuestion = ({ words: { routines: words } }: Turn): Wording =>
  wording(words.easeOn(), words.easeOnAgain());

/** Asks whether to go on in an easier form, which nobody is urged to. */
export const askToEaseOn = (turn: Turn, { within }: Underway, say: readonly string[]): Outcome => ({
  ...ask({ about: 'ease-on' }, say, easeOnQuestion(turn)),
  session: { routines: { within } },
});

export const keepFormQuestion = (
  { words: { routines: words } }: Turn,
  direction: Direction,
): Wording => wording(words.keepForm(direction), words.keepFormAgain(direction));

/** Asks whether to keep it easier or harder from now on. */
export const askToKeepForm = (
  turn: Turn,
  direction: Direction,
  current: Underway | undefined,
  say: readonly string[],
): Outcome => ({
  ...ask({ about: 'keep-form', direction }, say, keepFormQuestion(turn, direction)),
  session: {
    routines: { training: turn.session.routines.training, within: current?.within },
  },
});

export const levelQuestion = ({ words: { routines: words } }: Turn): Wording =>
  wording(words.isStrengthNew(), words.isStrengthNewAgain());

/** Asks how used to strength the runner is, before the first of it. */
export const askForLevel = (turn: Turn, routine: RoutineId, say: readonly string[]): Outcome => ({
  ...ask({ about: 'level', routine }, say, levelQuestion(turn)),
  runner: turn.runner,
  session: { routines: { training: turn.session.routines.training } },
});

export const injurySinceQuestion = ({ words: { routines: words } }: Turn): Wording =>
  wording(words.injurySince(), words.injurySinceAgain());

export const injuryWalkQuestion = ({ words: { routines: words } }: Turn): Wording =>
  wording(words.injuryWalk(), words.injuryWalkAgain());

/** Asks when something was hurt. */
export const askWhenItWas = (turn: Turn, say: readonly string[]): Outcome =>
  ask({ about: 'injury-since' }, say, injurySinceQuestion(turn));

/** Asks whether the runner walks without a limp. */
export const askWhetherWalking = (turn: Turn, say: readonly string[]): Outcome =>
  ask({ about: 'injury-walk' }, say, injuryWalkQuestion(turn));
