import { newRunner } from '../../../lambda/record/record.ts';
import { buildBlock, type Start } from '../../../lambda/rooms/routines/block.ts';
import { beyond } from '../../../lambda/rooms/routines/levels.ts';
import { routineOf, type Stop, stopAt, stopsOf } from '../../../lambda/rooms/routines/routines.ts';
import { type Today, todaysSets } from '../../../lambda/rooms/routines/today.ts';
import type { Score } from '../../../lambda/turn/guided-audio.ts';
import { words } from '../../support/a-turn.ts';
import { everyRoutine } from './every-id.ts';

export { words };

/** Every exercise of every routine. */
export const everyStop: readonly Stop[] = everyRoutine.flatMap((routine) =>
  routineOf(routine).exercises.flatMap((_, index) => stopAt(routine, index) ?? []),
);

/** What nobody meets by default. */
export const notYet = beyond(newRunner);

/** Somebody new in a gym: nothing is left out, and everything is explained. */
export const newcomer: Today = {
  equipment: 'gym',
  skipped: [],
  ruledOut: notYet,
  wanted: [],
  forms: {},
  side: undefined,
  pace: 1,
  done: {},
};

/** A set of a routine by its numbers. */
export interface Place {
  readonly index: number;
  readonly set: number;
}

/** All that is to be done today from a place onwards, in order. */
export function planned({ stop, within }: Start, today: Today): readonly Place[] {
  const all = stopsOf(stop.routine, today)
    .filter(({ index }) => index >= stop.index)
    .flatMap((each) => todaysSets(each, today).map(({ number }) => ({ ...each, set: number })))
    .map(({ index, set }) => ({ index, set }));
  if (within?.index !== stop.index) return all;
  const left = all.filter(({ index, set }) => index > stop.index || set >= within.set);
  return left[0]?.index === stop.index ? left : all;
}

/** The blocks that play a routine from a place to its end, one after the other. */
export function chain(start: Start | undefined, today: Today) {
  const blocks: ReturnType<typeof buildBlock>[] = [];
  for (let next = start; next !== undefined; next = blocks.at(-1)?.following) {
    blocks.push(buildBlock(next, [], today, words.routines));
    if (blocks.length > 50) throw new Error('a routine without end');
  }
  return blocks;
}

/** What is heard of a score at a moment, told from its sound alone. */
export interface Moment extends Place {
  /** In the pause before the exercise. */
  readonly isBetween: boolean;
  /** How long the work of the set has been going on. */
  readonly spent: number;
}

/**
 * The set being heard, counted by the work that came before it.
 * @param plan the sets of the score, in order
 */
export function heardAt(score: Score, plan: readonly Place[], moment: number): Moment | undefined {
  let clock = 0;
  let done = 0;
  for (const { kind, length } of score) {
    const current = plan[done];
    if (current !== undefined && moment < clock + length) {
      const isBetween = kind === 'rest' && done > 0 && plan[done - 1]?.index !== current.index;
      return { ...current, isBetween, spent: kind === 'work' ? moment - clock : 0 };
    }
    clock += length;
    if (kind === 'work') done += 1;
  }
  return undefined;
}
