import type { ExerciseId } from '../../../../lambda/hearing/vocabulary.ts';
import type { IceLeftOn, News, Place } from '../../../../lambda/rooms/conversation/words.ts';
import { everyExercise, everyRoutine } from '../../../rooms/routines/every-id.ts';
import { all, type Calls, either, lengths, one, three, two } from './values.ts';

const places = all<Place>({
  exercise: true,
  'go-on': true,
  question: true,
  'ice-waiting': true,
  'ice-running': true,
  'ice-paused': true,
  'ice-break': true,
  hurt: true,
  'hurt-without-ice': true,
  'without-ice': true,
  nothing: true,
  'to-be-seen-first': true,
});

const ice: readonly IceLeftOn[] = two(['waiting', 'on', 'paused', 'off'] as const, lengths).map(
  ([state, left]) => ({ state, left }),
);

/** A place, ice, or both: nothing at all is a plain goodbye. */
const stillRuns: readonly [ExerciseId | undefined, IceLeftOn | undefined][] = [
  ...two(everyExercise, [undefined]),
  ...two([undefined, ...everyExercise], ice),
];

const counts = { 'warm-up': 3, strength: 2, rolling: 1, 'cool-down': 2 };

const news: readonly News[] = [
  ...(['repetitions', 'sets', 'form'] as const).map(
    (brings) => ({ kind: 'step', brings }) as const,
  ),
  ...[0, 1].map((done) => ({ kind: 'due', done }) as const),
  { kind: 'done' },
  ...[2, 12].map((weeks) => ({ kind: 'streak', weeks }) as const),
  { kind: 'week', counts },
  { kind: 'week', counts: { ...counts, strength: 0, rolling: 0, 'cool-down': 0 } },
  ...[1, 2, 4].map((sessions) => ({ kind: 'to-step', sessions }) as const),
  ...two([...everyRoutine, 'gone'], [1, 2, 20]).map(
    ([routine, nights]) => ({ kind: 'last', routine, nights }) as const,
  ),
  ...[2, 200].map((routines) => ({ kind: 'total', routines }) as const),
];

export const conversation: Calls<'conversation'> = {
  questionsLeft: [[0], [1], [5]],
  whatNextAgain: one(places),
  hint: three(places, [0, 1, 2] as const, either),
  wayOut: one(either),
  stillRuns,
  news: one(news),
  inRoutine: two(everyRoutine, everyExercise),
  placeUnkept: one(everyExercise),
};
