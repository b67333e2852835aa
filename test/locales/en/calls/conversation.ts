import type { ExerciseId } from '../../../../lambda/hearing/vocabulary.ts';
import type { IceLeftOn, Place } from '../../../../lambda/rooms/conversation/words.ts';
import { everyExercise, everyRoutine } from '../../../rooms/routines/every-id.ts';
import { all, type Calls, either, lengths, nths, one, three, two } from './values.ts';

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

export const conversation: Calls<'conversation'> = {
  whatNextAgain: one(places),
  hint: three(places, nths, either),
  wayOut: one(either),
  stillRuns,
  inRoutine: two(everyRoutine, everyExercise),
};
