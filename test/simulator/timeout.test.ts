import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RequestEnvelope } from 'ask-sdk-model';
import { expect, onTestFinished, test } from 'vitest';
import { standingClock } from '../../simulator/clock.ts';
import { startFunction } from '../../simulator/function/local-function.ts';
import { openHousehold } from '../../simulator/household.ts';
import { coach } from '../../tools/coach/skill.ts';
import { understandingOf } from '../support/understanding.ts';

/** Hangs on the event `hang`, busy or waiting, and answers any other with how many came before. */
const hanging = `
let count = 0;
export const handler = async (event) => {
  if (event === 'spin') for (;;);
  if (event === 'wait') await new Promise(() => {});
  return { count: count++ };
};`;

const event = (name: string): RequestEnvelope => name as never;

test.each(['spin', 'wait'])('stops a function that does not answer in time: %s', async (how) => {
  const bundle = join(mkdtempSync(join(tmpdir(), 'function-')), 'index.mjs');
  writeFileSync(bundle, hanging);
  const lambda = await startFunction(bundle, {}, 300);
  onTestFinished(() => lambda.close());
  await lambda.invoke(event('answer'));
  expect(await lambda.invoke(event(how))).toMatchObject({
    error: expect.stringMatching(/timed out/),
  });
  // As Lambda does, the next one is answered by another process, which knows nothing of the last.
  expect(await lambda.invoke(event('answer'))).toMatchObject({ response: { count: 0 } });
});

test('Alexa says that there was a problem with a skill that does not answer in seven seconds', async () => {
  const handler = join(mkdtempSync(join(tmpdir(), 'function-')), 'index.mjs');
  writeFileSync(handler, 'export const handler = () => new Promise(() => {});');
  expect(coach.timeout).toBe(7000);
  const { build: _build, ...skill } = coach;
  const household = await openHousehold({
    skill: { ...skill, handler, timeout: 100 },
    understanding: understandingOf('en-US'),
    clock: standingClock(Date.parse('2026-03-02T07:00:00Z')),
    ...{ locale: 'en-US', device: 'dot', seed: 1 },
  });
  onTestFinished(() => household.close());
  const { outcome, notes } = await household.hear('open hamstring coach');
  expect(notes).toEqual([
    "The function failed: Task timed out after 0.10 seconds. Alexa says: There was a problem with the requested skill's response.",
  ]);
  expect(outcome).toMatchObject({ say: '', listening: false });
});
