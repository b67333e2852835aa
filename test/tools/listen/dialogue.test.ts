import { describe, expect, it } from 'vitest';
import type { Sound } from '../../../simulator/device/speech.ts';
import { dialogueOf, type Said } from '../../../tools/listen/dialogue.ts';
import { humming } from './fake-voice.ts';

const speech = (at: number, ms: number, text: string): Sound => ({ at, ms, kind: 'speech', text });
const ticks = (at: number, ms: number): Sound => ({ at, ms, kind: 'sound', text: 'ticks' });
const voice = humming(100);
const held = (...said: readonly Said[]) =>
  dialogueOf(said, { Runner: voice, Coach: voice, Alexa: voice });

const hello: Said = { who: 'Runner', soundings: [{ sounds: [speech(0, 400, 'open')], ms: 400 }] };
const block: Said = {
  who: 'Coach',
  soundings: [
    {
      sounds: [ticks(1000, 8000), speech(0, 600, 'Plank.'), speech(1000, 300, 'Go.')],
      ms: 9000,
    },
  ],
};

describe('a conversation that is heard', () => {
  it('has one turn after the other, with the time in which people answer between them', () => {
    const { turns, timeline } = held(hello, hello);
    expect(turns.map(({ at, length }) => [at, length])).toEqual([
      [0, expect.closeTo(400, 0)],
      [expect.closeTo(1000, 0), expect.closeTo(400, 0)],
    ]);
    expect(timeline.end).toBeCloseTo(1400, 0);
  });

  it('waits with a sentence until the one before is over, and keeps the break between them', () => {
    const slow: Said = {
      who: 'Coach',
      soundings: [{ sounds: [speech(0, 300, 'slowly'), speech(1300, 300, 'then')], ms: 1600 }],
    };
    const { timeline, turns } = held(slow);
    // The first takes 600 ms instead of 300, and the break of a second stays.
    expect(timeline.sounds.map(({ at }) => at)).toEqual([0, expect.closeTo(1600, 0)]);
    expect(turns[0]).toMatchObject({ overlap: 0, isGuided: false });
    expect(turns[0]?.silent).toBeCloseTo(1000, 0);
  });

  it('goes by the clock in guided audio, with its ticks, and owns up to two sentences at once', () => {
    const hasty: Said = {
      who: 'Coach',
      soundings: [
        {
          sounds: [ticks(0, 2000), speech(0, 300, 'a long cue'), speech(500, 300, 'Go.')],
          ms: 2000,
        },
      ],
    };
    expect(held(block).turns[0]).toMatchObject({ isGuided: true, overlap: 0, length: 9000 });
    expect(held(hasty).turns[0]?.overlap).toBeCloseTo(300, 0);
    expect(held(block).timeline.sounds).toContainEqual(
      expect.objectContaining({ kind: 'ticks', at: 1000, length: 8000 }),
    );
  });

  it('breaks off what somebody cuts into', () => {
    const { turns, timeline } = held({ ...block, cutAfter: 1100 }, hello);
    expect(turns[0]).toMatchObject({ length: 1100, isCut: true });
    expect(timeline.sounds[0]).toMatchObject({ at: 1000, length: 100 });
    expect(turns[1]?.at).toBe(1700);
  });
});
