import { readdirSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { standingClock } from '../../simulator/clock.ts';
import { deployFunction } from '../../simulator/deployment.ts';
import { openHousehold } from '../../simulator/household.ts';
import { bundleFunction } from '../../tools/bundle.ts';
import { coach } from '../../tools/coach/skill.ts';
import { understandingOf } from '../support/understanding.ts';
import { perform, readTranscript } from './transcript.ts';

const project = join(import.meta.dirname, '../..');
const folder = await mkdtemp(join(tmpdir(), 'forgetful-'));
afterAll(() => rm(folder, { recursive: true }));

/** Changes a file of the copy, in which what is changed has to be there. */
async function change(path: string, before: string, after: string): Promise<void> {
  const file = join(folder, 'lambda', path);
  const text = await readFile(file, 'utf8');
  expect(text).toContain(before);
  await writeFile(file, text.replaceAll(before, after));
}

// The function as it is, but that it forgets with every turn which parts it has loaded.
await cp(join(project, 'lambda'), join(folder, 'lambda'), { recursive: true });
await symlink(join(project, 'node_modules'), join(folder, 'node_modules'), 'junction');
await change('parts.ts', 'loaded = { contents', 'loaded = { turn: globalThis.turn, contents');
await change('parts.ts', 'loaded !== undefined', 'loaded?.turn === globalThis.turn');
await change(
  'index.ts',
  'export const { handler, explain } = wire(',
  `export const handler = (...given) => {
  globalThis.turn = {};
  return wired.handler(...given);
};
export const explain = (...given) => wired.explain(...given);
const wired = wire(`,
);
const bundle = join(folder, 'function/index.mjs');
await bundleFunction(bundle, join(folder, 'lambda/index.ts'));
const deployment = await deployFunction({ ...coach, handler: bundle });
afterAll(() => deployment.close());

const transcripts = new URL('./', import.meta.url);
const files = readdirSync(transcripts).filter((file) => file.endsWith('.txt'));

describe('what is said by a process that has to load every part anew in each turn', () => {
  test.each(files)('is what %s has', async (file) => {
    const written = readFileSync(new URL(file, transcripts), 'utf8');
    const transcript = readTranscript(written);
    const { now = '2026-03-02T07:00:00Z', locale = 'en-US', stage, ears } = transcript.wishes;
    const { device = 'dot', seed = 1 } = transcript.wishes;
    const home = await openHousehold({
      skill: coach,
      understanding: understandingOf(locale, stage),
      clock: standingClock(Date.parse(now)),
      ...{ locale, device, seed, deployment },
      ...(ears && { ears }),
    });
    onTestFinished(async () => {
      await home.close();
      deployment.database.breakDown('off');
      await deployment.database.clear();
    });
    const { text } = await perform(transcript, home);
    expect(text).toBe(written);
  });
});
