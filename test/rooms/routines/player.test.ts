import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlayingRoutine } from '../../../lambda/record/record.ts';
import { type Ending, halt, isKnown, stopOf } from '../../../lambda/rooms/routines/player.ts';
import { stopAt } from '../../../lambda/rooms/routines/routines.ts';
import { lengthOf } from '../../../lambda/rooms/routines/score.ts';
import type { Today } from '../../../lambda/rooms/routines/today.ts';
import { later, milliseconds, seconds } from '../../../lambda/time.ts';
import { now as startedAt } from '../../support/a-turn.ts';
import { forAny } from '../../support/for-any.ts';
import { anyOpening, anyStart } from './any-training.ts';
import { everyRoutine } from './every-id.ts';
import { everyStop, heardAt, newcomer, planned, words } from './every-stop.ts';
import { begun } from './training.ts';

const endings: readonly Ending[] = ['broken-off', 'heard-out', 'not-played'];
const at = (heard: number) => later(startedAt, milliseconds(heard));

const anyBlock = fc.tuple(anyStart, anyOpening).map(([{ start, today }, opening]) => ({
  start,
  today,
  plan: planned(start, today),
  ...begun(start, today, opening),
}));
type Begun = typeof anyBlock extends fc.Arbitrary<infer Value> ? Value : never;

/** How long the set that a block begins with had been going on before it. */
const spentBefore = ({ start: { within }, plan }: Begun): number =>
  within?.set === plan[0]?.set ? (within?.spent ?? 0) : 0;

/** A moment while a block sounds, the edges of its pieces often among them. */
const anyMoment = anyBlock.chain((started) => {
  const end = lengthOf(started.score);
  let clock = 0;
  const edges = started.score.map(({ length }) => {
    clock += length;
    return clock;
  });
  return fc
    .oneof(
      fc.nat(end - 1),
      fc.constantFrom(0, end - 1),
      fc.constantFrom(...edges.map((edge) => edge - 1)),
      fc.constantFrom(0, ...edges.slice(0, -1)),
    )
    .map((heard) => ({ ...started, heard }));
});

/** The exercises whose last set of today has been heard to its end, after that many sets. */
function brought({ plan, routine: { routine } }: Begun, sets: number): readonly string[] {
  return plan
    .slice(0, sets)
    .filter(({ index }, place) => plan[place + 1]?.index !== index)
    .flatMap(({ index }) => stopAt(routine, index)?.exercise ?? []);
}

const setsBefore = ({ plan, score }: Begun, heard: number): number => {
  const current = heardAt(score, plan, heard);
  return plan.findIndex(({ index, set }) => index === current?.index && set === current.set);
};

describe('a block that somebody breaks into', () => {
  it('names the exercise and the set being heard, at any moment', () => {
    fc.assert(
      fc.property(anyMoment, ({ score, plan, routine, block, start, heard }) => {
        const current = heardAt(score, plan, heard);
        const { progress, within, isMidBlock, isFinished } = halt(
          routine,
          block,
          at(heard),
          'broken-off',
        );
        expect(progress).toEqual({
          state: current?.isBetween ? 'waiting' : 'paused',
          routine: start.stop.routine,
          index: current?.index,
          since: at(heard),
        });
        expect(within).toMatchObject({ index: current?.index, set: current?.set });
        expect({ isMidBlock, isFinished }).toEqual({ isMidBlock: true, isFinished: false });
      }),
      { numRuns: 500 },
    );
  });

  it('knows how long the work of the set has been going on, in blocks before it too', () => {
    forAny(anyMoment, (started) => {
      const { score, plan, routine, block, start, heard } = started;
      fc.pre(start.within === undefined || start.within.set === plan[0]?.set);
      const { within } = halt(routine, block, at(heard), 'broken-off');
      const current = heardAt(score, plan, heard);
      const isFirst = current?.index === plan[0]?.index && current?.set === plan[0]?.set;
      expect(within?.spent).toBe((current?.spent ?? 0) + (isFirst ? spentBefore(started) : 0));
    });
  });

  it('counts the exercises heard to their end, and no other', () => {
    forAny(anyMoment, (started) => {
      const { routine, block, heard } = started;
      const { completed } = halt(routine, block, at(heard), 'broken-off');
      expect(completed).toEqual(brought(started, setsBefore(started, heard)));
    });
  });

  it('knows the exercise without the session, and no set then', () => {
    forAny(anyMoment, ({ routine, block, heard }) => {
      const { within, ...known } = halt(routine, undefined, at(heard), 'broken-off');
      const { within: _own, ...same } = halt(routine, block, at(heard), 'broken-off');
      expect(within).toBeUndefined();
      expect(known).toEqual(same);
    });
  });

  it('takes no set from a block that began at another time', () => {
    forAny(anyMoment, fc.integer({ min: 1 }), ({ routine, block, heard }, by) => {
      const other = { ...block, startedAt: block.startedAt + by };
      expect(halt(routine, other, at(heard), 'broken-off').within).toBeUndefined();
    });
  });

  it('stands where it began when the clock went back', () => {
    forAny(anyBlock, fc.integer({ min: 1 }), (started, by) => {
      const { start, plan, routine, block } = started;
      fc.pre(start.within === undefined || start.within.set === plan[0]?.set);
      const halted = halt(routine, block, at(-by), 'broken-off');
      expect(halted).toMatchObject({
        progress: { state: 'paused', index: start.stop.index },
        within: { ...plan[0], spent: spentBefore(started) },
        completed: [],
        isMidBlock: true,
        isFinished: false,
      });
    });
  });

  it('never goes back as time passes', () => {
    forAny(anyMoment, fc.nat(300_000), ({ routine, block, plan, heard }, more) => {
      const earlier = halt(routine, block, at(heard), 'broken-off');
      const after = halt(routine, block, at(heard + more), 'broken-off');
      expect(after.completed.slice(0, earlier.completed.length)).toEqual(earlier.completed);
      if (after.within === undefined || earlier.within === undefined) {
        expect(after.isFinished).toBe(true);
        return;
      }
      const rank = ({ index, set }: { index: number; set: number }): number =>
        plan.findIndex((place) => place.index === index && place.set >= set);
      expect(rank(after.within)).toBeGreaterThanOrEqual(rank(earlier.within));
    });
  });
});

describe('a block heard to its end', () => {
  const expectHeardOut = (started: Begun, moment: number, ending: Ending): void => {
    const { start, today, plan, routine, block } = started;
    const next = plan[block.sets.length];
    const { within, ...halted } = halt(routine, block, at(moment), ending);
    expect(halted).toEqual({
      progress: next && {
        state: 'waiting',
        routine: start.stop.routine,
        index: next.index,
        since: at(moment),
      },
      completed: brought(started, block.sets.length),
      isFinished: next === undefined,
      isMidBlock: false,
    });
    const stop = next && stopAt(start.stop.routine, next.index);
    expect(stop && planned({ stop, within }, today)[0]).toEqual(next);
    expect(within?.spent ?? 0).toBe(0);
  };

  it('waits before what comes after it, or is over, once silence followed its question', () => {
    forAny(anyBlock, fc.integer({ min: -60_000, max: 600_000 }), (started, moment) => {
      expectHeardOut(started, moment, 'heard-out');
    });
  });

  it('does so too when somebody speaks after its last sound', () => {
    forAny(anyBlock, fc.nat(86_400_000), (started, after) => {
      expectHeardOut(started, lengthOf(started.score) + after, 'broken-off');
    });
  });
});

it('an exercise that a block breaks off between its sets is done only with its last', () => {
  const stop = everyStop.find(({ exercise }) => exercise === 'deadlift');
  if (stop === undefined) throw new Error('no deadlifts');
  const slowly: Today = { ...newcomer, pace: 0.5, forms: { deadlift: 'harder' } };
  const long = [words.routines.howTo(stop.exercise), words.routines.watchOut(stop.exercise)];
  const first = begun({ stop }, slowly, long);
  const half = halt(first.routine, first.block, startedAt, 'heard-out');
  expect(half).toMatchObject({
    progress: { index: stop.index },
    within: { index: stop.index, set: 1, spent: 0 },
    completed: [],
  });
  const second = begun({ stop, within: half.within }, slowly);
  const more = halt(second.routine, second.block, startedAt, 'heard-out');
  expect(more.completed).toEqual([]);
  const third = begun({ stop, within: more.within }, slowly);
  const whole = halt(third.routine, third.block, startedAt, 'heard-out');
  expect(whole.completed[0]).toBe('deadlift');
});

describe('a block that could not be played', () => {
  it('stands where it began with nothing done, however late it is told', () => {
    forAny(anyBlock, fc.nat(600_000), ({ start, plan, routine, block }, moment) => {
      expect(halt(routine, block, at(moment), 'not-played')).toMatchObject({
        progress: { state: 'paused', index: start.stop.index },
        within: { ...plan[0] },
        completed: [],
        isFinished: false,
      });
    });
  });
});

describe('a record that an older version wrote', () => {
  const [routine = 'warm-up'] = everyRoutine;
  const gone = (changes: Partial<PlayingRoutine>, index: number): PlayingRoutine => ({
    state: 'playing',
    routine,
    startedAt,
    exercises: [{ index, startsAfter: seconds(0), endsAfter: seconds(30) }],
    following: index,
    ...changes,
  });

  it.each(endings)('is dropped when its routine is gone and it is %s', (ending) => {
    for (const heard of [10_000, 60_000]) {
      const halted = halt(gone({ routine: 'gone' }, 0), undefined, at(heard), ending);
      expect(halted).toMatchObject({ progress: undefined, completed: [], isFinished: false });
    }
  });

  it.each(endings)('is dropped when its exercise is gone and it is %s', (ending) => {
    for (const heard of [10_000, 60_000]) {
      const halted = halt(gone({}, 99), undefined, at(heard), ending);
      expect(halted).toMatchObject({ progress: undefined, completed: [], isFinished: false });
    }
  });

  it('has no place when halted in what is gone', () => {
    const halted = { state: 'paused', since: startedAt } as const;
    expect(stopOf({ ...halted, routine: 'gone', index: 0 })).toBeUndefined();
    expect(stopOf({ ...halted, routine, index: 99 })).toBeUndefined();
    expect(isKnown({ ...halted, routine, index: 99 })).toBe(false);
    expect(stopOf({ ...halted, routine, index: 0 })).toEqual(stopAt(routine, 0));
    expect(isKnown({ ...halted, routine, index: 0 })).toBe(true);
  });
});
