import type { RequestEnvelope } from 'ask-sdk-model';
import { describe, expect, it } from 'vitest';
import { checkedEnvelope } from '../../../lambda/alexa/envelope.ts';
import { RefusedRequest } from '../../../lambda/errors.ts';
import { instantOf } from '../../../lambda/time.ts';

const launch: RequestEnvelope = {
  version: '1.0',
  context: {
    System: {
      application: { applicationId: 'amzn1.ask.skill.coach' },
      user: { userId: 'amzn1.ask.account.runner' },
      apiEndpoint: 'https://api.amazonalexa.com',
    },
  },
  request: {
    type: 'LaunchRequest',
    requestId: 'amzn1.echo-api.request.1',
    timestamp: '2026-11-22T06:30:00Z',
    locale: 'en-US',
  },
};

/** The launch with a part of it under another name: what arrives is JSON, whatever its type says. */
const without = (part: string): RequestEnvelope =>
  JSON.parse(JSON.stringify(launch).replace(`"${part}":`, '"other":'));

const sentAt = (timestamp: string): RequestEnvelope => ({
  ...launch,
  request: { ...launch.request, timestamp },
});

/** Why an event is refused. */
function refusal(event: RequestEnvelope): string {
  try {
    checkedEnvelope(event);
  } catch (error) {
    if (error instanceof RefusedRequest) return error.message;
    throw error;
  }
  throw new Error('it was not refused');
}

describe('a request of Alexa', () => {
  it('is let through as it is, with whatever else it carries', () => {
    expect(checkedEnvelope(launch)).toBe(launch);
    const more = { ...launch, new: { part: 1 } };
    expect(checkedEnvelope(more)).toBe(more);
  });

  it.each([
    '2026-11-22T06:30:00Z',
    '2026-11-22T06:30:00.123Z',
    '2026-11-22T06:30:00+01:00',
    '2024-02-29T23:59:59Z',
  ])('may be of %s', (timestamp) => {
    const event = sentAt(timestamp);
    expect(instantOf(checkedEnvelope(event).request.timestamp)).toBe(Date.parse(timestamp));
  });

  it.each([
    'context',
    'System',
    'application',
    'applicationId',
    'request',
    'type',
    'requestId',
    'timestamp',
  ])('is refused in one line without its %s', (part) => {
    expect(refusal(without(part))).toMatch(/^not a request from Alexa: .+$/);
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
