import { expect, test } from 'vitest';
import { hearAll, moveIn } from '../support/household.ts';

/** Ice on for a guest and for Ana, each with real timers. */
const twoOnIce = [
  ...[
    'set an ice timer',
    'none of those',
    'none of those',
    'none of those',
    "it's on",
    '/consent yes',
    '/person Ana',
  ],
  ...['set an ice timer', 'none of those', 'none of those', 'none of those', "it's on", '/person'],
];

/** All that is left: the moment, for a day. */
const nothingBut = [
  {
    user: expect.any(String),
    person: 'forgotten',
    at: expect.any(Number),
    expiresAt: expect.any(Number),
  },
];

test('deletes the records and the real timers of everybody, and hands nothing back', async () => {
  const home = await moveIn();
  const asked = await hearAll(home, ...twoOnIce, 'forget everything about me');
  expect(asked.remembered).toHaveLength(2);
  expect(asked.outcome.timers).toHaveLength(4);
  const { outcome, remembered, exchanges } = await home.hear('yes');
  expect(outcome.say).toMatch(/I've deleted all I kept.*take the ice off/);
  expect(outcome).toMatchObject({ timers: [], listening: false, reads: 2, writes: 3 });
  expect(remembered).toEqual(nothingBut);
  expect(exchanges.at(-1)?.response?.sessionAttributes ?? {}).toEqual({});
});

test('lets the ice timers ring when nothing could be deleted', async () => {
  const home = await moveIn();
  const failed = await hearAll(
    home,
    ...twoOnIce,
    'forget everything',
    '/fault database down',
    'yes',
  );
  expect(failed.outcome.say).toMatch(/couldn't delete everything.*try again\?$/);
  expect(failed.outcome.timers).toHaveLength(4);
  expect(failed.remembered).toHaveLength(2);
  expect(failed.exchanges.at(-1)?.response?.sessionAttributes).not.toHaveProperty('copy');
});

test('deletes at the second try, and writes nothing back in between or afterwards', async () => {
  const home = await moveIn();
  await hearAll(home, ...twoOnIce, 'forget everything', '/fault database down', 'yes', 'help');
  const done = await hearAll(home, '/fault database off', 'yes');
  expect(done.outcome.say).toContain("I've deleted all I kept");
  expect(done.remembered).toEqual(nothingBut);
  const after = await home.hear('how am i doing');
  expect(after.outcome.say).toContain('finished');
  expect(after.remembered).toEqual(nothingBut);
});

test('goes on with what is kept when the second try is not wanted', async () => {
  const home = await moveIn();
  await hearAll(home, ...twoOnIce, 'forget everything', '/fault database down', 'yes');
  const kept = await hearAll(home, '/fault database off', 'no');
  expect(kept.remembered).toHaveLength(2);
  expect((await home.hear('how long is left')).outcome.say).toMatch(/left on your ice/);
});

test('says that a timer may ring on when Alexa does not delete it', async () => {
  const home = await moveIn();
  const { outcome, remembered } = await hearAll(
    home,
    ...twoOnIce,
    'forget everything',
    '/fault timers 500',
    'yes',
  );
  expect(outcome.say).toMatch(/take the ice off now\. If Alexa's timer still rings, say stop\.$/);
  expect(remembered).toEqual(nothingBut);
});

test('another device that is in the middle of something goes on as somebody new', async () => {
  const home = await moveIn();
  await hearAll(home, 'start my warm-up', '/wait 20s', '/device show8', 'forget me', 'yes');
  const next = await hearAll(home, '/device dot', 'next');
  expect(next.outcome.say).toMatch(/routine going|in a routine/i);
  expect(next.remembered).toEqual(nothingBut);
});

test('what is kept is not claimed to be nothing when it can not be looked up', async () => {
  const home = await moveIn();
  await hearAll(home, 'start my warm-up', '/wait 20s', 'stop', '/fault database down');
  const { outcome } = await home.hear('what do you know about me');
  expect(outcome.say).toContain("I can't look that up right now");
});
