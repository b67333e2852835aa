import { tellIce } from '../icing/answers.ts';
import { remainingLength } from '../routines/block.ts';
import { todayOf } from '../routines/today.ts';
import { underway } from '../routines/underway.ts';
import type { Turn } from '../turn.ts';

/** What runs and how long it takes still, a sentence each: ice first, for skin can't wait. */
export function whereThingsStand(turn: Turn): readonly string[] {
  const current = underway(turn);
  const ice = tellIce(turn, current === undefined);
  const words = turn.words.routines;
  return [
    ...(ice === undefined ? [] : [ice]),
    ...(current === undefined
      ? []
      : [
          words.timeLeft(
            current.stop.routine,
            remainingLength(current, todayOf(turn.runner, turn.session), words),
          ),
        ]),
  ];
}
