import { describe, expect, it } from 'vitest';
import { spokenBlock } from '../../lambda/alexa/spoken-block.ts';
import { lengthOf } from '../../lambda/rooms/routines/score.ts';
import { milliseconds, seconds } from '../../lambda/time.ts';
import type { Score } from '../../lambda/turn/guided-audio.ts';
import { type Sound, spokenText } from '../../simulator/device/speech.ts';
import { everyRoutine } from '../rooms/routines/every-id.ts';
import { everyToday, fromEverywhere, wholeRoutine } from '../tools/listen/every-block.ts';

const wordsIn = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

/** When each word is said, in milliseconds. */
const saidAt = (
  sounds: readonly Sound[],
): readonly { readonly word: string; readonly at: number }[] =>
  sounds.flatMap(({ at, ms, text }) => {
    const words = wordsIn(text);
    return words.map((word, place) => ({ word, at: at + (place * ms) / words.length }));
  });

/** When the first word of each cue should be said, and all words, in order. */
function cuesOf(score: Score) {
  let clock = 0;
  return score.flatMap((piece) => {
    const begin = clock;
    clock += piece.length;
    const cues = piece.kind === 'speech' ? [{ at: 0, text: piece.text }] : piece.cues;
    return cues.map(({ at, text }) => ({ at: begin + at, text }));
  });
}

const breaksIn = (ssml: string): readonly number[] =>
  [...ssml.matchAll(/<break time="(\d+)ms"\/>/g)].map(([, count]) => Number(count));

describe('guided audio that is spoken', () => {
  it.each(everyRoutine)(
    'keeps the clock of the %s to the second, every cue in its place, within the limits of Alexa',
    (routine) => {
      for (const today of everyToday) {
        const asked = [...wholeRoutine(routine, today), ...fromEverywhere(routine, today)];
        for (const { block } of asked) {
          const { score } = block;
          const ssml = spokenBlock(score, 'Next up: squats. Ready?');
          expect(ssml.length).toBeLessThanOrEqual(8000);
          expect(Math.max(0, ...breaksIn(ssml))).toBeLessThanOrEqual(10_000);
          const alone = spokenText(spokenBlock(score));
          expect(Math.abs(alone.ms - lengthOf(score))).toBeLessThan(1000);
          const said = saidAt(alone.sounds);
          let place = 0;
          for (const { at, text } of cuesOf(score)) {
            const words = wordsIn(text);
            const first = said[place];
            expect(first?.word).toBe(words[0]);
            expect(Math.abs((first?.at ?? 0) - at)).toBeLessThan(1000);
            place += words.length;
          }
          expect(said).toHaveLength(place);
        }
      }
    },
  );

  it('makes up in the next break for a cue that took longer than its window', () => {
    const score: Score = [
      { kind: 'speech', length: seconds(1), text: 'one two three four five' },
      {
        kind: 'work',
        length: seconds(25),
        cues: [{ at: seconds(20), text: 'Halfway & on.' }],
      },
    ];
    expect(spokenBlock(score)).toBe(
      'one two three four five <break time="10000ms"/><break time="9000ms"/> Halfway &amp; on. <break time="3800ms"/>',
    );
    expect(spokenText(spokenBlock(score)).ms).toBe(lengthOf(score));
  });

  it('says the question after the last second of it', () => {
    const score: Score = [{ kind: 'rest', length: milliseconds(1500), cues: [] }];
    expect(spokenBlock(score, 'Ready?')).toBe('<break time="1500ms"/> Ready?');
  });
});
