import { describe, expect, it } from 'vitest';
import { aplaDocument } from '../../../lambda/alexa/apla.ts';
import { seconds } from '../../../lambda/time.ts';
import type { Score } from '../../../lambda/turn/guided-audio.ts';
import { textsOf, timelineOf } from '../../../tools/listen/timeline.ts';
import type { Voice } from '../../../tools/listen/voice.ts';
import { misfits } from '../../../tools/listen/windows.ts';
import { humming } from './fake-voice.ts';

const score: Score = [
  { kind: 'speech', length: seconds(2), text: 'Plank.' },
  {
    kind: 'work',
    length: seconds(10),
    cues: [
      { at: seconds(0), text: 'Go.' },
      { at: seconds(6), text: 'Countdown.' },
    ],
  },
  { kind: 'rest', length: seconds(3), cues: [{ at: seconds(0), text: 'Rest.' }] },
];
const question = 'Ready?';
const play = (voice: Voice) => timelineOf(aplaDocument(score, question), voice);

const heard = (voice: Voice) =>
  play(voice).sounds.map((sound) =>
    sound.kind === 'speech' ? [sound.at, sound.text] : [sound.at, sound.length],
  );

describe('a block played with a voice', () => {
  it('speaks every cue at its moment, whatever the voice', () => {
    const expected = [
      [0, 'Plank.'],
      [2000, 10_000],
      [2000, 'Go.'],
      [8000, 'Countdown.'],
      [12_000, 'Rest.'],
      [15_000, 'Ready?'],
    ];
    expect(heard(humming(10))).toEqual(expected);
    expect(heard(humming(200))).toEqual(expected);
  });

  it('ends when its question has been asked', () => {
    expect(play(humming(100)).end).toBeCloseTo(15_600, 0);
  });

  it('ticks at the volume that the document sets', () => {
    const volumes = play(humming(10)).sounds.flatMap((sound) =>
      sound.kind === 'ticks' ? [sound.volume] : [],
    );
    expect(volumes).toEqual([0.15]);
  });

  it('gives words the time until the next words, or until the clock under them ends', () => {
    const windows = play(humming(10)).sounds.flatMap((sound) =>
      sound.kind === 'speech' ? [[sound.text, sound.window]] : [],
    );
    expect(windows).toEqual([
      ['Plank.', 2000],
      ['Go.', 6000],
      ['Countdown.', 4000],
      ['Rest.', 3000],
      ['Ready?', undefined],
    ]);
  });

  it('lasts longer, as on a device, when words last longer than the clock under them', () => {
    // "Countdown." starts 4 s before the end and takes 5 s, "Plank." takes 3 of 2 s.
    expect(heard(humming(500))).toEqual([
      [0, 'Plank.'],
      [3000, 11_000],
      [3000, 'Go.'],
      [9000, 'Countdown.'],
      [14_000, 'Rest.'],
      [17_000, 'Ready?'],
    ]);
  });

  it('is spoken with all its texts prepared', () => {
    expect(textsOf(aplaDocument(score, question))).toEqual([
      ...['Plank.', 'Go.', 'Countdown.', 'Rest.', 'Ready?'],
    ]);
  });
});

describe('words that do not fit', () => {
  const misfitting = (voice: Voice) => misfits(play(voice)).map(({ text }) => text);

  it('are none where a quarter of what is heard is to spare', () => {
    // "Countdown." has 4 s: 3.2 s and a quarter of it.
    expect(misfitting(humming(266))).toEqual([]);
  });

  it('are those with less than a quarter to spare', () => {
    expect(misfitting(humming(270))).toEqual(['Plank.']);
    expect(misfitting(humming(321))).toEqual(['Plank.', 'Countdown.']);
  });

  it('are those after which the pause of the voice moves the clock', () => {
    expect(misfitting(humming(10, 1930))).toEqual([]);
    expect(misfitting(humming(10, 1950))).toEqual(['Plank.']);
  });

  it('are told with what they need and what they have, in milliseconds', () => {
    const [misfit] = misfits(play(humming(300)));
    expect(misfit).toEqual({ text: 'Plank.', needs: expect.closeTo(2250, 0), window: 2000 });
  });
});
