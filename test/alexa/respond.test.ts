import { ResponseFactory } from 'ask-sdk-core';
import { describe, expect, it } from 'vitest';
import { respond } from '../../lambda/alexa/respond.ts';
import { milliseconds } from '../../lambda/time.ts';
import type { Reply } from '../../lambda/turn/outcome.ts';
import { idleTimeoutOf, renderedIn, timedEvents } from '../../simulator/device/screen.ts';
import { gallery, sizes } from '../support/screens.ts';

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
