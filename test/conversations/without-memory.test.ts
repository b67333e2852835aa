import { expect, test } from 'vitest';
import { hearAll, moveIn } from '../support/household.ts';
import { asKnown } from '../support/stored.ts';

const none = ['none of those', 'none of those', 'none of those'] as const;

test('goes on from the session when the table fails, says so once, and saves again afterwards', async () => {
  const home = await moveIn();
  const say = async (line: string) => (await home.hear(line)).outcome.say;
  await say('start my warm-up');
  await home.hear('/fault database down');
  await home.hear('/wait 20s');
  expect(await say('next')).toMatch(/Fire hydrant.*can't save anything right now/);
  const during = await hearAll(home, '/wait 30s', 'next');
  expect(during.outcome.say).toMatch(/Inchworms/);
  expect(during.outcome.say).not.toMatch(/can't save/);
  expect(during.remembered).toMatchObject([{ version: 1 }]);

  const after = await hearAll(home, '/fault database off', '/wait 10s', 'next');
  expect(after.outcome.say).toMatch(/Butt kicks/);
  expect(asKnown(after.remembered)).toMatchObject([
    { version: 2, record: { routine: { exercises: [{ index: 8 }, {}] } } },
  ]);
});

test('coaches a session that began without the table, and joins it to the record later', async () => {
  const home = await moveIn();
  await hearAll(home, 'set an ice timer', ...none, "it's on", '/fault database slow');
  const started = await home.hear('start my warm-up');
  expect(started.outcome.say).toMatch(/Leg crossovers.*can't save/);
  expect(started.outcome.ms).toBeLessThan(6000);
  const next = await hearAll(home, '/fault database off', '/wait 20s', 'next');
  expect(next.outcome.say).toMatch(/Fire hydrant/);
  expect(asKnown(next.remembered)).toMatchObject([
    { version: 4, record: { ice: {}, routine: { state: 'playing' } } },
  ]);
});
