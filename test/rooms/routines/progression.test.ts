import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type LevelTold, levelsTold } from '../../../lambda/hearing/vocabulary.ts';
import { highestLevel, newRunner, RunnerRecord } from '../../../lambda/record/record.ts';
import {
  levelAsOf,
  sessionsToStep,
  stepAt,
  stepOf,
  stepsBack,
  stepUpAfter,
  stepUpDue,
  withFormKept,
  withLevelRaised,
  withLevelTold,
} from '../../../lambda/rooms/routines/progression.ts';
import { stopsOf } from '../../../lambda/rooms/routines/routines.ts';
import { type Today, todayOf, todaysSets } from '../../../lambda/rooms/routines/today.ts';
import { days, type Instant, later, milliseconds } from '../../../lambda/time.ts';
import { decodeSession } from '../../../lambda/turn/session.ts';
import { now } from '../../support/a-turn.ts';
import { forAny } from '../../support/for-any.ts';
import { recordIn } from '../../support/stored.ts';

const routine = 'strength-home';

/** A record with strength finished at a moment, as a turn counts it. */
function finishedAt(runner: RunnerRecord, at: Instant): RunnerRecord {
  const raised = withLevelRaised(runner, routine, at);
  const times = (runner.finished[routine]?.times ?? 0) + 1;
  return { ...raised, finished: { ...raised.finished, [routine]: { times, last: at } } };
}

const inDays = (count: number): Instant => later(now, milliseconds(days(count)));

/** Somebody who does strength so many times, every third day. */
function afterSessions(told: LevelTold, count: number): RunnerRecord {
  let runner = withLevelTold(newRunner, told);
  for (let nth = 0; nth < count; nth += 1) runner = finishedAt(runner, inDays(3 * nth));
  return runner;
}

/** What a set of an exercise asks for, and in which form: "easier, two sets of six". */
function doseOf(level: number, exercise: 'one-leg-deadlift' | 'hip-bridge' | 'squat'): string {
  const today: Today = todayOf({
    runner: { ...newRunner, level, equipment: 'none', done: { [exercise]: 9 } },
    session: decodeSession({}),
    now,
  });
  const stop = stopsOf(routine, today).find((each) => each.exercise === exercise);
  if (stop === undefined) throw new Error(`no ${exercise}`);
  const sets = todaysSets(stop, today).filter(({ set }) => set.side !== 'right');
  const effort = sets[0]?.set.effort;
  const { form } = stepAt(stepOf(level));
  return `${form} ${sets.length} x ${effort?.kind === 'repetitions' ? effort.count : 0}`;
}

describe('the ladder', () => {
  it('grows first by repetitions, then by sets, then by the harder form', () => {
    const doses = Array.from({ length: 12 }, (_, step) => doseOf(step * 4, 'one-leg-deadlift'));
    expect(doses).toEqual([
      ...['easier 2 x 6', 'easier 2 x 8', 'easier 2 x 10', 'easier 3 x 10'],
      ...['usual 2 x 6', 'usual 2 x 8', 'usual 2 x 10', 'usual 3 x 10'],
      ...['harder 2 x 6', 'harder 2 x 8', 'harder 2 x 10', 'harder 3 x 10'],
    ]);
  });

  it('never asks for more than three sets, nor for more repetitions than ACSM has', () => {
    for (let level = 0; level <= highestLevel; level += 1) {
      for (const exercise of ['one-leg-deadlift', 'hip-bridge', 'squat'] as const) {
        const [, sets = '0', , count = '0'] = doseOf(level, exercise).split(' ');
        expect(Number(sets)).toBeLessThanOrEqual(3);
        expect(Number(count)).toBeLessThanOrEqual(12);
      }
    }
  });

  it.each<[LevelTold, string]>([
    ['new', 'easier 2 x 6'],
    ['some', 'usual 2 x 8'],
    ['strong', 'harder 2 x 8'],
  ])('begins where somebody who is "%s" to it is', (told, dose) => {
    expect(doseOf(withLevelTold(newRunner, told).level ?? -1, 'squat')).toBe(dose);
  });

  it('goes up a step with every fourth session, and says so before and after', () => {
    for (const told of levelsTold) {
      const first = stepOf(withLevelTold(newRunner, told).level);
      for (let count = 0; count < 12; count += 1) {
        const runner = afterSessions(told, count);
        const at = inDays(3 * count);
        expect(stepOf(runner.level)).toBe(Math.min(11, first + Math.floor(count / 4)));
        const next = finishedAt(runner, at);
        const isUp = stepOf(next.level) > stepOf(runner.level);
        expect(stepUpAfter(runner, routine, at) !== undefined).toBe(isUp);
        expect(stepUpDue(next, at)).toBe(stepUpAfter(runner, routine, at));
        if (isUp) expect(sessionsToStep(runner, at)).toBe(1);
      }
    }
  });

  it('brings repetitions, then sets, then the form', () => {
    const brought = Array.from({ length: 16 }, (_, count) =>
      stepUpAfter(afterSessions('new', count), routine, inDays(3 * count)),
    );
    expect(brought.filter((each) => each !== undefined)).toEqual([
      ...['repetitions', 'repetitions', 'sets', 'form'],
    ]);
  });

  it('counts nothing but strength', () => {
    const runner = withLevelTold(newRunner, 'new');
    expect(withLevelRaised(runner, 'warm-up', now)).toBe(runner);
    expect(stepUpAfter({ ...runner, level: 3 }, 'rolling', now)).toBeUndefined();
  });

  it('ends at its last step, whatever is done', () => {
    const runner = afterSessions('strong', 60);
    expect(runner.level).toBe(highestLevel);
    expect(sessionsToStep(runner, inDays(180))).toBeUndefined();
    expect(v.parse(RunnerRecord, runner).level).toBe(highestLevel);
  });
});

describe('a break', () => {
  // Three sets in the usual form: the last step before the harder one.
  const runner = afterSessions('some', 9);
  const last = 24;

  it.each([
    [13, 0],
    [14, 1],
    [27, 1],
    [28, 2],
    [42, 3],
    [300, 3],
  ])('of %d days goes back %d steps', (length, back) => {
    expect(stepsBack(runner, inDays(last + length))).toBe(back);
    expect(stepOf(levelAsOf(runner, inDays(last + length)))).toBe(7 - back);
  });

  it('never goes back to another form, nor begins for who has done none', () => {
    const atFirst = { ...runner, level: 16 };
    expect(stepsBack(atFirst, inDays(300))).toBe(0);
    expect(stepsBack(afterSessions('new', 1), inDays(300))).toBe(0);
    expect(stepsBack(withLevelTold(newRunner, 'strong'), inDays(300))).toBe(0);
  });

  it('is over with the next session, which counts from there', () => {
    const back = finishedAt(runner, inDays(last + 20));
    expect(stepOf(back.level)).toBe(6);
    expect(stepsBack(back, inDays(last + 21))).toBe(0);
    expect(stepUpDue(back, inDays(last + 21))).toBeUndefined();
  });
});

describe('a form that is kept', () => {
  it('is the one beside it, for as long as there is one', () => {
    const runner = afterSessions('some', 2);
    const easier = withFormKept(runner, 'easier', inDays(7));
    const harder = withFormKept(runner, 'harder', inDays(7));
    expect(stepAt(stepOf(easier?.level)).form).toBe('easier');
    expect(stepAt(stepOf(harder?.level)).form).toBe('harder');
    expect(withFormKept(afterSessions('new', 1), 'easier', inDays(4))).toBeUndefined();
    expect(withFormKept({ ...runner, level: highestLevel }, 'harder', inDays(7))).toBeUndefined();
  });

  it('is no step that was earned', () => {
    const harder = withFormKept(afterSessions('some', 2), 'harder', inDays(7));
    expect(harder && stepUpDue(harder, inDays(7))).toBeUndefined();
  });
});

describe('a record from before there were levels', () => {
  const times = { times: 3, last: now };

  const stored = (schema: number, record: object) => recordIn({ schema, record });

  it('has the usual one where strength was done, and is asked where it was not', () => {
    expect(stepOf(stored(1, { finished: { [routine]: times } }).level)).toBe(5);
    expect(stored(1, { finished: { 'warm-up': times } }).level).toBeUndefined();
    expect(stored(1, {}).level).toBeUndefined();
  });

  it('keeps the rest of it', () => {
    const { level: _level, ...rest } = stored(1, { finished: { [routine]: times } });
    expect(rest).toEqual({ ...newRunner, finished: { [routine]: times } });
  });

  it('has one or none once there are levels, and none that there is not', () => {
    expect(stored(2, { finished: { [routine]: times } }).level).toBeUndefined();
    expect(stored(2, { level: highestLevel + 1 }).level).toBeUndefined();
  });
});

it('stays a small whole number, whatever is told, done and left', () => {
  const deed = fc.oneof(
    fc.constantFrom(...levelsTold).map((told) => ({ told })),
    fc.constantFrom('easier' as const, 'harder' as const).map((direction) => ({ direction })),
    fc.nat(40).map((rest) => ({ rest })),
  );
  forAny(fc.array(deed, { maxLength: 60 }), (deeds) => {
    let runner: RunnerRecord = newRunner;
    let day = 0;
    for (const each of deeds) {
      if ('told' in each) runner = withLevelTold(runner, each.told);
      else if ('direction' in each)
        runner = withFormKept(runner, each.direction, inDays(day)) ?? runner;
      else {
        day += each.rest;
        runner = finishedAt(runner, inDays(day));
      }
      expect(v.parse(RunnerRecord, JSON.parse(JSON.stringify(runner)))).toEqual(runner);
      expect(stepAt(stepOf(runner.level)).share).toBeGreaterThan(0);
    }
  });
});
