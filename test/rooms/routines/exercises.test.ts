import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exercises } from '../../../lambda/rooms/routines/exercises/index.ts';
import { routineOf } from '../../../lambda/rooms/routines/routines.ts';
import { dosed, rest, type WorkSet, workLength } from '../../../lambda/rooms/routines/sets.ts';
import { milliseconds, seconds } from '../../../lambda/time.ts';
import { exerciseLists } from '../../../tools/exercise-lists.ts';
import { forAny } from '../../support/for-any.ts';
import { anyForm, anyPace, everyForm } from './any-training.ts';
import { everyExercise, everyRoutine } from './every-id.ts';

const everySet = everyExercise.flatMap((id) => exercises[id].sets);
const anySet = fc.constantFrom(...everySet);
const anyDose = fc.constantFrom(...everyRoutine.map((routine) => routineOf(routine).dose));
const anyDosed = fc
  .tuple(anySet, anyForm, anyDose, anyPace)
  .map(([set, form, dose, pace]) => ({ set, today: dosed(set, form, dose, pace) }));

/** What a set asks for, in its own measure: milliseconds or repetitions. */
const amount = ({ effort }: WorkSet): number =>
  effort.kind === 'time' ? effort.length : effort.count;

describe('every exercise', () => {
  it.each([...exerciseLists()])('stands in %s by having a folder (npm run build)', (path, text) => {
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  it.each(everyExercise)('%s belongs to a routine', (id) => {
    expect(everyRoutine.some((routine) => routineOf(routine).exercises.includes(id))).toBe(true);
  });

  it.each(everyExercise)('%s works both sides alike, left first, or no side at all', (id) => {
    const { sets } = exercises[id];
    const sides = sets.map(({ side }) => side);
    const rounds = sides.length / (sides[0] === 'both' ? 1 : 2);
    const round = sides[0] === 'both' ? (['both'] as const) : (['left', 'right'] as const);
    expect(sides).toEqual(Array.from({ length: rounds }, () => round).flat());
    const working = sets.filter(({ isLighter }) => !isLighter);
    expect(new Set(working.map(({ effort }) => JSON.stringify(effort))).size).toBe(1);
  });
});

describe('a set as it is asked for today', () => {
  it('is at least ten seconds, in steps of five, or two whole repetitions', () => {
    forAny(anyDosed, ({ today: { effort } }) => {
      if (effort.kind === 'time') {
        expect(effort.length).toBeGreaterThanOrEqual(10_000);
        expect(effort.length % 5000).toBe(0);
      } else {
        expect(effort.count).toBeGreaterThanOrEqual(2);
        expect(Number.isInteger(effort.count)).toBe(true);
      }
    });
  });

  it('keeps its side and its kind of effort', () => {
    forAny(anyDosed, ({ set, today }) => {
      expect(today.side).toBe(set.side);
      expect(today.effort.kind).toBe(set.effort.kind);
    });
  });

  it('is what the exercise says in the usual form, dose and pace', () => {
    for (const set of everySet) expect(dosed(set, 'usual', 1, 1)).toEqual(set);
  });

  it('never asks for more in an easier form, nor for less in a harder one', () => {
    forAny(anySet, anyDose, anyPace, (set, dose, pace) => {
      const amounts = everyForm.map((form) => amount(dosed(set, form, dose, pace)));
      expect(amounts).toEqual(amounts.toSorted((one, other) => one - other));
    });
  });

  it.each(everyExercise)('%s is easier in its easier form and harder in its harder one', (id) => {
    for (const set of exercises[id].sets) {
      const [easier = 0, usual = 0, harder = 0] = everyForm.map((form) =>
        amount(dosed(set, form, 1, 1)),
      );
      expect(easier).toBeLessThan(usual);
      expect(usual).toBeLessThan(harder);
    }
  });

  it('counts in whole milliseconds, faster at a faster pace and no fewer', () => {
    forAny(anySet, anyForm, anyPace, anyPace, (set, form, one, other) => {
      const [slow, fast] = [Math.min(one, other), Math.max(one, other)].map(
        (pace) => dosed(set, form, 1, pace).effort,
      );
      if (slow?.kind !== 'repetitions' || fast?.kind !== 'repetitions') {
        expect(slow).toEqual(fast);
        return;
      }
      expect(Number.isInteger(slow.tempo)).toBe(true);
      expect(fast.tempo).toBeLessThanOrEqual(slow.tempo);
      expect(fast.tempo).toBeGreaterThanOrEqual(1000);
      expect(fast.count).toBe(slow.count);
    });
  });
});

describe('the rest of a set', () => {
  it('is all of it when nothing was done', () => {
    forAny(anyDosed, ({ today }) => {
      expect(rest(today, milliseconds(0))).toEqual(today);
    });
  });

  it('is never more than the set, nor less than ten seconds or two repetitions', () => {
    forAny(anyDosed, fc.nat(300_000), ({ today }, spent) => {
      const left = rest(today, milliseconds(spent));
      expect(amount(left)).toBeLessThanOrEqual(amount(today));
      expect(amount(left)).toBeGreaterThanOrEqual(today.effort.kind === 'time' ? 10_000 : 2);
      expect(left.side).toBe(today.side);
    });
  });

  it('is what is left to the nearest five seconds, or the repetitions not yet begun and the one at hand', () => {
    forAny(anyDosed, fc.double({ min: 0, max: 1, noNaN: true }), ({ today }, share) => {
      const spent = Math.floor(workLength(today) * share);
      const { effort } = rest(today, milliseconds(spent));
      if (effort.kind === 'time') {
        const left = workLength(today) - spent;
        expect(Math.abs(effort.length - Math.max(10_000, left))).toBeLessThanOrEqual(2500);
        return;
      }
      const left = (workLength(today) - spent) / effort.tempo;
      expect(effort.count).toBe(Math.max(2, Math.ceil(left)));
    });
  });

  it('shrinks as time goes by', () => {
    forAny(anyDosed, fc.nat(120_000), fc.nat(120_000), ({ today }, spent, more) => {
      const before = amount(rest(today, milliseconds(spent)));
      expect(amount(rest(today, milliseconds(spent + more)))).toBeLessThanOrEqual(before);
    });
  });
});

it('work takes its time, or its repetitions at their tempo', () => {
  const side = 'both';
  expect(workLength({ side, effort: { kind: 'time', length: seconds(45) } })).toBe(45_000);
  expect(workLength({ side, effort: { kind: 'repetitions', count: 6, tempo: seconds(8) } })).toBe(
    48_000,
  );
});
