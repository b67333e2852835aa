import type { ExerciseId, Form, Side } from '../../../../../lambda/routines/exercises.ts';
import { exercises as allExercises } from '../../../../../lambda/routines/exercises.ts';
import type { Gate } from '../../../../../lambda/routines/routines.ts';
import { routineOf } from '../../../../../lambda/routines/routines.ts';
import { everyForm } from '../../../routines/any-training.ts';
import { everyExercise, everyRoutine } from '../../../routines/every-id.ts';
import { type Calls, lengths, nothing, one, three, two, upToTen } from './values.ts';

const exercises = one(everyExercise);
const routinesAlone = one(everyRoutine);
const directions = ['easier', 'harder'] as const;
const paces = ['slower', 'faster'] as const;
const everyGate: readonly Gate[] = [
  ...new Set(everyRoutine.flatMap((id) => routineOf(id).gates)),
  'no-sit-bone-pain',
];
const gates = one(everyGate);

/** Each exercise with the sides that its sets work. */
const sided: readonly [ExerciseId, Side][] = everyExercise.flatMap((exercise) =>
  [...new Set(allExercises[exercise].sets.map(({ side }) => side))].map(
    (side): [ExerciseId, Side] => [exercise, side],
  ),
);
const introductions: readonly [ExerciseId, Side, Form, boolean][] = sided.flatMap(
  ([exercise, side]) =>
    two(everyForm, [true, false]).map(([form, isKnown]): [ExerciseId, Side, Form, boolean] => [
      exercise,
      side,
      form,
      isKnown,
    ]),
);

export const routines: Calls<'routines'> = {
  opening: three(everyRoutine, [1, 4, 12], lengths),
  fromTheTop: nothing,
  sayNext: nothing,
  goingOn: nothing,
  again: nothing,
  thatIsTheFirst: nothing,
  skipped: nothing,
  wentBack: nothing,
  introduction: introductions,
  onWith: sided,
  go: nothing,
  halfway: nothing,
  countdown: nothing,
  repetition: one(upToTen),
  switchSides: sided.filter(([, side]) => side !== 'both'),
  rest: nothing,
  nextSet: nothing,
  readyFor: exercises,
  readyForAgain: exercises,
  goOnWith: exercises,
  paused: exercises,
  stillPaused: exercises,
  pausedReady: nothing,
  pausedAgain: nothing,
  unfinished: two([1, 2, 9], everyExercise),
  goOn: nothing,
  goOnAgain: nothing,
  left: two(upToTen, everyExercise),
  stillToCome: one(upToTen),
  timeLeft: two(everyRoutine, lengths),
  finished: two(everyRoutine, [1, 2, 10, 11, 42, 180]),
  endedEarly: routinesAlone,
  allGood: nothing,
  allGoodAgain: nothing,
  allGoodYes: nothing,
  nothingRunning: nothing,
  unknown: one(['marathon plan', 'yoga']),
  shallWeStart: routinesAlone,
  shallWeStartAgain: routinesAlone,
  stayedUnfinished: routinesAlone,
  startAfresh: nothing,
  startAfreshAgain: nothing,
  nothingLeft: nothing,
  gateReason: two(everyGate, [true, false]),
  gate: gates,
  gateAgain: gates,
  gateRefused: gates,
  whichEquipment: nothing,
  whichEquipmentAgain: nothing,
  equipmentNoted: nothing,
  howTo: exercises,
  reminder: exercises,
  watchOut: exercises,
  unknownExercise: nothing,
  changedForm: two(everyExercise, everyForm),
  noFurtherForm: one(directions),
  changedPace: two(paces, [true, false]),
  noFurtherPace: one(paces),
  changedSide: one([true, false]),
  leftOut: exercises,
  notInRoutine: exercises,
  painQuestion: nothing,
  painStop: nothing,
  painAgain: nothing,
  painStrong: nothing,
  painMild: nothing,
  painElsewhere: nothing,
  shallWeAskAboutDoctor: nothing,
  shallWeAskAboutDoctorAgain: nothing,
};
