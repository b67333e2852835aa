import fc from 'fast-check';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { newRunner, RunnerRecord } from '../../../lambda/record/record.ts';
import { freshNews } from '../../../lambda/rooms/conversation/fresh-news.ts';
import { countFinished } from '../../../lambda/rooms/progress/index.ts';
import { withLevelRaised } from '../../../lambda/rooms/routines/index.ts';
import { days, instant, later, milliseconds } from '../../../lambda/time.ts';
import type { Turn } from '../../../lambda/turn/turn.ts';
import { aTurn, words } from '../../support/a-turn.ts';
import { forAny } from '../../support/for-any.ts';

/** Seven in the morning of a Monday. */
const monday = instant(Date.UTC(2026, 2, 2, 7));

/** What is done on a day: nothing, or some routines. */
const anyDay = fc.subarray(['quick-warm-up', 'strength-home', 'rolling', 'cool-down']);

/** Some weeks of days, each begun with a greeting: what the greetings told. */
function greetings(
  month: readonly (readonly string[])[],
  greets: (turn: Turn) => string | undefined,
) {
  let runner: RunnerRecord = { ...newRunner, timeZone: 'UTC', level: 0 };
  return month.map((routines, day) => {
    const now = later(monday, milliseconds(days(day)));
    const turn = { ...aTurn({ runner }), now };
    const told = greets(turn);
    runner = freshNews(turn)?.runner ?? runner;
    expect(v.parse(RunnerRecord, JSON.parse(JSON.stringify(runner)))).toEqual(runner);
    for (const routine of routines) {
      const after = later(now, milliseconds(1000));
      runner = countFinished(withLevelRaised(runner, routine, after), routine, 'en-US', after);
    }
    return told;
  });
}

it('never tells the same kind on two days running to who trains', () => {
  forAny(fc.array(anyDay, { minLength: 14, maxLength: 28 }), (month) => {
    const kinds = greetings(
      [['quick-warm-up', 'strength-home'], ...month],
      (turn) => freshNews(turn)?.news.kind,
    );
    kinds.slice(1).forEach((kind, day) => {
      expect(kind).toBeDefined();
      if (day > 0) expect(kind).not.toBe(kinds[day]);
    });
  });
});

it('tells no two alike within a week to who trains on most days', () => {
  const week = [
    ...[['quick-warm-up', 'strength-home'], ['quick-warm-up'], ['quick-warm-up', 'rolling']],
    ...[['quick-warm-up', 'strength-home'], ['quick-warm-up'], ['quick-warm-up', 'cool-down'], []],
  ];
  const told = greetings([...week, ...week, ...week, ...week], (turn) => {
    const fresh = freshNews(turn);
    return fresh && words.conversation.news(fresh.news);
  }).slice(1);
  told.forEach((text, day) => {
    expect(told.slice(day + 1, day + 7), `day ${day}: ${text}`).not.toContain(text);
  });
});

it('tells a step that was earned before all else, and once', () => {
  const finished = { 'strength-home': { times: 8, last: monday } };
  const runner = { ...newRunner, finished, level: 8, weeks: [], timeZone: 'UTC' };
  const turn = { ...aTurn({ runner }), now: later(monday, milliseconds(days(1))) };
  const first = freshNews(turn);
  expect(first?.news).toEqual({ kind: 'step', brings: 'repetitions' });
  const next = first && {
    ...turn,
    runner: first.runner,
    now: later(turn.now, milliseconds(days(1))),
  };
  expect(next && freshNews(next)?.news.kind).not.toBe('step');
});

it('tells nothing twice on one day, and nothing of who has finished nothing', () => {
  const finished = { 'warm-up': { times: 1, last: monday } };
  const turn = { ...aTurn({ runner: { finished } }), now: later(monday, milliseconds(days(1))) };
  const first = freshNews(turn);
  expect(first).toBeDefined();
  expect(first && freshNews({ ...turn, runner: first.runner })).toBeUndefined();
  expect(freshNews(aTurn())).toBeUndefined();
});
