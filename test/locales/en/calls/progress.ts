import type { Standing } from '../../../../lambda/rooms/progress/standing.ts';
import { type Kind, kinds } from '../../../../lambda/rooms/progress/weeks.ts';
import { everyRoutine } from '../../../rooms/routines/every-id.ts';
import { type Calls, either, one, two, upToTen } from './values.ts';

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

const standings: readonly Standing[] = [
  { kind: 'first-week' },
  { kind: 'back' },
  { kind: 'pausing' },
  ...two([2, 12], either).map(
    ([weeks, isMoreThanLast]) => ({ kind: 'in-a-row', weeks, isMoreThanLast }) as const,
  ),
  ...[1, 40].map((lastWeek) => ({ kind: 'still-to-come', lastWeek }) as const),
];

export const progress: Calls<'progress'> = {
  thisWeek: one(weeks),
  standing: one(standings),
  last: two([...everyRoutine, 'gone'], [0, 1, 2, 90]),
  count: two(kinds, upToTen),
  screen: { weekAgo: one([0, 5, 11]) },
};
