import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Household } from '../../simulator/household.ts';
import { moveIn } from '../support/household.ts';

async function hearAll(home: Household, lines: readonly string[]) {
  const outcomes = [];
  for (const line of lines) outcomes.push((await home.hear(line)).outcome);
  return outcomes;
}

const iceOn = [
  'set an ice timer for twenty minutes',
  'none of those',
  'none of those',
  'none of those',
  "it's on",
];
const running = ['ice round 1', 'ice break 1'];
const labelsOf = ({ timers }: { timers: readonly { label: string }[] } | { timers: [] }) =>
  timers.map(({ label }) => label);

test('a yes lets the skill set its timers, and a no leaves it without', async () => {
  for (const [answer, labels] of [
    ['yes', running],
    ['no', []],
  ] as const) {
    const home = await moveIn();
    const outcomes = await hearAll(home, [...iceOn, `/consent ${answer}`]);
    const last = outcomes.at(-1);
    expect(last).toMatchObject({ intent: 'Connections.Response' });
    expect(last && labelsOf(last)).toEqual(labels);
  }
});

test('any other line counts as no answer, and is then heard itself', async () => {
  const home = await moveIn();
  await hearAll(home, iceOn);
  const { outcome, exchanges } = await home.hear('how long is left');
  expect(exchanges.map(({ request }) => request.request.type)).toEqual([
    'Connections.Response',
    'IntentRequest',
  ]);
  expect(outcome).toMatchObject({ intent: 'TimeLeftIntent', timers: [] });
  expect(outcome.say).toMatch(
    /^All right, I'll keep the time.*Twenty minutes left on your ice( now)?\.$/,
  );
});

test('with nothing asked it is the app that changes, and the skill is told', async () => {
  const home = await moveIn();
  const [allowed] = await hearAll(home, ['/consent yes']);
  expect(allowed).toMatchObject({
    intent: 'AlexaSkillEvent.SkillPermissionChanged',
    say: '',
    listening: false,
  });
  const outcomes = await hearAll(home, iceOn);
  const last = outcomes.at(-1);
  expect(last && labelsOf(last)).toEqual(running);
});

test('timers ring on the simulated clock, also between sessions, and are said when due', async () => {
  const home = await moveIn();
  await hearAll(home, ['/consent yes', ...iceOn]);
  const [before, at, after] = await hearAll(home, ['/wait 19m', '/wait 1m', '/wait 1h']);
  expect(before).toMatchObject({
    announced: [],
    timers: [
      { label: 'ice round 1', leftMs: 60_000, paused: false },
      { label: 'ice break 1', leftMs: 21 * 60_000, paused: false },
    ],
  });
  expect(at).toMatchObject({
    say: '',
    announced: [expect.stringContaining('Take the ice off now')],
    timers: [{ label: 'ice break 1' }],
  });
  expect(after).toMatchObject({ announced: [expect.stringContaining('break from ice is over')] });
});

test('the permission and the timers outlive the process', async () => {
  const data = mkdtempSync(join(tmpdir(), 'coach-'));
  const now = '2026-03-02T18:00:00Z';
  const first = await moveIn({ data, now });
  await hearAll(first, ['/consent yes', ...iceOn]);
  await first.close();
  const second = await moveIn({ data, now: '2026-03-02T18:30:00Z' });
  const [opened] = await hearAll(second, ['/open']);
  expect(opened && labelsOf(opened)).toEqual(['ice break 1']);
  expect(opened?.announced).toHaveLength(1);
  expect(opened?.say).toMatch(/(?:ice|time) was up ten minutes ago/);
});
