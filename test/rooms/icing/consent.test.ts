import { describe, expect, onTestFinished, test } from 'vitest';
import { intent } from '../../support/function.ts';
import { type IceHousehold, iceHousehold } from './household.ts';

async function moveIn(): Promise<IceHousehold> {
  const home = await iceHousehold();
  onTestFinished(() => home.close());
  return home;
}

const say = (home: IceHousehold, name: string) => home.send(intent(name));

async function iceOn(home: IceHousehold) {
  await say(home, 'SetIceTimerIntent');
  for (let part = 0; part < 3; part += 1) await say(home, 'AMAZON.NoIntent');
  return say(home, 'IceOnIntent');
}

/** What Alexa asks for; fails where she asks for nothing. */
function asked<AskFor>({ askFor }: { readonly askFor: AskFor | undefined }): AskFor {
  if (askFor === undefined) throw new Error('nothing was asked');
  return askFor;
}

describe.each([
  ['a status that is no success', { status: { code: '400', message: 'Bad request' } }],
  ['a status of hers', { status: { code: '500', message: 'Internal error' } }],
  ['another name', { name: 'Upsell' }],
  ['no payload', { payload: undefined }],
  ['a payload that is none', { payload: null }],
])("a question of Alexa's that comes back with %s", (_what, changes) => {
  test("is nobody's no: nothing is noted, and the next ice asks again", async () => {
    const home = await moveIn();
    const consent = asked(await iceOn(home));
    const before = home.record();
    const { say: said } = await home.failConsent(consent, changes);
    expect(home.record()).toEqual(before);
    expect(said).toMatch(/^Alexa couldn't ask you just now\. .*how long is left\.$/);
    await say(home, 'CancelIceTimerIntent');
    home.wait(3 * 3600);
    expect((await iceOn(home)).askFor).toBeDefined();
  });

  test('says nothing of a time where none runs', async () => {
    const home = await moveIn();
    const consent = asked(await say(home, 'UseTimersIntent'));
    const { say: said } = await home.failConsent(consent, changes);
    expect(said).not.toMatch(/time|left/);
    expect(home.record().alarms?.permission).toBeUndefined();
  });
});

test('a no says nothing of a time where none runs', async () => {
  const home = await moveIn();
  const consent = asked(await say(home, 'UseTimersIntent'));
  const { say: said } = await home.answerConsent(consent, 'DENIED');
  expect(said).not.toMatch(/time|left/);
  expect(home.record().alarms?.permission).toBe('asked');
});

test.each(['reads', 'writes'] as const)(
  'a permission changed in the app that could not be kept (%s) fails, and is delivered again',
  async (trouble) => {
    const home = await moveIn();
    home.breakTable(trouble);
    await expect(home.changePermissionInApp(true)).rejects.toThrow();
    home.breakTable('none');
    await home.changePermissionInApp(true);
    expect(home.record().alarms?.permission).toBe('granted');
  },
);

test('timers that may be used are promised before the ice is on, and set with it', async () => {
  const home = await moveIn();
  await home.changePermissionInApp(true);
  expect((await say(home, 'UseTimersIntent')).say).toMatch(/as soon as your ice is on/);
  await iceOn(home);
  expect((await say(home, 'UseTimersIntent')).say).toMatch(/already/);
});
