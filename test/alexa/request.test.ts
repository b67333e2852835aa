import type { RequestEnvelope } from 'ask-sdk-model';
import { describe, expect, it } from 'vitest';
import { inSession, parseEnvelope } from '../../lambda/alexa/request.ts';
import { RefusedRequest } from '../../lambda/errors.ts';
import { instantOf } from '../../lambda/time.ts';
import { altered } from '../support/altered.ts';
import { complaintOf } from '../support/complaint.ts';
import { from, launch, read, saying, sent } from './events.ts';

/** Why an event is refused. */
const refusal = (event: RequestEnvelope): string =>
  complaintOf(RefusedRequest, () => parseEnvelope(event));

const sentAt = (timestamp: unknown) => altered(launch, 'request.timestamp', timestamp);

describe('a request of Alexa', () => {
  it('is let through as it is, with whatever else it carries', () => {
    expect(parseEnvelope(launch)).toEqual(launch);
    const more = { ...launch, new: { part: 1 } };
    expect(parseEnvelope(more)).toEqual(more);
  });

  it.each([
    '2026-11-22T06:30:00Z',
    '2026-11-22T06:30:00.123Z',
    '2026-11-22T06:30:00+01:00',
    '2024-02-29T23:59:59Z',
  ])('may be of %s', (timestamp) => {
    const { request } = parseEnvelope(sentAt(timestamp));
    expect(instantOf(request.timestamp)).toBe(Date.parse(timestamp));
  });

  const needed = [
    ...['context', 'context.System', 'context.System.application'],
    'context.System.application.applicationId',
    ...['request', 'request.type', 'request.requestId', 'request.timestamp'],
  ];

  it.each(needed)('is refused in one line without its %s', (part) => {
    expect(refusal(altered(launch, part, undefined))).toMatch(/^not a request from Alexa: .+$/);
  });

  it.each(needed)('is refused in one line with a %s of the wrong kind', (part) => {
    for (const wrong of [null, 7, true]) {
      expect(refusal(altered(launch, part, wrong))).toMatch(/^not a request from Alexa: .+$/);
    }
  });

  it.each(['', 'now', '1763793000', '2026-13-01T00:00:00Z', '2026-11-22T25:00:00Z'])(
    'is refused when its time is "%s", which no clock can read',
    (timestamp) => {
      expect(refusal(sentAt(timestamp))).toMatch(/^not a request from Alexa: .*timestamp.*$/);
    },
  );

  it.each(['null', '{}', '[]', '"launch"', '1'])('is not %s', (text) => {
    expect(refusal(JSON.parse(text))).toMatch(/^not a request from Alexa: .+$/);
  });
});

describe('a part of another kind than Alexa sends', () => {
  const ended = from({ type: 'SessionEndedRequest', reason: 'USER_INITIATED' });
  const incoming = (event: RequestEnvelope) => {
    const { session, ...rest } = read(event);
    return { ...rest, attributes: session?.attributes };
  };
  const filled = saying('StartRoutineIntent', { routine: 'rolling' });
  const system = 'context.System';
  const noObjects = [null, 7, true, 'text', []];
  const noTexts = [null, 7, true, [], { text: 'en-US' }];

  it.each([
    ['session', launch, noObjects],
    ['context.Viewport', launch, noObjects],
    [`${system}.user`, launch, noObjects],
    [`${system}.device`, launch, noObjects],
    [`${system}.device.supportedInterfaces`, launch, noObjects],
    ['request.intent', filled, noObjects],
    ['request.intent.slots', filled, noObjects],
    ['request.intent.slots.routine', filled, noObjects],
    [`${system}.user.userId`, launch, noTexts],
    [`${system}.device.deviceId`, launch, noTexts],
    ['context.Viewport.shape', launch, noTexts],
    ['request.locale', launch, noTexts],
    ['request.reason', ended, noTexts],
    ['request.token', sent(['ended']), noTexts],
    ['request.intent.name', filled, noTexts],
    ['request.intent.slots.routine.value', filled, noTexts],
  ])('counts as left out: %s', (path, event, wrongs) => {
    const without = incoming(altered(event, path, undefined));
    for (const wrong of wrongs) {
      expect(incoming(altered(event, path, wrong)), `${wrong}`).toEqual(without);
    }
  });

  it('costs itself alone: the entries beside it are read', () => {
    const slots = {
      duration: null,
      routine: filled.request,
      minutes: 7,
      date: { value: '2026-02-27' },
    };
    const event = altered(saying('HowLongIntent'), 'request.intent.slots', slots);
    expect(read(event).heard).toMatchObject({ kind: 'how-long', days: { isSince: true } });
  });
});

describe('a request from a screen whose session is over', () => {
  const touch = sent(['say', '{"kind":"pause-ice"}'], { session: undefined, isNew: true });

  it('begins one, so that what is asked is known when it is answered', () => {
    expect(inSession(touch).session).toMatchObject({ new: true, attributes: {} });
    expect({ ...inSession(touch), session: undefined }).toEqual({ ...touch, session: undefined });
  });

  it('is left as it is where it has one, and so is any other request', () => {
    const begun = inSession(touch);
    expect(inSession(begun)).toBe(begun);
    const { session: _session, ...outside } = launch;
    expect(inSession(outside)).toBe(outside);
  });
});
