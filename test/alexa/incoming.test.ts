import { describe, expect, it } from 'vitest';
import { altered } from '../support/altered.ts';
import { from, heardIn, launch, now, read, saying, sent } from './events.ts';

const ofType = (type: string, more: object = {}) =>
  altered(launch, 'request', { ...launch.request, type, ...more });

describe('a request in the coach’s own terms', () => {
  it('tells who asks what, when and where', () => {
    expect(read(saying('AMAZON.YesIntent'))).toMatchObject({
      ...{ requestId: 'request', type: 'IntentRequest', now, locale: 'en-US' },
      ...{ heard: { kind: 'yes' }, isSpoken: true, isSessionEnd: false, remembers: true },
      key: { user: expect.stringMatching(/^[0-9a-f]{64}$/), person: 'household' },
      viewport: { width: 1280, height: 800, isRound: false },
      session: { attributes: {} },
    });
  });

  it('keeps voices apart, and no id of Alexa’s', () => {
    const ana = read(from({ type: 'LaunchRequest' }, { person: 'ana' }));
    const ben = read(from({ type: 'LaunchRequest' }, { person: 'ben' }));
    expect(ana.key?.user).toBe(ben.key?.user);
    expect(ana.key?.person).not.toBe(ben.key?.person);
    expect(JSON.stringify(ana)).not.toMatch(/amzn1\.ask\.(account|person)/i);
    expect(read(altered(launch, 'context.System.user', undefined)).key).toBeUndefined();
  });

  it.each([
    ['LaunchRequest', 'opening', true],
    ['SessionEndedRequest', 'told', true],
    ['Alexa.Presentation.APLA.RuntimeError', 'not-played', true],
    ['AlexaSkillEvent.SkillEnabled', 'told', false],
    ['AlexaSkillEvent.SkillPermissionChanged', 'timers-changed', true],
    ['AlexaSkillEvent.SkillDisabled', 'disabled', false],
    ['Connections.Response', 'timers-answered', true],
    ['CanFulfillIntentRequest', 'told', false],
    ['__proto__', 'told', false],
  ])('of type %s is %s', (type, kind, remembers) => {
    expect(read(ofType(type))).toMatchObject({ type, heard: { kind }, remembers, isSpoken: false });
  });

  it.each([undefined, null, 7, 'yes', [], {}, { name: 7 }, { name: null }, { name: '' }])(
    'with %s for an intent is words that were not understood',
    (intent) => {
      const event = altered(saying('AMAZON.YesIntent'), 'request.intent', intent);
      expect(heardIn(event)).toEqual({ kind: 'not-understood' });
    },
  );
});

describe('the end of a block', () => {
  it.each([
    ['whoever speaks into it', saying('AMAZON.NextIntent'), 'broken-off'],
    ['a touch', sent(['say', '{"kind":"next"}']), 'broken-off'],
    ['a screen that tells so', sent(['ended']), 'heard-out'],
    ['what a screen sends that nobody can read', sent(['over']), 'broken-off'],
    ['a device that can’t play it', ofType('Alexa.Presentation.APLA.RuntimeError'), 'not-played'],
    ['silence', ofType('SessionEndedRequest', { reason: 'EXCEEDED_MAX_REPROMPTS' }), 'heard-out'],
    ['leaving', ofType('SessionEndedRequest', { reason: 'USER_INITIATED' }), 'broken-off'],
    ['a failure', ofType('SessionEndedRequest', { reason: 'ERROR' }), 'not-played'],
    ['an end for no reason', ofType('SessionEndedRequest', { reason: 7 }), 'broken-off'],
  ])('by %s leaves it as it was heard', (_what, event, ending) => {
    expect(read(event).ending).toBe(ending);
  });
});

describe('a touch', () => {
  it('is heard like the words that it says', () => {
    const touch = sent([
      'say',
      '{"kind":"start-routine","routine":{"kind":"known","id":"warm-up"}}',
    ]);
    expect(read(touch)).toMatchObject({
      heard: { kind: 'start-routine', routine: { kind: 'known', id: 'warm-up' } },
      ...{ isSpoken: true, fromScreen: 'ice-on-1' },
    });
  });

  it('is no word of anybody where a screen tells the end of its block', () => {
    expect(read(sent(['ended']))).toMatchObject({
      heard: { kind: 'block-ended' },
      isSpoken: false,
    });
  });

  it.each([
    ['something that the function does not know', ['say', '{"kind":"dance"}'], 'not-understood'],
    [
      'a routine that it does not know',
      ['say', '{"kind":"start-routine","routine":{"kind":"known","id":"yoga"}}'],
      'not-understood',
    ],
    ['what nobody can touch', ['say', '{"kind":"opening"}'], 'not-understood'],
    ['a number that is none', ['say', '{"kind":"number","count":"7"}'], 'not-understood'],
    ['nothing', [], 'told'],
    ['another kind of event', ['shout', '{"kind":"yes"}'], 'told'],
    ['what is no JSON', ['say', '{'], 'told'],
    ['nothing that means anything', ['say', '{}'], 'told'],
    ['no text', ['say', null], 'told'],
  ])('that says %s takes no harm', (_what, values, kind) => {
    expect(heardIn(sent(values))).toEqual({ kind });
  });

  it.each([null, 7, 'say', {}, undefined])('whose arguments are %s is only noted', (values) => {
    expect(heardIn(altered(sent([]), 'request.arguments', values))).toEqual({ kind: 'told' });
  });
});

describe('a skill that was disabled', () => {
  const disabled = (more: object) => heardIn(ofType('AlexaSkillEvent.SkillDisabled', more));

  it('keeps its runners where Alexa keeps the id, and only there', () => {
    const status = (userInformationPersistenceStatus: unknown) =>
      disabled({ body: { userInformationPersistenceStatus } });
    expect(status('PERSISTED')).toMatchObject({ keepsId: true });
    for (const other of ['NOT_PERSISTED', undefined, null, true, {}]) {
      expect(status(other)).toMatchObject({ keepsId: false });
    }
    for (const body of [undefined, null, 'PERSISTED', []]) {
      expect(disabled({ body })).toMatchObject({ keepsId: false });
    }
  });

  it('was so when Alexa says, where that is a moment', () => {
    expect(disabled({ eventCreationTime: '2026-03-02T12:00:00Z' })).toMatchObject({ at: now });
    for (const at of ['soon', '', 7, null, undefined]) {
      expect(disabled({ eventCreationTime: at })).toMatchObject({ at: undefined });
    }
  });
});
