import { expect, test } from 'vitest';
import type { Household } from '../../../simulator/household.ts';
import { hearAll, moveIn } from '../../support/household.ts';
import { asKnown } from '../../support/stored.ts';

const said = async (home: Household, ...lines: readonly string[]): Promise<string> =>
  (await hearAll(home, ...lines)).outcome.say;

const none = ['none of those', 'none of those', 'none of those'] as const;

/** What was agreed before ice in any way that the check is asked. */
async function putOn(home: Household): Promise<void> {
  await hearAll(home, 'set an ice timer', ...none, "it's on", '/consent no');
}

test('asks after two rounds that it can not see, and a no is none once they are seen', async () => {
  const home = await moveIn();
  await putOn(home);
  await hearAll(home, '/wait 15m', 'i took it off', '/wait 25m', 'start the next round', 'yes');
  await hearAll(home, "it's on", '/wait 15m', 'i took it off', '/fault database down');
  const asked = await home.hear('set an ice timer');
  expect(asked.outcome.say).toMatch(/can't see .* last ice was.*any ice in the last two hours/);
  expect(asked.outcome.listening).toBe(true);
  expect(await said(home, '/fault database off', 'no')).toMatch(/Two rounds|a third round/);
  expect(await said(home, "it's on")).toMatch(/Two rounds|a third round/);
});

test('starts no second time over ice that it can not see', async () => {
  const home = await moveIn();
  await putOn(home);
  await hearAll(home, '/wait 10m', '/fault database down', 'set an ice timer', 'no');
  await hearAll(home, ...none);
  expect(await said(home, "it's on")).toMatch(/Okay, fifteen minutes/);
  expect(await said(home, '/fault database off', 'how long is left')).toMatch(/^Five minutes left/);
  expect(await said(home, '/wait 1m', 'how long is left')).toMatch(/^Four minutes/);
});

test.each(['yes', "i'm not sure"])(
  'sets no ice where "%s" answers for what it can not see',
  async (answer) => {
    const home = await moveIn();
    await hearAll(home, '/fault database down', 'set an ice timer');
    expect(await said(home, answer)).toMatch(/^Then no more ice for now/);
  },
);

test('keeps ice that was begun blind as soon as the table is back', async () => {
  const home = await moveIn();
  await hearAll(home, '/fault database down', 'set an ice timer', 'no', ...none, "it's on");
  expect((await home.hear('/wait 5s')).outcome.listening).toBe(true);
  const after = await hearAll(home, '/fault database off', '/silence');
  expect(asKnown(after.remembered)).toMatchObject([{ record: { ice: { state: 'on' } } }]);
});

test('has ice come off that went on blind after the two rounds of a row', async () => {
  const home = await moveIn();
  await putOn(home);
  await hearAll(home, '/wait 15m', 'i took it off', '/wait 25m', 'start the next round', 'yes');
  await hearAll(home, "it's on", '/wait 15m', 'i took it off', '/wait 10m', '/fault database down');
  await hearAll(home, 'set an ice timer', 'no', ...none, "it's on", '/wait 5s');
  expect(await said(home, '/fault database off', 'how long is left')).toMatch(
    /take it off|Take it off/,
  );
  expect(await said(home, 'set an ice timer')).toMatch(/Two rounds|a third round/);
});
