import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { standingClock } from '../../simulator/clock.ts';
import { type Household, openHousehold } from '../../simulator/household.ts';
import { watchFor } from '../../simulator/watch.ts';
import { dice } from '../guests/household.ts';
import { understandingOf } from '../support/understanding.ts';

/** A skill that counts the turns of a session, and says in its own words how many there were. */
const counting = (says: string): string => `
export const handler = async ({ session }) => {
  const turns = (session.attributes.turns ?? 0) + 1;
  const outputSpeech = { type: 'PlainText', text: '${says} ' + turns };
  return { version: '1.0', sessionAttributes: { turns }, response: { outputSpeech, shouldEndSession: false } };
};`;

interface Workshop {
  readonly home: Household;
  /** Saves the handler, and waits until the device says what came of it. */
  save(code: string): Promise<readonly string[]>;
}

async function openWorkshop(): Promise<Workshop> {
  const handler = join(mkdtempSync(join(tmpdir(), 'skill-')), 'index.mjs');
  writeFileSync(handler, counting('one'));
  const skill = { ...dice, handler, watched: [handler] };
  const home = await openHousehold({
    skill,
    understanding: understandingOf('en-US'),
    clock: standingClock(Date.parse('2026-03-02T07:00:00Z')),
    locale: 'en-US',
    device: 'dot',
    seed: 1,
  });
  const stopWatching = watchFor(skill, home, (error) => {
    throw error;
  });
  onTestFinished(async () => {
    stopWatching();
    await home.close();
  });
  return {
    home,
    save(code) {
      const told = new Promise<readonly string[]>((resolve) => {
        const stopListening = home.onReport(({ notes }) => {
          if (notes.length === 0) return;
          stopListening();
          resolve(notes);
        });
      });
      writeFileSync(handler, code);
      return told;
    },
  };
}

it('saving a file of the skill rebuilds it: the next line runs it, the session kept', async () => {
  const { home, save } = await openWorkshop();
  expect((await home.hear('/open')).outcome.say).toBe('one 1');
  expect(await save(counting('two'))).toEqual([
    'The function was built anew: the next line runs it.',
  ]);
  expect((await home.hear('next')).outcome.say).toBe('two 2');
});

it('a file that can not be built is told in one line, and what was there goes on', async () => {
  const { home, save } = await openWorkshop();
  await home.hear('/open');
  expect(await save('export const handler = ;')).toEqual([
    expect.stringMatching(/^The function could not be built anew: SyntaxError: .+$/),
  ]);
  expect((await home.hear('next')).outcome.say).toBe('one 2');
});
