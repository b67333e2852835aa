import { type ExerciseId, equipments } from '../../../../lambda/hearing/vocabulary.ts';
import { exercises as allExercises } from '../../../../lambda/rooms/routines/exercises/index.ts';
import { gateIds } from '../../../../lambda/rooms/routines/routines.ts';
import type { Form, Side } from '../../../../lambda/rooms/routines/sets.ts';
import { everyForm } from '../../../rooms/routines/any-training.ts';
import { everyExercise, everyRoutine } from '../../../rooms/routines/every-id.ts';
import { type Calls, either, lengths, nothing, nths, one, three, two, upToTen } from './values.ts';

const exercises = one(everyExercise);
const routinesAlone = one(everyRoutine);
const directions = ['easier', 'harder'] as const;
const paces = ['slower', 'faster'] as const;
const gates = one(gateIds);
const reasoned = ['go-on', 'all-good', 'all-well', 'gate', 'equipment', 'pain'] as const;

/** Each exercise with the sides that its sets work. */
const sided: readonly [ExerciseId, Side][] = everyExercise.flatMap((exercise) =>
  [...new Set(allExercises[exercise].sets.map(({ side }) => side))].map(
    (side): [ExerciseId, Side] => [exercise, side],
  ),
);
const introductions: readonly [ExerciseId, Side, Form, boolean][] = sided.flatMap(
  ([exercise, side]) =>
    two(everyForm, either).map(([form, isKnown]): [ExerciseId, Side, Form, boolean] => [
      exercise,
      side,
      form,
      isKnown,
    ]),
);

/** What there is to do in a set of each exercise. */
const efforts = everyExercise.flatMap((exercise) =>
  allExercises[exercise].sets.map(({ effort }) =>
    effort.kind === 'time' ? { seconds: effort.length / 1000 } : { times: effort.count },
  ),
);

export const routines: Calls<'routines'> = {
  opening: three(everyRoutine, [1, 4, 12], lengths),
  fromTheTop: nothing,
  sayNext: nothing,
  straightIn: nothing,
  goingOn: nothing,
  again: nothing,
  thatIsTheFirst: nothing,
  skipped: nothing,
  wentBack: one(upToTen.slice(1)),
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
  gateReason: two(gateIds, either),
  gate: gates,
  gateAgain: gates,
  gateInShort: gates,
  gateRefused: gates,
  whichSpot: nothing,
  bendsDeep: nothing,
  pressesThere: nothing,
  whichEquipment: nothing,
  whichEquipmentAgain: nothing,
  equipmentInShort: nothing,
  equipmentNoted: nothing,
  howTo: exercises,
  reminder: exercises,
  watchOut: exercises,
  unknownExercise: nothing,
  changedForm: two(everyExercise, everyForm),
  noFurtherForm: one(directions),
  changedPace: two(paces, either),
  noFurtherPace: one(paces),
  changedSide: one(either),
  leftOut: exercises,
  notInRoutine: exercises,
  dose: two(efforts, ['once', 'twice', 'each-side']),
  whichSide: sided.map(([exercise, side]): [Side, ExerciseId] => [side, exercise]),
  formCheck: exercises,
  whatFor: exercises,
  comesNext: exercises,
  lastOne: nothing,
  ruledOut: one(['no-floor', 'no-jumping']),
  shorter: nothing,
  shortAsItIs: nothing,
  stoppedToAsk: nothing,
  allWell: nothing,
  allWellAgain: nothing,
  justHurt: nothing,
  painQuestion: nothing,
  painStop: nothing,
  painAgain: nothing,
  painInShort: nothing,
  painStrong: nothing,
  painMild: nothing,
  painElsewhere: nothing,
  hint: three(['start-routine', ...reasoned], nths, either),
  why: one(reasoned),
  screen: {
    exercise: exercises,
    comingUp: exercises,
    last: nothing,
    side: two(['left', 'right'], everyExercise),
    equipment: one(equipments),
  },
};
