import { describe, expect, onTestFinished, test } from 'vitest';
import { intent } from '../../support/function.ts';
import { type IceHousehold, iceHousehold } from './household.ts';

async function moveIn(isAllowed = true, person?: string): Promise<IceHousehold> {
  const home = await iceHousehold(person);
  onTestFinished(() => home.close());
  if (isAllowed) await home.changePermissionInApp(true);
  return home;
}

const say = (home: IceHousehold, name: string, slots: Record<string, string> = {}) =>
  home.send(intent(name, slots));

/** Ice that is on, with whatever goes wrong from then on. */
async function iceOn(home: IceHousehold) {
  await say(home, 'SetIceTimerIntent');
  for (let part = 0; part < 3; part += 1) await say(home, 'AMAZON.NoIntent');
  return say(home, 'IceOnIntent');
}

const labels = ({ services }: IceHousehold) => services.timers().map(({ label }) => label);
const known = ({ record }: IceHousehold) => record().alarms?.made.map(({ label }) => label) ?? [];

describe('a label that is taken in the household', () => {
  test('is passed over for the next number', async () => {
    const home = await moveIn();
    await home.setForeignTimer('ice round 1', 'PT1H');
    const { say: said } = await iceOn(home);
    expect(said).toContain("I'll speak up");
    expect(labels(home)).toEqual(['ice round 1 number 2', 'ice break 1', 'ice round 1']);
  });

  test('stays with whoever has it when the ice is cancelled', async () => {
    const home = await moveIn();
    await home.setForeignTimer('ice round 1', 'PT1H');
    await iceOn(home);
    await say(home, 'CancelIceTimerIntent');
    expect(labels(home)).toEqual(['ice round 1']);
  });
});

describe.each([
  ['401', "no longer allowed to use Alexa's timers"],
  ['403', "no longer allowed to use Alexa's timers"],
  ['404', "can't change Alexa's timers"],
  ['429', "can't change Alexa's timers"],
  ['500', "can't change Alexa's timers"],
  ['504', "can't change Alexa's timers"],
  ['hang', "can't change Alexa's timers"],
  ['half', "can't change Alexa's timers"],
  ['none', "can't change Alexa's timers"],
  ['full', 'too many timers'],
] as const)('with the fault %s', (fault, sentence) => {
  test('the ice is timed all the same, and the runner is told why nothing rings', async () => {
    const home = await moveIn();
    home.breakDown(fault);
    const { say: said, breaches } = await iceOn(home);
    expect(said).toContain('Okay, fifteen minutes, starting now.');
    expect(said).toContain(sentence);
    expect(breaches).toEqual([]);
    home.wait(60);
    expect((await say(home, 'TimeLeftIntent')).say).toContain('Fourteen minutes left');
  });

  test('no timer runs that the record does not know of', async () => {
    const home = await moveIn();
    home.breakDown(fault);
    await iceOn(home);
    expect(known(home)).toEqual(expect.arrayContaining(labels(home)));
  });

  test('the next turn about the ice brings both in step once it is over', async () => {
    const home = await moveIn();
    home.breakDown(fault);
    await iceOn(home);
    home.breakDown('off');
    if (fault === '401' || fault === '403') await home.changePermissionInApp(true);
    await say(home, 'TimeLeftIntent');
    expect(labels(home)).toEqual(['ice round 1', 'ice break 1']);
    expect(known(home)).toEqual(['ice round 1', 'ice break 1']);
  });

  test('a cancelled ice keeps its timers in the record until they are gone', async () => {
    const home = await moveIn();
    await iceOn(home);
    home.breakDown(fault);
    await say(home, 'CancelIceTimerIntent');
    expect(known(home)).toEqual(expect.arrayContaining(labels(home)));
    home.breakDown('off');
    await say(home, 'CancelIceTimerIntent');
    expect(labels(home)).toEqual([]);
    expect(known(home)).toEqual([]);
  });
});

describe('the permission', () => {
  test('is asked for once, and never after a no', async () => {
    const home = await moveIn(false);
    const { askFor } = await iceOn(home);
    if (askFor === undefined) throw new Error('nothing was asked');
    expect((await home.answerConsent(askFor, 'DENIED')).say).toContain("I'll keep the time");
    await say(home, 'CancelIceTimerIntent');
    home.wait(3 * 3600);
    const again = await iceOn(home);
    expect(again.askFor).toBeUndefined();
    expect(again.say).toMatch(
      /^Okay, fifteen minutes, starting now\. (Ask me any time|You can always ask) how long is left\.$/,
    );
  });

  test('is asked for again when the runner asks for it', async () => {
    const home = await moveIn(false);
    const { askFor } = await iceOn(home);
    if (askFor === undefined) throw new Error('nothing was asked');
    await home.answerConsent(askFor, 'NOT_ANSWERED');
    const asked = await say(home, 'UseTimersIntent');
    if (asked.askFor === undefined) throw new Error('nothing was asked');
    await home.answerConsent(asked.askFor, 'ACCEPTED');
    expect(labels(home)).toEqual(['ice round 1', 'ice break 1']);
  });

  test.each(['1', '2'] as const)('is understood in version %s of the answer', async (version) => {
    const home = await moveIn(false);
    const { askFor } = await iceOn(home);
    if (askFor === undefined) throw new Error('nothing was asked');
    const permissionScope = 'alexa::alerts:timers:skill:readwrite';
    const common = { '@type': 'AskForPermissionsConsentRequest' } as const;
    const payload =
      version === '1'
        ? { ...common, '@version': version, permissionScope }
        : { ...common, '@version': version, permissionScopes: [{ permissionScope }] };
    const { say: said } = await home.answerConsent({ ...askFor, payload }, 'ACCEPTED');
    expect(said).toContain("I'll speak up");
    expect(labels(home)).toEqual(['ice round 1', 'ice break 1']);
  });

  test.each([
    ['by the household, with the next turn about the ice', undefined, 'TimeLeftIntent'],
    ['by a voice that is recognised, with the next change', 'Ana', 'PauseIceIntent'],
  ])('granted later in the app is used %s', async (_who, person, name) => {
    const home = await moveIn(false, person);
    const { askFor } = await iceOn(home);
    if (askFor === undefined) throw new Error('nothing was asked');
    await home.answerConsent(askFor, 'DENIED');
    home.wait(60);
    await home.changePermissionInApp(true);
    await say(home, name);
    await say(home, 'ResumeIceIntent');
    expect(labels(home)).toEqual(['ice round 1', 'ice break 1']);
  });
});

test('calls to timers are made once, however often the turn is replayed', async () => {
  const home = await moveIn();
  await say(home, 'SetIceTimerIntent');
  for (let part = 0; part < 3; part += 1) await say(home, 'AMAZON.NoIntent');
  home.conflictOnNextSave();
  const { say: said } = await say(home, 'IceOnIntent');
  expect(said).toContain("I'll speak up");
  expect(labels(home)).toEqual(['ice round 1', 'ice break 1']);
  expect(known(home)).toEqual(['ice round 1', 'ice break 1']);
});
