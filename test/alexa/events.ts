import type { RequestEnvelope } from 'ask-sdk-model';
import { incomingFrom } from '../../lambda/alexa/incoming.ts';
import { parseEnvelope } from '../../lambda/alexa/request.ts';
import type { Heard } from '../../lambda/hearing/heard.ts';
import type { Incoming } from '../../lambda/turn/incoming.ts';
import { envelope, type Origin, type Spoken } from '../../simulator/device/echo.ts';
import { intent } from '../support/function.ts';

/** Monday the second of March, at noon. */
export const now = Date.parse('2026-03-02T12:00:00Z');

/** A request from the session of an Echo Show, but for what is given. */
export function from(spoken: Spoken, more: Partial<Origin> = {}): RequestEnvelope {
  const session = { sessionId: 'session', attributes: {}, silentAt: 0 };
  const event = envelope(spoken, {
    ...{ requestId: 'request', now, locale: 'en-US', device: 'show8', isNew: false },
    person: undefined,
    session: { ...session, reprompt: { text: '', ms: 0 } },
    ...more,
  });
  return JSON.parse(JSON.stringify(event));
}

export const launch = from({ type: 'LaunchRequest' });

/** Words that Alexa takes for an intent, its slots as she heard them. */
export const saying = (name: string, slots: Readonly<Record<string, string>> = {}) =>
  from(intent(name, slots));

/** What a screen sends. */
export const sent = (values: readonly unknown[], more: Partial<Origin> = {}): RequestEnvelope =>
  from(
    {
      type: 'Alexa.Presentation.APL.UserEvent',
      token: 'ice-on-1',
      arguments: values,
      source: { type: 'TouchWrapper', handler: 'Press', id: 'pause', value: false },
    },
    more,
  );

/** A request in the coach's own terms. */
export const read = (event: RequestEnvelope): Incoming => incomingFrom(parseEnvelope(event));

export const heardIn = (event: RequestEnvelope): Heard => read(event).heard;
