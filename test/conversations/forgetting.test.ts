import { describe, expect, test } from 'vitest';
import type { Household } from '../../simulator/household.ts';
import { moveIn } from '../support/household.ts';

const hearAll = async (home: Household, lines: readonly string[]) => {
  for (const line of lines) await home.hear(line);
};

/** Ice on for a guest and for Ana, each with real timers. */
const twoOnIce = [
  ...['set an ice timer', 'none of those', "it's on", '/consent yes', '/person Ana'],
  ...['set an ice timer', 'none of those', "it's on", '/person'],
];

test('deletes the records and the real timers of everybody, and hands nothing back', async () => {
  const home = await moveIn();
  await hearAll(home, twoOnIce);
  const asked = await home.hear('forget everything about me');
  expect(asked.remembered).toHaveLength(2);
  expect(asked.outcome.timers).toHaveLength(4);
  const { outcome, remembered, exchanges } = await home.hear('yes');
  expect(outcome.say).toMatch(/All I kept is deleted.*take the ice off/);
  expect(outcome).toMatchObject({ timers: [], listening: false, reads: 2, writes: 2 });
  expect(remembered).toEqual([]);
  expect(exchanges.at(-1)?.response?.sessionAttributes ?? {}).toEqual({});
});

test('lets the ice timers ring when nothing could be deleted', async () => {
  const home = await moveIn();
  await hearAll(home, [...twoOnIce, 'forget everything', '/fault database down']);
  const failed = await home.hear('yes');
  expect(failed.outcome.say).toMatch(/couldn't delete everything.*try again\?$/);
  expect(failed.outcome.timers).toHaveLength(4);
  expect(failed.remembered).toHaveLength(2);
  expect(failed.exchanges.at(-1)?.response?.sessionAttributes).not.toHaveProperty('copy');
});

test('deletes at the second try, and writes nothing back in between or afterwards', async () => {
  const home = await moveIn();
  await hearAll(home, [...twoOnIce, 'forget everything', '/fault database down', 'yes', 'help']);
  await home.hear('/fault database off');
  const done = await home.hear('yes');
  expect(done.outcome.say).toContain('All I kept is deleted');
  expect(done.remembered).toEqual([]);
  const after = await home.hear('how am i doing');
  expect(after.outcome.say).toContain('finished');
  expect(after.remembered).toEqual([]);
});

test('goes on with what is kept when the second try is not wanted', async () => {
  const home = await moveIn();
  await hearAll(home, [...twoOnIce, 'forget everything', '/fault database down', 'yes']);
  await home.hear('/fault database off');
  const kept = await home.hear('no');
  expect(kept.remembered).toHaveLength(2);
  expect((await home.hear('how long is left')).outcome.say).toMatch(/left on your ice/);
});

test('says that a timer may ring on when Alexa does not delete it', async () => {
  const home = await moveIn();
  await hearAll(home, [...twoOnIce, 'forget everything', '/fault timers 500']);
  const { outcome, remembered } = await home.hear('yes');
  expect(outcome.say).toMatch(/take the ice off now\. If Alexa's timer still rings, say stop\.$/);
  expect(remembered).toEqual([]);
});

test('another device that is in the middle of something goes on as somebody new', async () => {
  const home = await moveIn();
  await hearAll(home, ['start my warm-up', '/wait 20s', '/device show8', 'forget me', 'yes']);
  await home.hear('/device dot');
  const next = await home.hear('next');
  expect(next.outcome.say).toMatch(/no routine/i);
  expect(next.remembered).toEqual([]);
});

describe('what is kept', () => {
  test('is not claimed to be nothing when it can not be looked up', async () => {
    const home = await moveIn();
    await hearAll(home, ['start my warm-up', '/wait 20s', 'stop', '/fault database down']);
    const { outcome } = await home.hear('what do you know about me');
    expect(outcome.say).toContain("I can't look that up right now");
  });
});
