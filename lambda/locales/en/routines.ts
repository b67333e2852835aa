import type { ExerciseId, Form, Side } from '../../routines/exercises.ts';
import type { Gate, RoutineId } from '../../routines/routines.ts';
import type { Milliseconds } from '../../time.ts';
import type { Pick } from '../variation.ts';
import { exerciseWords } from './exercises.ts';
import { capitalized, counted, inWords, ordinal, roughly } from './numbers.ts';
import { routineNames } from './routine-names.ts';

/** The next sensible step after a routine. */
function nextStep(pick: Pick, routine: RoutineId): string {
  switch (routine) {
    case 'warm-up':
    case 'quick-warm-up':
      return pick('then-run', [
        'When you run, start slow.',
        'Take the first minutes of a run slow.',
      ]);
    case 'strength-home':
    case 'strength-gym':
      return pick('then-rest', [
        'Give those muscles a day off before the next round.',
        'Leave a day between this and the next round.',
      ]);
    case 'rolling':
      return pick('then-walk', [
        'Walk a few steps to shake it out.',
        'Shake it out with a few steps.',
      ]);
    case 'cool-down':
      return 'Stand up slowly.';
    case 'partner-cool-down':
      return pick('then-thank', [
        'Stand up slowly, and thank your partner.',
        'Thank your partner, and stand up slowly.',
      ]);
  }
}

const gates: Readonly<
  Record<
    Gate,
    { reason: string; ask: string; again: string; refused: readonly [string, ...string[]] }
  >
> = {
  warm: {
    reason: 'Held stretches are for warm muscles.',
    ask: 'Have you just run or warmed up?',
    again: 'Say yes if you are warm from moving, or no if not.',
    refused: [
      'Then we warm up first: a cold muscle gains nothing from being held long.',
      'Warm up before it: held cold, a muscle gains nothing.',
    ],
  },
  'no-fresh-strain': {
    reason: 'One thing before the roller.',
    ask: 'Did you strain or pull something in the last three days?',
    again: 'Say yes if something tore or pulled in the last three days, no if not, or not sure.',
    refused: [
      'Then leave the roller for now: the first three days belong to rest.',
      'The roller has to wait: these first three days are for rest.',
    ],
  },
  'no-stretch-sign': {
    reason: 'One thing before we stretch.',
    ask: 'Did you have a pop, a bruise or numbness, or does it hurt where you sit?',
    again: 'Say yes if you have any of these: a pop, a bruise, numbness, or pain where you sit.',
    refused: [
      "Then we don't stretch it today: that needs a look first.",
      'No stretching before somebody has looked at that.',
    ],
  },
  'no-sit-bone-pain': {
    reason: 'One thing first.',
    ask: 'Does it hurt where you sit?',
    again: 'Say yes if a hard chair would press on the sore spot, no if not, or not sure.',
    refused: ['Then we leave out whatever pulls or presses there.'],
  },
};

const nameOf = (exercise: ExerciseId): string => exerciseWords[exercise].name;
const theName = (exercise: ExerciseId): string => `the ${nameOf(exercise)}`;
const areOrIs = (exercise: ExerciseId): string => (exerciseWords[exercise].isPlural ? 'are' : 'is');
const sided = (exercise: ExerciseId, side: Side): string =>
  side === 'both' ? '' : `, ${side} ${exerciseWords[exercise].part}`;

/** Routines, and the cues within them. */
export const routines = (pick: Pick) => ({
  opening: (routine: RoutineId, count: number, length: Milliseconds) =>
    `Your ${routineNames[routine]}: ${counted(count, 'exercise')}, about ${roughly(length)}.`,
  fromTheTop: () => pick('from-the-top', ['From the top, then.', 'Once more from the start.']),
  sayNext: () => 'While it plays, say: Alexa, next, or Alexa, pause.',
  goingOn: () => pick('going-on', ['On we go.', 'Here we go.', "Let's go on."]),
  again: () => pick('again', ['Once more.', 'Same again.']),
  thatIsTheFirst: () => "That's the first one, so from its start.",
  skipped: () => pick('skipped', ['Okay, next.', 'Moving on.', 'Next one.']),
  wentBack: () => pick('went-back', ['Back one.', 'One back.']),

  introduction: (exercise: ExerciseId, side: Side, form: Form, isKnown: boolean) => {
    const { setUp, movement, name, short, ...forms } = exerciseWords[exercise];
    if (!isKnown) return `${capitalized(name)}. ${setUp(side)} ${movement}`;
    const reminder = form === 'usual' ? short : forms[form];
    return `${capitalized(name)}${sided(exercise, side)}. ${reminder}`;
  },
  onWith: (exercise: ExerciseId, side: Side) =>
    `On with ${theName(exercise)}${sided(exercise, side)}.`,
  go: () => 'Go.',
  halfway: () => 'Halfway.',
  countdown: () => 'Three, two, one.',
  repetition: (number: number) => `${capitalized(inWords(number))}.`,
  switchSides: (exercise: ExerciseId, side: Side) =>
    `Switch: ${side} ${exerciseWords[exercise].part}.`,
  rest: () => 'And rest.',
  nextSet: () => 'Second set.',

  readyFor: (exercise: ExerciseId) =>
    `${capitalized(pick('comes-next', ['% next.', 'next up: %.']).replace('%', nameOf(exercise)))} ${pick('ready-for', ['Ready?', 'Shall we?', 'Ready for it?'])}`,
  readyForAgain: (exercise: ExerciseId) =>
    `Say yes for ${theName(exercise)}, or stop, and I'll keep your place.`,
  goOnWith: (exercise: ExerciseId) =>
    `${pick('go-on-with', ['Go on with', 'Shall we go on with', 'Back to'])} ${theName(exercise)}?`,
  paused: (exercise: ExerciseId) =>
    `Paused at ${theName(exercise)}. ${pick('paused', ['Take your time, and say: go on.', 'Catch your breath, then say: go on.'])}`,
  stillPaused: (exercise: ExerciseId) =>
    `${pick('still-paused', ['Still paused at', 'No rush: still at'])} ${theName(exercise)}.`,
  pausedReady: () => pick('paused-ready', ['Ready to go on?', 'Shall we go on?']),
  pausedAgain: () => "I'll keep your place. Later, say: Alexa, ask hamstring coach to go on.",
  unfinished: (left: number, exercise: ExerciseId) =>
    left === 1
      ? `Only ${theName(exercise)} ${areOrIs(exercise)} left.`
      : `You had ${counted(left, 'exercise')} to go, starting with ${theName(exercise)}.`,
  goOn: () =>
    pick('go-on', [
      'Shall we go on, both sides as usual?',
      'Go on from there, both sides as usual?',
    ]),
  goOnAgain: () => 'Say yes to go on where you stopped, or start over.',
  left: (count: number, exercise: ExerciseId) =>
    count === 0
      ? `${capitalized(theName(exercise))} ${areOrIs(exercise)} the last.`
      : `${capitalized(inWords(count))} more after ${theName(exercise)}.`,
  stillToCome: (count: number) => `${capitalized(counted(count, 'exercise'))} to go.`,
  timeLeft: (routine: RoutineId, length: Milliseconds) =>
    `About ${roughly(length)} of your ${routineNames[routine]} to go.`,
  finished: (routine: RoutineId, times: number) =>
    `${pick('finished', ['And done, nicely moved.', "That's it, well done.", 'Done, good work.'])} ${times === 1 ? `Your first ${routineNames[routine]}.` : `That was your ${ordinal(times)} ${routineNames[routine]}.`} ${nextStep(pick, routine)}`,
  endedEarly: (routine: RoutineId) => `That's the end of your ${routineNames[routine]}.`,
  allGood: () => pick('all-good-question', ['All good?', 'Feeling fine?', 'Everything all right?']),
  allGoodAgain: () => 'If something hurts, say: that hurts. If all is well, say yes.',
  allGoodYes: () =>
    pick('all-good', [
      'Lovely. See you next time.',
      'Good. Until next time.',
      'Good to hear. Bye for now.',
    ]),
  nothingRunning: () =>
    pick('nothing-running', [
      'No routine is running.',
      "We're not in a routine right now.",
      "There's no routine under way.",
    ]),
  unknown: (asked: string) =>
    `I have no ${asked}, but a warm-up, strength, rolling and a cool-down.`,
  shallWeStart: (routine: RoutineId) =>
    `${pick('shall-we-start', ['Shall we start', 'Ready for', 'Want to start'])} the ${routineNames[routine]}?`,
  shallWeStartAgain: (routine: RoutineId) => `Say yes to start the ${routineNames[routine]}.`,
  stayedUnfinished: (routine: RoutineId) =>
    `Last time ${routine === 'rolling' ? 'your' : 'a'} ${routineNames[routine]} stayed unfinished.`,
  startAfresh: () => 'Shall we start it afresh?',
  startAfreshAgain: () => 'Say yes to start from the beginning, or no to go on where you stopped.',
  nothingLeft: () => 'Everything in it is left out today.',

  /** One that was asked for the same reason just before needs no other. */
  gateReason: (gate: Gate, isAnother: boolean) =>
    isAnother && gate === 'no-sit-bone-pain' ? 'And one more.' : gates[gate].reason,
  gate: (gate: Gate) => gates[gate].ask,
  gateAgain: (gate: Gate) => gates[gate].again,
  gateRefused: (gate: Gate) => pick(`gate-refused-${gate}`, gates[gate].refused),

  whichEquipment: () => 'What do you have: a kettlebell, a water bottle, a gym, or nothing?',
  whichEquipmentAgain: () => 'Say kettlebell, water bottle, gym, or nothing.',
  equipmentNoted: () =>
    pick('equipment', ["Noted, I'll remember.", "Good, I'll keep that in mind."]),

  howTo: (exercise: ExerciseId) => {
    const { setUp, movement } = exerciseWords[exercise];
    return `${capitalized(nameOf(exercise))}. ${setUp('left')} ${movement}`;
  },
  /** In a few words, for who has just heard all of it. */
  reminder: (exercise: ExerciseId) => exerciseWords[exercise].short,
  watchOut: (exercise: ExerciseId) => {
    const { fault, leaveOut } = exerciseWords[exercise];
    return `${fault} ${leaveOut}`;
  },
  unknownExercise: () =>
    pick('unknown-exercise', ["That exercise I don't know.", "I don't know that exercise."]),
  changedForm: (exercise: ExerciseId, form: Form) =>
    form === 'usual'
      ? pick('usual-way', ['Back to the usual way.', 'The usual way again.'])
      : exerciseWords[exercise][form],
  noFurtherForm: (direction: 'easier' | 'harder') =>
    direction === 'easier'
      ? "That's the easiest I have. You can skip it, too."
      : "That's the hardest I have.",
  changedPace: (direction: 'slower' | 'faster', isFurther: boolean) =>
    `${capitalized(direction)}${isFurther ? ' still' : ''}.`,
  noFurtherPace: (direction: 'slower' | 'faster') =>
    direction === 'slower' ? "That's as slow as I count." : "That's as fast as I count.",
  changedSide: (isBoth: boolean) =>
    isBoth
      ? pick('both-sides', ['Both sides, then.', 'Both sides it is.'])
      : pick('one-side', ['One side only, then.', 'Just that side, then.']),
  leftOut: (exercise: ExerciseId) => `Without ${theName(exercise)}, then.`,
  notInRoutine: (exercise: ExerciseId) =>
    `${capitalized(theName(exercise))} ${areOrIs(exercise)} not still to come.`,

  painQuestion: () => 'Is it sharp, or more than three out of ten?',
  painStop: () =>
    pick('pain-stop', ['Stop there, and let it settle.', 'Then stop there, and breathe.']),
  painAgain: () => 'Say yes if it is sharp or strong, no if it is mild, or not sure.',
  painStrong: () => "Then that's enough for today: leave it and rest.",
  painMild: () => 'Then we take it easier, and stop if it grows.',
  painElsewhere: () =>
    pick('pain-elsewhere', [
      'Sorry to hear that. Leave it in peace for now.',
      "I'm sorry it hurts. Give it a rest for now.",
    ]),
  shallWeAskAboutDoctor: () =>
    pick('ask-about-doctor', [
      'Shall we see whether it needs a doctor?',
      'Want to see whether it needs a doctor?',
    ]),
  shallWeAskAboutDoctorAgain: () => 'Say yes and I ask a few short questions, or no to leave it.',
});
