import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newRunner } from '../../../lambda/record/record.ts';
import { exercises } from '../../../lambda/rooms/routines/exercises/index.ts';
import { routineOf, stopsOf } from '../../../lambda/rooms/routines/routines.ts';
import { dosed, rest } from '../../../lambda/rooms/routines/sets.ts';
import {
  formOf,
  isWeighted,
  setsFrom,
  todayOf,
  todaysSets,
} from '../../../lambda/rooms/routines/today.ts';
import { milliseconds } from '../../../lambda/time.ts';
import { decodeSession, withChanges } from '../../../lambda/turn/session.ts';
import { now } from '../../support/a-turn.ts';
import { forAny } from '../../support/for-any.ts';
import { anyToday, everyEquipment } from './any-training.ts';
import { everyStop, newcomer } from './every-stop.ts';
import { training } from './training.ts';

const session = decodeSession({});
const anyStop = fc.constantFrom(...everyStop);

describe("today's training", () => {
  it('is what the record and the session tell', () => {
    forAny(anyToday, (today) => {
      const { runner, session } = training(today);
      expect(todayOf({ runner, session, now })).toEqual(today);
    });
  });

  it.each(['cool-down', 'warm-up'] as const)(
    'leaves deep bends and long stretches out of a %s where something speaks against them',
    (routine) => {
      const { runner, session } = training(newcomer);
      const refused = { ...session.routines.training, refused: ['no-stretch-sign'] };
      const today = todayOf({
        now,
        runner,
        session: withChanges(session, { routines: { training: refused } }),
      });
      const left = stopsOf(routine, today).map(({ exercise }) => exercise);
      const usual = stopsOf(routine, newcomer).map(({ exercise }) => exercise);
      const spared = ['inchworms', 'leg-crossovers', 'hamstring-stretch'];
      const instead = usual.map((exercise) => (exercise === 'jog' ? 'brisk-march' : exercise));
      expect(left).toEqual(instead.filter((exercise) => !spared.includes(exercise)));
      expect(left.length).toBeLessThan(usual.length);
    },
  );

  it('leaves out of the rolling what presses the sit bone where something speaks against it', () => {
    const { runner, session } = training(newcomer);
    const refused = { ...session.routines.training, refused: ['no-stretch-sign'] };
    for (const sore of [
      withChanges(session, { routines: { training: refused } }),
      withChanges(session, { doctor: { answers: { 'sit-bone': 'yes' } } }),
    ]) {
      const stops = stopsOf('rolling', todayOf({ runner, session: sore, now }));
      expect(stops.map(({ exercise }) => exercise)).toEqual(['roll-calves']);
    }
  });

  it('is as usual in a new session', () => {
    expect(todayOf({ runner: newRunner, session, now })).toEqual({
      ...newcomer,
      equipment: undefined,
    });
  });

  it.each(['', 'trampoline', 'toString'])('knows no equipment named "%s"', (equipment) => {
    expect(
      todayOf({ runner: { ...newRunner, equipment }, session, now }).equipment,
    ).toBeUndefined();
  });

  it.each(everyEquipment)('knows the equipment "%s"', (equipment) => {
    expect(todayOf({ runner: { ...newRunner, equipment }, session, now }).equipment).toBe(
      equipment,
    );
  });
});

describe("an exercise's sets today", () => {
  it('are its own, in the form and pace and dose that are wanted', () => {
    forAny(anyStop, anyToday, (stop, today) => {
      const { dose } = routineOf(stop.routine);
      for (const { number, set } of todaysSets(stop, today)) {
        const own = exercises[stop.exercise].sets[number];
        const form = today.forms[stop.exercise] ?? 'usual';
        expect(formOf(stop, today)).toBe(form);
        expect(own && dosed(own, form, dose, today.pace)).toEqual(set);
      }
    });
  });

  it('are all of them, or those of the one side that is wanted and of no side', () => {
    forAny(anyStop, anyToday, (stop, today) => {
      const isFirstWithWeight =
        isWeighted(stop, today) &&
        stop.exercise ===
          stopsOf(stop.routine, today).find(({ exercise }) => exercises[exercise].takesWeight)
            ?.exercise;
      const wanted = exercises[stop.exercise].sets
        .map(({ side, isLighter }, number) => ({ side, isLighter, number }))
        .filter(({ isLighter }) => isLighter !== true || isFirstWithWeight)
        .filter(({ side }) => !today.side || side === 'both' || side === today.side)
        .map(({ number }) => number);
      expect(todaysSets(stop, today).map(({ number }) => number)).toEqual(wanted);
      expect(wanted.length).toBeGreaterThan(0);
    });
  });
});

describe("an exercise's sets from a place within it", () => {
  const anyWithin = fc.record({ set: fc.nat(3), spent: fc.nat(90_000) });

  it('are all of them when nothing of it was begun, or another exercise was', () => {
    forAny(anyStop, anyToday, anyWithin, (stop, today, place) => {
      const all = todaysSets(stop, today);
      expect(setsFrom(stop, undefined, today)).toEqual(all);
      expect(setsFrom(stop, { index: stop.index + 1, ...place }, today)).toEqual(all);
    });
  });

  it('begin with what is left of the set that was broken off', () => {
    forAny(anyStop, anyToday, anyWithin, (stop, today, { set, spent }) => {
      const all = todaysSets(stop, today);
      const later = all.filter(({ number }) => number > set);
      const brokenOff = all.find(({ number }) => number === set);
      fc.pre(brokenOff !== undefined);
      expect(setsFrom(stop, { index: stop.index, set, spent }, today)).toEqual([
        { number: set, set: rest(brokenOff.set, milliseconds(spent)) },
        ...later,
      ]);
    });
  });

  it('are all of them again where no set of today is left', () => {
    forAny(anyStop, anyToday, (stop, today) => {
      const within = { index: stop.index, set: 9, spent: 5000 };
      expect(setsFrom(stop, within, today)).toEqual(todaysSets(stop, today));
    });
  });
});
