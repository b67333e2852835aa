import type { PlayingRoutine } from '../../record/record.ts';
import { type Milliseconds, milliseconds } from '../../time.ts';
import { type Stop, stopAfter, stopAt } from './routines.ts';
import type { PlayedBlock } from './session.ts';
import { rest, type WorkSet, workLength } from './sets.ts';
import { type Today, todaysSets } from './today.ts';

/** A stretch of a block in which one set is told, prepared and done: what an eye wants to follow. */
export interface Stage {
  readonly stop: Stop;
  readonly set: WorkSet;
  /** From when to when it lasts, from the start of the block; its work fills the end of it. */
  readonly from: Milliseconds;
  readonly worksFrom: Milliseconds;
  readonly until: Milliseconds;
  /** What is done after the exercise; undefined at the end of the routine. */
  readonly following: Stop | undefined;
}

/** The stages of a block that is being played, in order and without a gap. */
export function stagesOf(
  { routine }: PlayingRoutine,
  { sets }: PlayedBlock,
  today: Today,
): readonly Stage[] {
  return sets.flatMap(({ index, set: number, worksFrom, endsAfter, spent }, place) => {
    const stop = stopAt(routine, index);
    const todays = stop && todaysSets(stop, today).find((each) => each.number === number);
    if (stop === undefined || todays === undefined) return [];
    const set = spent > 0 ? rest(todays.set, milliseconds(spent)) : todays.set;
    return [
      {
        stop,
        set,
        from: milliseconds(sets[place - 1]?.endsAfter ?? 0),
        worksFrom: milliseconds(Math.max(worksFrom, endsAfter - workLength(set))),
        until: milliseconds(endsAfter),
        following: stopAfter(stop, today),
      },
    ];
  });
}
