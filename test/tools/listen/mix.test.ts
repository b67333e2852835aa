import { describe, expect, it } from 'vitest';
import { aplaDocument } from '../../../lambda/alexa/apla.ts';
import { seconds } from '../../../lambda/time.ts';
import { mix } from '../../../tools/listen/mix.ts';
import { timelineOf } from '../../../tools/listen/timeline.ts';
import { millisecondsOf, type Samples, samplesIn } from '../../../tools/listen/wav.ts';
import { humming, loudness } from './fake-voice.ts';

/** When something begins to be heard after at least 100 ms of silence, in milliseconds. */
function onsets(samples: Samples): readonly number[] {
  const found: number[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const [index, sample] of samples.entries()) {
    if (Math.abs(sample) < 10) continue;
    if (index - last > samplesIn(100)) found.push(Math.round(millisecondsOf(index)));
    last = index;
  }
  return found;
}

const mixed = (...score: Parameters<typeof aplaDocument>[0]) =>
  mix(timelineOf(aplaDocument(score, 'Ready?'), humming(100)));

describe('the sound of a block', () => {
  it('ticks once a second for as long as a hold lasts, and no longer', () => {
    const samples = mixed({ kind: 'work', length: seconds(5), cues: [] });
    expect(onsets(samples)).toEqual([0, 1000, 2000, 3000, 4000, 5000]);
    // What is heard at 5 s is the question.
    expect(samples[samplesIn(5100)]).toBe(loudness);
  });

  it('has each cue at its sample', () => {
    const samples = mixed({
      kind: 'rest',
      length: seconds(4),
      cues: [{ at: seconds(1.5), text: 'Rest.' }],
    });
    const first = samples.findIndex((sample) => sample !== 0);
    expect(first).toBe(samplesIn(1500));
    expect(samples.subarray(first, first + samplesIn(500)).every((each) => each === loudness)).toBe(
      true,
    );
    expect(samples[first + samplesIn(500) + 1]).toBe(0);
  });

  it('is as long as what sounds, to the sample', () => {
    const samples = mixed({ kind: 'rest', length: seconds(4), cues: [] });
    expect(samples).toHaveLength(samplesIn(4600));
  });

  it('keeps ticks far below the voice at its loudest', () => {
    const samples = mixed({ kind: 'work', length: seconds(2), cues: [] });
    const peak = samples.subarray(0, samplesIn(1900)).reduce((most, each) => Math.max(most, each));
    expect(peak).toBeGreaterThan(500);
    expect(peak).toBeLessThan(32_767 * 0.2);
  });

  it('never wraps around where several things are loud at once', () => {
    const loud = () => {
      const samples = new Int16Array(samplesIn(500)).fill(30_000);
      return { samples, length: 500, spoken: 500 };
    };
    const score = [
      {
        kind: 'rest',
        length: seconds(1),
        cues: [
          { at: seconds(0), text: 'One.' },
          { at: seconds(0), text: 'Two.' },
        ],
      },
    ] as const;
    const samples = mix(timelineOf(aplaDocument(score, 'Ready?'), loud));
    expect(samples[100]).toBe(32_767);
  });
});
