import {
  type ExerciseId,
  equipments,
  levelsTold,
  routineNames,
} from '../../../../lambda/hearing/vocabulary.ts';
import { exerciseWords } from '../../../../lambda/locales/en/exercises.ts';
import { conditions } from '../../../../lambda/rooms/routines/conditions.ts';
import { exercises as allExercises } from '../../../../lambda/rooms/routines/exercises/index.ts';
import { constraints } from '../../../../lambda/rooms/routines/levels.ts';
import { gateIds } from '../../../../lambda/rooms/routines/routines.ts';
import type { Form, Side } from '../../../../lambda/rooms/routines/sets.ts';
import { seconds } from '../../../../lambda/time.ts';
import { everyForm } from '../../../rooms/routines/any-training.ts';
import { everyExercise, everyRoutine } from '../../../rooms/routines/every-id.ts';
import { type Calls, either, lengths, nths, one, three, two, upToTen } from './values.ts';

const exercises = one(everyExercise);
const routinesAlone = one(everyRoutine);
const directions = ['easier', 'harder'] as const;
const paces = ['slower', 'faster'] as const;
const gates = one(gateIds);
const reasoned = [
  'go-on',
  'all-good',
  'all-well',
  'gate',
  'equipment',
  'taught',
  'level',
  'keep-form',
  'pain',
  'ease-on',
  'injury-since',
  'injury-walk',
] as const;

/** Each exercise with the sides that its sets work. */
const sided: readonly [ExerciseId, Side][] = everyExercise.flatMap((exercise) =>
  [...new Set(allExercises[exercise].sets.map(({ side }) => side))].map(
    (side): [ExerciseId, Side] => [exercise, side],
  ),
);
const introductions: readonly [ExerciseId, Side, Form, boolean, boolean][] = sided.flatMap(
  ([exercise, side]) =>
    three(everyForm, either, either).map(
      ([form, isKnown, isWeighted]): [ExerciseId, Side, Form, boolean, boolean] => [
        exercise,
        side,
        form,
        isKnown,
        isWeighted,
      ],
    ),
);
const switches = sided
  .filter(([, side]) => side !== 'both')
  .flatMap(([exercise, side]) =>
    either.map((isWeighted): [ExerciseId, Side, boolean] => [exercise, side, isWeighted]),
  );

/** What there is to do in a set of each exercise. */
const efforts = everyExercise.flatMap((exercise) =>
  allExercises[exercise].sets.map(({ effort }) =>
    effort.kind === 'time' ? { seconds: effort.length / 1000 } : { times: effort.count },
  ),
);

export const routines: Calls<'routines'> = {
  rest: one([5, 8, 10, 15, 30, 60].map(seconds)),
  opening: three(everyRoutine, [1, 4, 12], lengths),
  wentBack: one(upToTen.slice(1)),
  introduction: introductions,
  onWith: sided,
  nextSet: one([2, 3]),
  inForm: three(everyExercise, directions, either),
  repetition: one(upToTen),
  lighterFirst: exercises,
  check: exercises,
  breath: exercises.filter(([exercise]) => exerciseWords[exercise].breath !== undefined),
  pace: two(
    everyExercise.filter((exercise) => exerciseWords[exercise].paces !== undefined),
    [0, 1, 2],
  ),
  andThen: one([
    { kind: 'set-ice', length: 600_000 },
    ...routineNames.map((routine) => ({ kind: 'start-routine', routine }) as const),
  ]),
  taught: exercises,
  equipmentNoted: one(equipments),
  levelTold: one(levelsTold),
  levelNoted: one(levelsTold),
  nextTime: one(['repetitions', 'sets', 'form']),
  keepForm: one(directions),
  keepFormAgain: one(directions),
  keepFormInShort: one(directions),
  formKept: one(directions),
  fitsAlready: one(lengths),
  switchSides: switches,
  readyFor: exercises,
  readyForAgain: exercises,
  goOnWith: exercises,
  paused: exercises,
  stillPaused: exercises,
  unfinished: two([1, 2, 9], everyExercise),
  left: two(upToTen, everyExercise),
  stillToCome: one(upToTen),
  timeLeft: two(everyRoutine, lengths),
  finished: two(everyRoutine, [0, 1, 2, 10, 11, 42, 180]),
  endedEarly: routinesAlone,
  unknown: one(['marathon plan', 'yoga']),
  shallWeStart: routinesAlone,
  shallWeStartAgain: routinesAlone,
  stayedUnfinished: routinesAlone,
  gateReason: two(gateIds, either),
  gate: gates,
  gateAgain: gates,
  gateInShort: gates,
  gateRefused: gates,
  howTo: two(everyExercise, either),
  reminder: exercises,
  watchOut: exercises,
  changedForm: three(everyExercise, everyForm, either),
  noFurtherForm: two(directions, either),
  changedPace: two(paces, either),
  noFurtherPace: one(paces),
  changedSide: one(either),
  leftOut: exercises,
  notInRoutine: exercises,
  dose: two(
    efforts,
    either.flatMap((isEachSide) => [1, 2, 3].map((rounds) => ({ isEachSide, rounds }))),
  ),
  whichSide: sided.map(([exercise, side]): [Side, ExerciseId] => [side, exercise]),
  formCheck: exercises,
  thinkOf: exercises,
  leftOutForNow: exercises,
  whatFor: exercises,
  easyDays: one([1, 2, 3]),
  stillEasyDays: one([1, 2, 3]),
  notToday: one(conditions),
  comesNext: exercises,
  ruledOut: one(constraints),
  doesWithout: one([
    ...constraints.map((each) => [each] as const),
    ['no-floor', 'no-one-leg'] as const,
  ]),
  hint: three(['start-routine', ...reasoned], nths, either),
  why: one(reasoned),
  screen: {
    exercise: exercises,
    comingUp: exercises,
    side: two(['left', 'right'], everyExercise),
    equipment: one(equipments),
    repetitions: one([2, 12]),
    ofRepetitions: one([2, 12]),
    set: two([1, 2], [2, 3]),
  },
};
