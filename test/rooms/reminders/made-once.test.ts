import { describe, expect, onTestFinished, test } from 'vitest';
import { intent } from '../../support/function.ts';
import { type IceHousehold, iceHousehold } from '../icing/household.ts';

async function moveIn(isAllowed = true): Promise<IceHousehold> {
  const home = await iceHousehold();
  onTestFinished(() => home.close());
  home.services.allowReminders(isAllowed);
  return home;
}

const everyMorning = intent('RemindIntent', { words: 'to warm up every morning at six thirty' });
const yes = intent('AMAZON.YesIntent');
const rules = ({ services }: IceHousehold) => services.reminders().map((each) => each.rules);
const daily = ['FREQ=DAILY;BYHOUR=6;BYMINUTE=30;BYSECOND=0;INTERVAL=1;'];

/** Numbers that scatter and come the same each time. */
function scattered(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 16) % 12;
  };
}

describe.each(['delivered twice', 'said twice'] as const)('a yes, %s at once', (how) => {
  test.each(Array.from({ length: 12 }, (_, seed) => seed))(
    'makes one reminder, which one "stop" takes away (%i)',
    async (seed) => {
      const home = await moveIn();
      await home.send(everyMorning);
      home.slowDown(scattered(seed));
      const said = await home.sendTogether(yes, how);
      expect(rules(home)).toEqual([daily]);
      // Of a request that comes again when it is written, only one answer is heard.
      expect(said.join(' ')).toMatch(/Okay, I'll remind you daily at six thirty/);
      await home.send(intent('StopRemindingIntent'));
      expect(rules(home)).toEqual([]);
    },
  );
});

test.each(Array.from({ length: 12 }, (_, seed) => seed))(
  'a yes, said twice at once, makes one reminder however long Alexa takes to make it (%i)',
  async (seed) => {
    const home = await moveIn();
    await home.send(everyMorning);
    home.slowDown(scattered(seed));
    home.slowToMake(500);
    await home.sendTogether(yes, 'said twice');
    expect(rules(home)).toEqual([daily]);
  },
);

test('a yes that meets another write is played again, and makes one reminder', async () => {
  const home = await moveIn();
  await home.send(everyMorning);
  home.conflictOnNextSave();
  expect((await home.send(yes)).say).toMatch(/^Okay, I'll remind you daily/);
  expect(rules(home)).toEqual([daily]);
});

test('one that was taken back with Alexa herself is made again when it is asked for again', async () => {
  const home = await moveIn();
  await home.send(everyMorning);
  await home.send(yes);
  home.services.cancelReminder();
  expect(rules(home)).toEqual([]);
  await home.send(everyMorning);
  await home.send(yes);
  expect(rules(home)).toEqual([daily]);
});

test('no yes, no reminder: neither is one made by a no, nor by anything else that is said', async () => {
  const home = await moveIn();
  for (const name of [
    'AMAZON.NoIntent',
    'NotSureIntent',
    'AMAZON.FallbackIntent',
    'NumberIntent',
  ]) {
    await home.send(everyMorning);
    await home.send(intent(name));
    home.hangUp();
  }
  expect(rules(home)).toEqual([]);
});

test('what could not be kept is not made, and it is said', async () => {
  const home = await moveIn();
  await home.send(everyMorning);
  home.breakTable('writes');
  expect((await home.send(yes)).say).toMatch(/I can't save anything right now, so I've set no/);
  expect(rules(home)).toEqual([]);
});

test('one whose answer was lost is perhaps made: the list tells, and it is not made again', async () => {
  const home = await moveIn();
  await home.send(everyMorning);
  home.services.breakDownReminders('lost');
  expect((await home.send(yes)).say).toMatch(/can't tell whether that worked/);
  home.services.breakDownReminders('off');
  home.wait(60);
  await home.send(everyMorning);
  expect((await home.send(yes)).say).toMatch(/^You already have that one/);
  expect(rules(home)).toEqual([daily]);
});

test('"stop" that could not reach Alexa deletes with the next opening, and spares what came later', async () => {
  const home = await moveIn();
  await home.send(everyMorning);
  await home.send(yes);
  home.services.breakDownReminders('500');
  await home.send(intent('StopRemindingIntent'));
  expect(home.record().reminders).toMatchObject({ isUnwanted: true });
  expect(rules(home)).toEqual([daily]);
  home.services.breakDownReminders('off');
  home.wait(60);
  await home.send(intent('RemindIntent', { words: 'to stretch on sundays at noon' }));
  await home.send(yes);
  expect(rules(home)).toEqual([
    ['FREQ=WEEKLY;BYDAY=SU;BYHOUR=12;BYMINUTE=0;BYSECOND=0;INTERVAL=1;'],
  ]);
  home.wait(60);
  await home.send({ type: 'LaunchRequest' });
  expect(rules(home)).toHaveLength(1);
  expect(home.record().reminders).not.toHaveProperty('isUnwanted');
});

test('what somebody else of the household asked for after a "stop" is spared by the next opening', async () => {
  const home = await moveIn();
  await home.send(everyMorning);
  await home.send(yes);
  home.services.breakDownReminders('500');
  await home.send(intent('StopRemindingIntent'));
  home.services.breakDownReminders('off');
  home.wait(60);
  await home.setForeignReminder('2026-03-05T09:00:00.000');
  await home.send({ type: 'LaunchRequest' });
  expect(rules(home)).toEqual([[]]);
});

test('an opening after "stop" looks once, deletes what is left, and looks no more', async () => {
  const home = await moveIn();
  await home.send(everyMorning);
  await home.send(yes);
  home.services.breakDownReminders('hang');
  await home.send(intent('StopRemindingIntent'));
  home.services.breakDownReminders('off');
  await home.send({ type: 'LaunchRequest' });
  expect(rules(home)).toEqual([]);
  expect(home.record().reminders).toBeUndefined();
});

test('forgetting leaves no reminder of anybody in the household', async () => {
  const home = await moveIn();
  await home.send(everyMorning);
  await home.send(yes);
  await home.send(intent('ForgetMeIntent'));
  expect((await home.send(yes)).say).not.toMatch(/reminder still comes/);
  expect(rules(home)).toEqual([]);
});

test('the record stays small: it holds the last reminder and no list of them', async () => {
  const home = await moveIn();
  const agreedAt = new Set<unknown>();
  for (const day of ['mondays', 'tuesdays', 'fridays', 'sundays']) {
    await home.send(intent('RemindIntent', { words: `to do strength on ${day} at seven p m` }));
    await home.send(yes);
    agreedAt.add(home.record().reminders?.at);
  }
  // Each yes writes the record, in the same second too: else it would not count once.
  expect(agreedAt.size).toBe(4);
  expect(rules(home)).toHaveLength(4);
  expect(JSON.stringify(home.record().reminders).length).toBeLessThan(80);
});

test('permission is asked once the runner has said yes, and then the reminder is made without another', async () => {
  const home = await moveIn(false);
  await home.send(everyMorning);
  const { askFor } = await home.send(yes);
  expect(askFor?.payload).toMatchObject({
    permissionScopes: [{ permissionScope: 'alexa::alerts:reminders:skill:readwrite' }],
  });
  expect(rules(home)).toEqual([]);
  home.services.allowReminders(true);
  if (askFor === undefined) throw new Error('nothing was asked');
  const { say } = await home.send({ type: 'Connections.Response', askFor, consent: 'ACCEPTED' });
  expect(say).toMatch(/^Okay, I'll remind you daily at six thirty in the morning/);
  expect(rules(home)).toEqual([daily]);
});
