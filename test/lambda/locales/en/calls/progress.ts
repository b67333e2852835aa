import { type Kind, kinds } from '../../../../../lambda/progress/weeks.ts';
import { everyRoutine } from '../../../routines/every-id.ts';
import { type Calls, nothing, one, three, two, upToTen } from './values.ts';

/** A week with each kind done or not, once or often. */
const weeks: readonly Readonly<Record<Kind, number>>[] = two(
  two([0, 1, 4], [0, 1, 2]),
  two([0, 1, 2], [0, 1, 12]),
).map(([[warmUp, strength], [rolling, coolDown]]) => ({
  'warm-up': warmUp,
  strength,
  rolling,
  'cool-down': coolDown,
}));

export const progress: Calls<'progress'> = {
  nothingYet: nothing,
  thisWeek: one(weeks),
  comparison: three([0, 1, 5], [0, 1, 5], [0, 1, 2, 12]),
  last: two([...everyRoutine, 'gone'], [0, 1, 2, 90]),
  count: two(kinds, upToTen),
};
