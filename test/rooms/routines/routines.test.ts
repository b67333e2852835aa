import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isDoable,
  isRoutineId,
  routineOf,
  type Stop,
  stopAfter,
  stopAt,
  stopBefore,
  stopFrom,
  stopsOf,
} from '../../../lambda/rooms/routines/routines.ts';
import type { Today } from '../../../lambda/rooms/routines/today.ts';
import { anyToday } from './any-training.ts';
import { askedFor, everyRoutine } from './every-id.ts';
import { everyStop } from './every-stop.ts';

const anyStop = fc.constantFrom(...everyStop);

describe('the routines', () => {
  it('hold every routine that Alexa can be asked for, "strength" by where the runner is', () => {
    expect(everyRoutine.length).toBeGreaterThan(0);
    expect(askedFor.filter((id) => !isRoutineId(id))).toEqual(['strength']);
    expect(everyRoutine).toContain('strength-home');
    expect(everyRoutine).toContain('strength-gym');
  });

  it.each(['', 'constructor', 'toString', '__proto__', 'Warm-up', 'yesterday'])(
    'do not know "%s"',
    (id) => {
      expect(isRoutineId(id)).toBe(false);
      expect(stopAt(id, 0)).toBeUndefined();
    },
  );

  it.each(['warm-up', 'quick-warm-up'] as const)('hold no stretch in the %s', (routine) => {
    const held = [routineOf('cool-down'), routineOf('partner-cool-down')].flatMap(
      ({ exercises }) => exercises,
    );
    expect(routineOf(routine).exercises.filter((exercise) => held.includes(exercise))).toEqual([]);
    expect(routineOf(routine).exercises.join()).not.toContain('stretch');
  });

  it.each(everyRoutine)('ask before the %s what its exercises call for', (routine) => {
    const { exercises, gates } = routineOf(routine);
    const holds = exercises.some((exercise) => exercise.endsWith('-stretch'));
    const rolls = exercises.some((exercise) => /^(?:roll|knead)-/.test(exercise));
    expect(gates).toEqual([
      ...(rolls ? ['no-fresh-strain'] : []),
      ...(holds ? ['warm', 'no-stretch-sign'] : []),
    ]);
  });
});

describe.each(everyRoutine)('the %s routine', (routine) => {
  const { exercises } = routineOf(routine);

  it('does no exercise twice', () => {
    expect(new Set(exercises).size).toBe(exercises.length);
  });

  it('finds every exercise by its number, and nothing at a number that no version of it stored', () => {
    for (const [index, exercise] of exercises.entries()) {
      expect(stopAt(routine, index)).toEqual({ routine, index, exercise });
    }
    for (const index of [exercises.length, -1, 0.5, Number.NaN]) {
      expect(stopAt(routine, index)).toBeUndefined();
    }
  });

  it('is done with a kettlebell, where nothing is left out, by the first of each of its places', () => {
    const done = stopsOf(routine, { equipment: 'kettlebell', skipped: [] });
    expect(done.map(({ exercise }) => exercise)).toEqual(
      routineOf(routine).places.map(([first]) => first),
    );
  });
});

describe('an exercise', () => {
  it.each([
    ['kettlebell-swing', ['kettlebell']],
    ['deadlift', ['kettlebell', 'bottle', 'gym', 'none', undefined]],
    ['one-leg-deadlift', ['kettlebell', 'bottle', 'gym', 'none', undefined]],
    ['hip-bridge', ['kettlebell', 'bottle', 'gym', 'none', undefined]],
  ] as const)('%s is done with %j', (exercise, enough) => {
    const all = ['kettlebell', 'bottle', 'gym', 'none', undefined] as const;
    const stop = everyStop.find((each) => each.exercise === exercise);
    if (stop === undefined) throw new Error(`${exercise} is in no routine`);
    const found = all.filter((equipment) => isDoable(stop, { equipment, skipped: [] }));
    expect(found).toEqual(enough);
  });

  it('that is skipped is not done, whatever there is', () => {
    for (const stop of everyStop) {
      expect(isDoable(stop, { equipment: 'gym', skipped: [stop.exercise] })).toBe(false);
    }
  });
});

describe('what is done today', () => {
  const property = (check: (stop: Stop, today: Today) => void): void =>
    fc.assert(fc.property(anyStop, anyToday, check));

  it('is in the order of the routine, and nothing of it is left out without a reason', () => {
    property(({ routine }, today) => {
      expect(stopsOf(routine, today)).toEqual(
        everyStop.filter((stop) => stop.routine === routine && isDoable(stop, today)),
      );
    });
  });

  it('comes after a place and before it as its nearest neighbours', () => {
    property((stop, today) => {
      const stops = stopsOf(stop.routine, today);
      const [before, after] = [stopBefore(stop, today), stopAfter(stop, today)];
      expect(stops.filter(({ index }) => index < stop.index).at(-1)).toEqual(before);
      expect(stops.filter(({ index }) => index > stop.index).at(0)).toEqual(after);
    });
  });

  it('leads back to where one was by one forward and one back', () => {
    property((stop, today) => {
      const here = stopFrom(stop, today);
      const next = here && stopAfter(here, today);
      if (next !== undefined) expect(stopBefore(next, today)).toEqual(here);
    });
  });

  it('begins at the place itself where that is done, else after it', () => {
    property((stop, today) => {
      const from = stopFrom(stop, today);
      expect(from).toEqual(isDoable(stop, today) ? stop : stopAfter(stop, today));
    });
  });

  it('comes to an end from any place', () => {
    property((stop, today) => {
      let count = 0;
      for (let next = stopFrom(stop, today); next !== undefined; next = stopAfter(next, today)) {
        count += 1;
      }
      const left = stopsOf(stop.routine, today).filter(({ index }) => index >= stop.index);
      expect(count).toBe(left.length);
    });
  });
});
