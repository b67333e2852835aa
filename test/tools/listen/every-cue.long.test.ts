import { beforeAll, describe, expect, it } from 'vitest';
import { aplaDocument } from '../../../lambda/alexa/apla.ts';
import { workLength } from '../../../lambda/rooms/routines/sets.ts';
import { espeak, isInstalled } from '../../../tools/listen/espeak.ts';
import { type Timeline, textsOf, timelineOf } from '../../../tools/listen/timeline.ts';
import type { Voice } from '../../../tools/listen/voice.ts';
import { misfits } from '../../../tools/listen/windows.ts';
import { everyRoutine } from '../../rooms/routines/every-id.ts';
import {
  type AskedFor,
  everyOpened,
  everyToday,
  fromEverywhere,
  setsOnwards,
  wholeRoutine,
} from './every-block.ts';

const canSpeak = await isInstalled();
// Where every change is checked a voice has to be there: without one this fails.
const mustSpeak = process.env['CI'] === 'true';
if (!canSpeak && !mustSpeak) {
  process.stderr.write('espeak-ng is not installed: the cues are not measured with a voice.\n');
}

const [today] = everyToday;
const asked: readonly AskedFor[] = [
  ...everyToday.flatMap((each) => everyRoutine.flatMap((routine) => fromEverywhere(routine, each))),
  ...(today === undefined ? [] : everyOpened(today)),
];
/** What follows a block is as long as it is: its windows are not measured. */
const documentOf = ({ block }: AskedFor) => aplaDocument(block.score, 'Ready?');

const speechesOf = ({ sounds }: Timeline) =>
  sounds.flatMap((sound) => (sound.kind === 'speech' ? [sound] : []));
const holdsOf = ({ sounds }: Timeline) =>
  sounds.flatMap((sound) => (sound.kind === 'ticks' ? [sound.length] : []));

describe.skipIf(!canSpeak && !mustSpeak)('every cue of every routine, spoken', () => {
  const timelines = new Map<AskedFor, Timeline>();
  let voice: Voice;
  beforeAll(async () => {
    voice = await espeak(asked.flatMap((each) => textsOf(documentOf(each))));
    for (const each of asked) timelines.set(each, timelineOf(documentOf(each), voice));
  }, 180_000);

  it('is spoken at about the 150 words a minute that its window is made for', () => {
    const speeches = new Map(
      [...timelines.values()]
        .flatMap(speechesOf)
        .map(({ text, utterance }) => [text, utterance.spoken]),
    );
    const words = [...speeches.keys()].join(' ').split(/[\s-]+/).length;
    const length = [...speeches.values()].reduce((sum, spoken) => sum + spoken, 0);
    const pace = words / (length / 60_000);
    expect(pace).toBeGreaterThan(135);
    expect(pace).toBeLessThan(165);
  });

  it('fits its window with a quarter to spare', () => {
    const told = [...timelines.values()]
      .flatMap(misfits)
      .map(({ text, needs, window }) => `${Math.ceil(needs)} of ${Math.round(window)} ms: ${text}`);
    expect([...new Set(told)].toSorted()).toEqual([]);
  });

  it('is over before the next begins', () => {
    const overlaps = [...timelines.values()].flatMap((timeline) => {
      const speeches = speechesOf(timeline);
      return speeches.flatMap(({ at, text, utterance }, index) => {
        const next = speeches[index + 1];
        return next !== undefined && at + utterance.length > next.at
          ? [`${text} ${next.text}`]
          : [];
      });
    });
    expect([...new Set(overlaps)]).toEqual([]);
  });

  it('leaves each hold as long as it is meant to be, to half a second', () => {
    for (const [each, timeline] of timelines) {
      const holds = holdsOf(timeline);
      const sets = setsOnwards(each).slice(0, holds.length);
      expect(holds.length).toBe(each.block.sets.length);
      for (const [index, hold] of holds.entries()) {
        const meant = sets[index];
        if (meant === undefined) throw new Error('more holds than sets');
        expect(Math.abs(hold - workLength(meant.set))).toBeLessThan(500);
      }
    }
  });

  it('is heard where the record says that its exercise is', () => {
    for (const [{ block }, { sounds }] of timelines) {
      const ends = sounds.flatMap((sound) =>
        sound.kind === 'ticks' ? [sound.at + sound.length] : [],
      );
      for (const [index, { endsAfter }] of block.sets.entries()) {
        expect(Math.abs((ends[index] ?? 0) - endsAfter)).toBeLessThan(500);
      }
    }
  });
});

describe('the measurement', () => {
  it('meets every set of every routine, once in the whole of it', () => {
    for (const day of everyToday) {
      for (const routine of everyRoutine) {
        const blocks = wholeRoutine(routine, day);
        const [first] = blocks;
        if (first === undefined) throw new Error(`${routine} is empty`);
        const played = blocks.reduce((sum, { block }) => sum + block.sets.length, 0);
        expect(played).toBe(setsOnwards(first).length);
      }
    }
  });
});
