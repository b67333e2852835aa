import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aplaDocument } from '../../lambda/alexa/apla.ts';
import { milliseconds, seconds } from '../../lambda/time.ts';
import type { Piece, Score } from '../../lambda/turn/guided-audio.ts';

const anyLength = fc.integer({ min: 1, max: 90_000 }).map(milliseconds);
const anyText = fc.string({ minLength: 1 });
const anyCues = fc.array(fc.record({ at: fc.nat(80_000).map(milliseconds), text: anyText }), {
  maxLength: 4,
});
const anyPiece: fc.Arbitrary<Piece> = fc.oneof(
  fc.record({ kind: fc.constant('speech'), length: anyLength, text: anyText }),
  fc.record({ kind: fc.constant('work'), length: anyLength, cues: anyCues }),
  fc.record({ kind: fc.constant('rest'), length: anyLength, cues: anyCues }),
);

type Component = ReturnType<typeof aplaDocument>['mainTemplate']['items'][number];

const itemsOf = (component: Component): readonly Component[] =>
  component.type === 'Sequencer' || component.type === 'Mixer' ? component.items : [];

/** The parts of a document that follow one another. */
const partsOf = (score: Score, afterwards = 'Ready?'): readonly Component[] =>
  itemsOf(aplaDocument(score, afterwards).mainTemplate.items[0]);

/** The components that sound at the same time in a part. */
const lanesOf = (part: Component | undefined): readonly Component[] => {
  if (part === undefined) throw new Error('no such part');
  return part.type === 'Mixer' ? part.items : [part];
};

const forEachScore = (check: (score: Score) => void): void => {
  fc.assert(fc.property(fc.array(anyPiece, { maxLength: 6 }), check));
};

describe('the audio of a score', () => {
  it('runs over a silence of exactly its length in each piece', () => {
    forEachScore((score) => {
      const parts = partsOf(score);
      for (const [index, { length }] of score.entries()) {
        const clocks = lanesOf(parts[index]).filter(({ type }) => type === 'Silence');
        expect(clocks).toEqual([{ type: 'Silence', duration: length }]);
      }
    });
  });

  it('is its pieces in order, then the words after them', () => {
    forEachScore((score) => {
      const parts = partsOf(score, 'Shall we go on?');
      expect(parts).toHaveLength(score.length + 1);
      expect(parts.at(-1)).toEqual({
        type: 'Speech',
        contentType: 'PlainText',
        content: 'Shall we go on?',
      });
    });
  });

  it('speaks every cue in a lane of its own, at its moment', () => {
    forEachScore((score) => {
      const parts = partsOf(score);
      for (const [index, piece] of score.entries()) {
        const cues = piece.kind === 'speech' ? [{ at: 0, text: piece.text }] : piece.cues;
        const spoken = lanesOf(parts[index]).flatMap((lane) => {
          if (lane.type === 'Speech') return [{ at: 0, text: lane.content }];
          const [wait, speech] = itemsOf(lane);
          return wait?.type === 'Silence' && speech?.type === 'Speech'
            ? [{ at: wait.duration, text: speech.content }]
            : [];
        });
        expect(spoken).toEqual(cues);
      }
    });
  });

  it('ticks under work alone, and no longer than it lasts', () => {
    forEachScore((score) => {
      const parts = partsOf(score);
      for (const [index, { kind }] of score.entries()) {
        const ticking = lanesOf(parts[index]).flatMap((lane) =>
          lane.type === 'Audio' ? [lane.duration] : [],
        );
        expect(ticking).toEqual(kind === 'work' ? ['trimToParent'] : []);
      }
    });
  });

  it('is in the version of APL for Audio that every device plays', () => {
    const { type, version } = aplaDocument([{ kind: 'rest', length: seconds(1), cues: [] }], 'Go.');
    expect({ type, version }).toEqual({ type: 'APLA', version: '0.91' });
  });
});
