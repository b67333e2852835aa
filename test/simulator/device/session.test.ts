import type { ResponseEnvelope } from 'ask-sdk-model';
import { describe, expect, it } from 'vitest';
import { idle, nextDue } from '../../../simulator/device/agenda.ts';
import { closesAt, openSession, sessionAfter } from '../../../simulator/device/session.ts';
import { documentOf, eventAfter } from './documents.ts';

const now = 1_000_000;
const session = openSession('one', now);
const answer = (shouldEndSession?: boolean): ResponseEnvelope => ({
  version: '1.0',
  sessionAttributes: { place: 3 },
  response: {
    ...(shouldEndSession !== undefined && { shouldEndSession }),
    reprompt: { outputSpeech: { type: 'SSML', ssml: '<speak>Still there?</speak>' } },
  },
});
const shownFor = (idleTimeout?: number, onMount: readonly object[] = []) => ({
  ...documentOf([], { ...(idleTimeout && { settings: { idleTimeout } }), onMount }),
  shownAt: now,
});
const heard = { ms: 10_000 };

describe('the session after an answer', () => {
  it('listens after a question: eight seconds, the reprompt, and eight more', () => {
    const after = sessionAfter({ session, answer: answer(false), heard, shown: undefined, now });
    expect(after).toMatchObject({ sessionId: 'one', attributes: { place: 3 } });
    expect(after && closesAt(after) - now).toBe(10_000 + 8000 + 800 + 8000);
  });

  it('is over where the answer says so, and without a word on it where there is no screen', () => {
    for (const [shouldEndSession, shown] of [
      [true, undefined],
      [true, shownFor()],
      [undefined, undefined],
    ] as const) {
      const after = sessionAfter({ session, answer: answer(shouldEndSession), heard, shown, now });
      expect(after).toBeUndefined();
    }
  });

  it.each([
    ['thirty seconds after the sound', undefined, 40_000],
    ['as long as its screen where that stays longer', 215_000, 215_000],
    ['thirty seconds after the sound where the screen goes sooner', 15_000, 40_000],
  ])('without a word on it and with a screen stays open %s', (_what, idleTimeout, ms) => {
    const shown = shownFor(idleTimeout);
    const after = sessionAfter({ session, answer: answer(), heard, shown, now });
    expect(after && closesAt(after) - now).toBe(ms);
    expect(nextDue({ ...idle, session: after, shown })).toMatchObject({ kind: 'close' });
  });
});

describe('what happens by itself', () => {
  const after = sessionAfter({ session, answer: answer(false), heard, shown: undefined, now });

  it('is asking again once, then closing', () => {
    const doing = { ...idle, session: after };
    expect(nextDue(doing)).toMatchObject({ kind: 'reprompt', at: now + 18_000 });
    expect(nextDue({ ...doing, hasReprompted: true })).toMatchObject({ kind: 'close' });
  });

  it('is the timed events of the screen one by one, in their time among the rest', () => {
    const shown = shownFor(undefined, [eventAfter(18_000), eventAfter(20_000)]);
    const doing = { ...idle, session: after, shown };
    expect(nextDue(doing)).toMatchObject({ kind: 'event', at: now + 18_000 });
    expect(nextDue({ ...doing, eventsSent: 1 })).toMatchObject({ kind: 'reprompt' });
    expect(nextDue({ ...doing, eventsSent: 1, hasReprompted: true })).toMatchObject({
      kind: 'event',
      at: now + 20_000,
    });
  });

  it('is the home screen, when the session has been over for as long as the screen stays', () => {
    const shown = shownFor(12_000, [eventAfter(20_000)]);
    const doing = { ...idle, shown, leftAt: now + 5000 };
    expect(nextDue(doing)).toMatchObject({ kind: 'home', at: now + 17_000 });
    expect(nextDue({ ...doing, session: after })).toMatchObject({ kind: 'reprompt' });
    expect(nextDue(idle)).toBeUndefined();
  });
});
