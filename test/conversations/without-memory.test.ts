import { expect, test } from 'vitest';
import { moveIn } from '../support/household.ts';

test('goes on from the session when the table fails, says so once, and saves again afterwards', async () => {
  const home = await moveIn();
  const say = async (line: string) => (await home.hear(line)).outcome.say;
  await say('start my warm-up');
  await home.hear('/fault database down');
  await home.hear('/wait 20s');
  expect(await say('next')).toMatch(/Inchworms.*can't save anything right now/);
  await home.hear('/wait 30s');
  const during = await home.hear('next');
  expect(during.outcome.say).toMatch(/Fire hydrant/);
  expect(during.outcome.say).not.toMatch(/can't save/);
  expect(during.remembered).toMatchObject([{ version: 1 }]);

  await home.hear('/fault database off');
  await home.hear('/wait 10s');
  const after = await home.hear('next');
  expect(after.outcome.say).toMatch(/Leg crossovers/);
  expect(after.remembered).toMatchObject([
    { version: 2, record: { routine: { exercises: [{ index: 3 }] } } },
  ]);
});

test('coaches a session that began without the table, and joins it to the record later', async () => {
  const home = await moveIn();
  for (const line of ['set an ice timer', 'none of those', "it's on"]) await home.hear(line);
  await home.hear('/fault database slow');
  const started = await home.hear('start my warm-up');
  expect(started.outcome.say).toMatch(/Butt kicks.*can't save/);
  expect(started.outcome.ms).toBeLessThan(6000);
  await home.hear('/fault database off');
  await home.hear('/wait 20s');
  const next = await home.hear('next');
  expect(next.outcome.say).toMatch(/Inchworms/);
  expect(next.remembered).toMatchObject([
    { version: 3, record: { ice: {}, routine: { state: 'playing' } } },
  ]);
});
