import type { Outcome, Put } from '../../turn/outcome.ts';
import type { Turn } from '../../turn/turn.ts';
import type { Gate, RoutineId } from './routines.ts';
import type { Underway } from './underway.ts';

/** How a question is worded, whatever it is about. */
type Wording = Omit<Put, 'asked'>;

export const startQuestion = (
  { words: { routines: words } }: Turn,
  routine: RoutineId,
): Wording => ({
  question: words.shallWeStart(routine),
  reprompt: words.shallWeStartAgain(routine),
});

export const goOnQuestion = (
  { words: { routines: words } }: Turn,
  current: Underway | undefined,
): Wording => ({
  question: current === undefined ? words.pausedReady() : words.goOnWith(current.stop.exercise),
  reprompt: words.goOnAgain(),
});

export const allGoodQuestion = ({ words: { routines: words } }: Turn): Wording => ({
  question: words.allGood(),
  reprompt: words.allGoodAgain(),
});

export const gateQuestion = ({ words: { routines: words } }: Turn, gate: Gate): Wording => ({
  question: words.gate(gate),
  reprompt: words.gateAgain(gate),
});

export const equipmentQuestion = ({ words: { routines: words } }: Turn): Wording => ({
  question: words.whichEquipment(),
  reprompt: words.whichEquipmentAgain(),
});

export const painQuestion = ({ words: { routines: words } }: Turn): Wording => ({
  question: words.painQuestion(),
  reprompt: words.painAgain(),
});

export const allWellQuestion = ({ words: { routines: words } }: Turn): Wording => ({
  question: words.allWell(),
  reprompt: words.allWellAgain(),
});

/** Asks whether to start a routine, after saying why; in other words where those fit better. */
export const offer = (
  turn: Turn,
  routine: RoutineId,
  say: readonly string[],
  wording: Wording = startQuestion(turn, routine),
): Outcome => ({
  reply: { kind: 'question', say, asked: { about: 'start-routine', routine }, ...wording },
});

/** Asks whether to go on with the routine under way, after saying something. */
export const offerToGoOn = (
  turn: Turn,
  current: Underway,
  say: readonly string[],
  wording: Wording = goOnQuestion(turn, current),
): Outcome => ({
  reply: { kind: 'question', say, asked: { about: 'go-on' }, ...wording },
  session: {
    routines: { training: turn.session.routines.training, within: current.within },
  },
});

/** Asks, once for all sessions, what there is to train with. */
export const askForEquipment = (turn: Turn): Outcome => ({
  reply: { kind: 'question', say: [], asked: { about: 'equipment' }, ...equipmentQuestion(turn) },
});

/** Asks whether all is well, after the end of a routine. */
export const askAllGood = (
  turn: Turn,
  say: readonly string[],
  wording: Wording = allGoodQuestion(turn),
): Outcome => ({ reply: { kind: 'question', say, asked: { about: 'all-good' }, ...wording } });

/**
 * Stops the exercise after something that was not understood, and asks whether all is well: it may
 * have been a cry.
 */
export const askIfAllWell = (turn: Turn, { within }: Underway): Outcome => ({
  reply: {
    kind: 'question',
    say: [turn.words.routines.stoppedToAsk()],
    asked: { about: 'all-well' },
    ...allWellQuestion(turn),
  },
  session: { routines: { within } },
});

/** Stops the exercise and asks the one question that decides what comes next. */
export const askAboutPain = (turn: Turn, { within }: Underway): Outcome => ({
  reply: {
    kind: 'question',
    say: [turn.words.routines.painStop()],
    asked: { about: 'pain' },
    ...painQuestion(turn),
  },
  session: { routines: { within }, doctor: { isHurt: true } },
});
