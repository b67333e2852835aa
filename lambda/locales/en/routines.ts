import type { ExerciseId, Side } from '../../routines/exercises.ts';
import type { RoutineId } from '../../routines/routines.ts';
import type { Milliseconds } from '../../time.ts';
import type { Pick } from '../variation.ts';
import { capitalized, counted, inWords, roughly } from './numbers.ts';

interface ExerciseWords {
  readonly name: string;
  /** How it is done, for somebody who meets it for the first time. */
  readonly full: (side: Side) => string;
  /** A reminder, for somebody who knows it. */
  readonly short: string;
  /** What the moving part is called, for switching sides. */
  readonly part: string;
}

const exercises: Readonly<Record<ExerciseId, ExerciseWords>> = {
  'butt-kicks': {
    name: 'butt kicks',
    full: () => 'Jog on the spot and flick your heels up behind you. Stand tall, land softly.',
    short: 'Tall and light.',
    part: 'leg',
  },
  inchworms: {
    name: 'inchworms',
    full: () =>
      'Fold down, walk your hands out until you are in a plank, then step your feet up to your hands. Bend your knees as you need.',
    short: 'Hands out, feet in, knees soft.',
    part: 'leg',
  },
  'fire-hydrants': {
    name: 'fire hydrant circles',
    full: (side) =>
      `Get on hands and knees. Lift your ${side} knee out to the side and draw slow circles with it. Keep your back still.`,
    short: 'Hands and knees, slow circles.',
    part: 'knee',
  },
  'leg-crossovers': {
    name: 'leg crossovers',
    full: (side) =>
      `Lie on your back, arms out wide. Swing your ${side} leg across your body and back again. Let it stay easy.`,
    short: 'On your back, arms wide, easy swings.',
    part: 'leg',
  },
};

const routineNames: Readonly<Record<RoutineId, string>> = { 'warm-up': 'warm-up' };

const nameOf = (exercise: ExerciseId): string => exercises[exercise].name;

/** Routines, and the cues within them. */
export const routines = (pick: Pick) => ({
  opening: (routine: RoutineId, count: number, length: Milliseconds) =>
    `Your ${routineNames[routine]}: ${counted(count, 'exercise')}, about ${roughly(length)}.`,
  sayNext: () => 'While it plays, say: Alexa, next, or Alexa, pause.',
  goingOn: () => pick('going-on', ['On we go.', 'Here we go.', "Let's go on."]),
  again: () => pick('again', ['Once more.', 'Same again.']),
  thatIsTheFirst: () => "That's the first one, so from its start.",
  fromTheTop: () => 'From the top.',
  skipped: () => pick('skipped', ['Okay, next.', 'Moving on.', 'Next one.']),
  wentBack: () => pick('went-back', ['Back one.', 'One back.']),

  introduction: (exercise: ExerciseId, side: Side, isKnown: boolean) => {
    const { full, short, part, name } = exercises[exercise];
    const sided = side === 'both' ? '' : `, ${side} ${part}`;
    return `${capitalized(name)}${isKnown ? sided : ''}. ${isKnown ? short : full(side)}`;
  },
  go: () => 'Go.',
  halfway: () => 'Halfway.',
  countdown: () => 'Three, two, one.',
  repetition: (number: number) => `${capitalized(inWords(number))}.`,
  switchSides: (exercise: ExerciseId, side: Side) => `Switch: ${side} ${exercises[exercise].part}.`,
  rest: () => 'And rest.',

  readyFor: (exercise: ExerciseId) => `Next: ${nameOf(exercise)}. Ready?`,
  readyForAgain: (exercise: ExerciseId) =>
    `Say yes for the ${nameOf(exercise)}, or stop, and I'll keep your place.`,
  goOnWith: (exercise: ExerciseId) => `Go on with the ${nameOf(exercise)}?`,
  paused: (exercise: ExerciseId) =>
    `Paused at the ${nameOf(exercise)}. Take your time, and say: go on.`,
  pausedReady: () => 'Ready to go on?',
  pausedAgain: () => "I'll keep your place. Later, say: Alexa, ask hamstring coach to go on.",
  welcomeBack: (left: number, exercise: ExerciseId) =>
    left === 1
      ? `Welcome back. Only the ${nameOf(exercise)} are left.`
      : `Welcome back. You had ${counted(left, 'exercise')} to go, starting with the ${nameOf(exercise)}.`,
  goOn: () => 'Shall we go on?',
  goOnAgain: () => 'Say yes to go on where you stopped, or start over.',
  left: (count: number, exercise: ExerciseId) =>
    count === 0
      ? `The ${nameOf(exercise)} are the last.`
      : `${capitalized(inWords(count))} more after the ${nameOf(exercise)}.`,
  stillToCome: (count: number) => `${capitalized(counted(count, 'exercise'))} to go.`,
  timeLeft: (routine: RoutineId, length: Milliseconds) =>
    `About ${roughly(length)} of your ${routineNames[routine]} to go.`,
  placeKept: (exercise: ExerciseId) => `Stopped. I've kept your place at the ${nameOf(exercise)}.`,
  finished: (routine: RoutineId) => `That's your ${routineNames[routine]} done. Nice work.`,
  wantTip: () => 'Want a tip for the run?',
  wantTipAgain: () => 'Say yes for the tip, or no to finish.',
  tip: () =>
    'Start slow. Give the first ten minutes to easy running, and let the stride come by itself.',
  noTip: () => 'All right. Start slow.',
  nothingRunning: () => 'No routine is running.',
  unknown: (asked: string) => `I have no ${asked}. The warm-up I do have.`,
  shallWeStart: (routine: RoutineId) => `Shall we start the ${routineNames[routine]}?`,
  shallWeStartAgain: (routine: RoutineId) => `Say yes to start the ${routineNames[routine]}.`,
  help: () => 'You can say next, previous, repeat, pause, or how many are left.',
});
