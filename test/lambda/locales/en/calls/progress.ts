import { type Kind, kinds } from '../../../../../lambda/progress/weeks.ts';
import { days, hours, milliseconds } from '../../../../../lambda/time.ts';
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
  last: two([...everyRoutine, 'gone'], [milliseconds(0), hours(11), hours(13), days(2), days(170)]),
  count: two(kinds, upToTen),
};
