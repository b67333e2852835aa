import type { Sounding } from '../../simulator/device/speech.ts';
import type { Speech, Timeline } from './timeline.ts';
import type { Voice } from './voice.ts';

/** What somebody says in a conversation, or lets sound. */
export interface Said {
  readonly who: 'Runner' | 'Coach' | 'Alexa';
  readonly soundings: readonly Pick<Sounding, 'sounds' | 'ms'>[];
  /** How long it sounds before somebody cuts in, in milliseconds; to its end without. */
  readonly cutAfter?: number | undefined;
}

/** A turn as it is heard, in milliseconds. */
export interface Turn {
  readonly who: Said['who'];
  readonly text: string;
  readonly at: number;
  readonly length: number;
  /** How long nobody speaks in it. */
  readonly silent: number;
  /** How long two sentences sound together. */
  readonly overlap: number;
  readonly isGuided: boolean;
  readonly isCut: boolean;
}

/** Between two turns: the time in which people answer. */
const answerTime = 600;
const tickVolume = 0.15;

export interface Dialogue {
  readonly timeline: Timeline;
  readonly turns: readonly Turn[];
}

/** Puts what is said one after the other, with the voices that say it. */
export function dialogueOf(
  all: readonly Said[],
  voices: Readonly<Record<Said['who'], Voice>>,
): Dialogue {
  let at = 0;
  const turns: Turn[] = [];
  const sounds: Timeline['sounds'][number][] = [];
  for (const said of all) {
    const played = play(said, at, voices[said.who]);
    sounds.push(...played.sounds);
    turns.push(turnOf(said, played, at));
    at = played.end + answerTime;
  }
  return { timeline: { sounds, end: Math.max(0, at - answerTime) }, turns };
}

/** Guided audio goes by its clock; other sentences wait for one another. */
const isGuided = ({ soundings }: Said): boolean =>
  soundings.some(({ sounds }) => sounds.some(({ kind }) => kind === 'sound'));

function play(said: Said, start: number, voice: Voice): Timeline {
  const goesByClock = isGuided(said);
  const sounds: Timeline['sounds'][number][] = [];
  let end = start;
  for (const sounding of said.soundings) {
    const begins = end;
    let late = 0;
    for (const { at, ms, kind, text } of sounding.sounds) {
      if (kind === 'sound') {
        sounds.push({ kind: 'ticks', at: begins + at, length: ms, volume: tickVolume });
        continue;
      }
      const utterance = voice(text);
      const from = begins + at + (goesByClock ? 0 : late);
      sounds.push({ kind: 'speech', at: from, text, utterance, window: undefined });
      late += Math.max(0, utterance.spoken - ms);
      end = Math.max(end, from + utterance.spoken);
    }
    if (goesByClock) end = Math.max(end, begins + sounding.ms);
  }
  const cut = start + (said.cutAfter ?? Number.POSITIVE_INFINITY);
  return cut >= end
    ? { sounds, end }
    : { sounds: sounds.flatMap((each) => cutAt(each, cut)), end: cut };
}

/** What is left of something that sounds where somebody cuts in. */
function cutAt(sound: Timeline['sounds'][number], cut: number): Timeline['sounds'] {
  if (sound.at >= cut) return [];
  const left = cut - sound.at;
  if (sound.kind === 'ticks') return [{ ...sound, length: Math.min(sound.length, left) }];
  const { samples, spoken } = sound.utterance;
  if (spoken <= left) return [sound];
  const share = samples.slice(0, Math.floor((samples.length * left) / sound.utterance.length));
  return [{ ...sound, utterance: { samples: share, length: left, spoken: left } }];
}

function turnOf(said: Said, { sounds, end }: Timeline, at: number): Turn {
  const spoken = sounds
    .filter((sound): sound is Speech => sound.kind === 'speech')
    .map(({ at: from, utterance }) => ({ from, to: from + utterance.spoken }))
    .toSorted((one, other) => one.from - other.from);
  let reached = at;
  let silent = 0;
  let overlap = 0;
  for (const { from, to } of spoken) {
    silent += Math.max(0, from - reached);
    overlap += Math.max(0, Math.min(reached, to) - from);
    reached = Math.max(reached, to);
  }
  return {
    who: said.who,
    text: sounds.flatMap((sound) => (sound.kind === 'speech' ? [sound.text] : [])).join(' '),
    at,
    length: end - at,
    silent: silent + Math.max(0, end - reached),
    overlap,
    isGuided: isGuided(said),
    isCut: said.cutAfter !== undefined,
  };
}
