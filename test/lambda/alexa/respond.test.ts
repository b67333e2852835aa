import { ResponseFactory } from 'ask-sdk-core';
import { describe, expect, it } from 'vitest';
import { respond } from '../../../lambda/alexa/respond.ts';
import { inSession } from '../../../lambda/alexa/touch.ts';
import type { Reply } from '../../../lambda/reply.ts';
import { milliseconds } from '../../../lambda/time.ts';
import { envelope } from '../../../simulator/device/echo.ts';
import { idleTimeoutOf, renderedIn, timedEvents } from '../../../simulator/device/screen.ts';
import { gallery, sizes } from '../../support/screens.ts';

const open = { asked: { about: 'go-on' }, question: 'Ready?', reprompt: 'Say: ready.' } as const;

const replies: readonly Reply[] = [
  { kind: 'question', say: ['Paused.'], ...open },
  {
    kind: 'block',
    score: [{ kind: 'work', length: milliseconds(30_000), cues: [] }],
    ...open,
  },
  { kind: 'statement', say: ['Bye.'] },
  { kind: 'consent', say: ['So that I can speak up.'], scope: 'timers' },
  { kind: 'silence' },
];

const builder = () => ResponseFactory.init();

describe('a session', () => {
  it.each([
    ['question', false, false],
    ['block', false, undefined],
    ['statement', true, true],
    ['consent', true, true],
    ['silence', undefined, undefined],
  ] as const)('after a %s is left open %s, and %s with a screen', (kind, without, withScreen) => {
    const reply = replies.find((each) => each.kind === kind);
    const [picture] = gallery;
    const viewport = sizes['show8'];
    if (reply === undefined || picture === undefined || viewport === undefined) throw new Error();
    const plain = respond(builder(), reply);
    const drawn = respond(builder(), reply, picture.draw(viewport));
    expect(plain.shouldEndSession).toBe(without);
    expect(drawn.shouldEndSession).toBe(withScreen);
    expect(renderedIn(plain)).toBeUndefined();
    expect(renderedIn(drawn)?.document.version).toBe('1.4');
    // The microphone opens only with a reprompt, and a closed one needs none.
    expect(plain.reprompt !== undefined).toBe(without === false);
    expect(drawn.reprompt !== undefined).toBe(withScreen === false);
  });

  it('lasts longer than the block that plays on a screen', () => {
    const playing = gallery.flatMap(({ draw }) =>
      Object.values(sizes).flatMap((viewport) => {
        const drawn = respond(builder(), { kind: 'statement', say: [] }, draw(viewport));
        const document = renderedIn(drawn)?.document;
        if (document === undefined) return [];
        const stays = idleTimeoutOf(document);
        return timedEvents(document).map(({ delay }) => ({ ends: delay, stays }));
      }),
    );
    expect(playing.length).toBeGreaterThan(50);
    for (const { ends, stays } of playing) expect(stays).toBeGreaterThanOrEqual(ends + 10_000);
  });
});

describe('a request from a screen whose session is over', () => {
  const from = (type: 'LaunchRequest' | 'Alexa.Presentation.APL.UserEvent') =>
    envelope(
      type === 'LaunchRequest'
        ? { type }
        : {
            type,
            token: 'ice-on-1',
            arguments: ['say', 'PauseIceIntent', '{}'],
            source: { type: 'TouchWrapper', handler: 'Press', id: 'pause', value: false },
          },
      {
        requestId: 'request',
        now: 0,
        locale: 'en-US',
        device: 'show8',
        person: undefined,
        session: undefined,
        isNew: true,
      },
    );

  it('begins one, so that what is asked is known when it is answered', () => {
    const touch = from('Alexa.Presentation.APL.UserEvent');
    expect(inSession(touch).session).toMatchObject({ new: true, attributes: {} });
    expect({ ...inSession(touch), session: undefined }).toEqual({ ...touch, session: undefined });
  });

  it('is left as it is where it has one, and so is any other request', () => {
    const touch = inSession(from('Alexa.Presentation.APL.UserEvent'));
    expect(inSession(touch)).toBe(touch);
    const launch = from('LaunchRequest');
    expect(inSession(launch)).toBe(launch);
  });
});
