import type { PlayingRoutine } from '../../record/record.ts';
import { type Milliseconds, milliseconds, seconds } from '../../time.ts';
import { type Stop, stopAfter, stopAt } from './routines.ts';
import type { PlayedBlock } from './session.ts';
import { rest, type WorkSet, workLength } from './sets.ts';
import { type Today, todaysSets } from './today.ts';

/** A pause between sets that is at least so long is a rest, and more than a change of sides. */
const shortestRest = seconds(8);

/** A set among those of its side that count. */
export interface Round {
  readonly nth: number;
  readonly of: number;
}

const isRest = (
  before: { index: number; endsAfter: number } | undefined,
  { index, worksFrom }: { index: number; worksFrom: number },
): boolean => before?.index === index && worksFrom - before.endsAfter >= shortestRest;

/** Which set of an exercise one is today; undefined where it is a lighter one, or none of them. */
export function roundIn(stop: Stop, number: number, today: Today): Round | undefined {
  const all = todaysSets(stop, today).filter(({ set }) => set.isLighter !== true);
  const here = all.find((each) => each.number === number);
  const alike = all.filter(({ set }) => set.side === here?.set.side);
  const at = alike.findIndex((each) => each.number === number);
  return at < 0 ? undefined : { nth: at + 1, of: alike.length };
}

/** A stretch of a block in which one set is told, prepared and done: what an eye wants to follow. */
export interface Stage {
  readonly stop: Stop;
  readonly set: WorkSet;
  /** Which of the sets of its side it is, from 1 on, and of how many; undefined for a lighter one. */
  readonly round: Round | undefined;
  /** Whether another set of the exercise has just been done, so that it begins with a rest. */
  readonly isAfterRest: boolean;
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
        round: roundIn(stop, number, today),
        isAfterRest: isRest(sets[place - 1], { index, worksFrom }),
        from: milliseconds(sets[place - 1]?.endsAfter ?? 0),
        worksFrom: milliseconds(Math.max(worksFrom, endsAfter - workLength(set))),
        until: milliseconds(endsAfter),
        following: stopAfter(stop, today),
      },
    ];
  });
}
