import type { AplaDocument } from '../../lambda/alexa/apla.ts';
import type { Utterance, Voice } from './voice.ts';

type Component = AplaDocument['mainTemplate']['items'][number];

/** Words at their moment. All times are milliseconds from the start of the document. */
export interface Speech {
  readonly kind: 'speech';
  readonly at: number;
  readonly text: string;
  readonly utterance: Utterance;
  /** How long it may sound: until the next words or the end of its clock; undefined after the last clock. */
  readonly window: number | undefined;
}

/** Ticks under an exercise, in milliseconds from the start of the document. */
interface Ticks {
  readonly kind: 'ticks';
  readonly at: number;
  readonly length: number;
  /** Of 1. */
  readonly volume: number;
}

/** What sounds when, in order, and when it has ended. */
export interface Timeline {
  readonly sounds: readonly (Speech | Ticks)[];
  readonly end: number;
}

/** All that is spoken in a document. */
export const textsOf = ({ mainTemplate: { items } }: AplaDocument): readonly string[] =>
  items.flatMap(textsIn);

function textsIn(component: Component): readonly string[] {
  switch (component.type) {
    case 'Speech':
      return [component.content];
    case 'Sequencer':
    case 'Mixer':
      return component.items.flatMap(textsIn);
    default:
      return [];
  }
}

/** Plays a document of guided audio as a device does, with a voice. */
export function timelineOf({ mainTemplate: { items } }: AplaDocument, voice: Voice): Timeline {
  const [root] = items;
  const { sounds, end } = play(root, 0, voice);
  return { sounds: sounds.toSorted((one, other) => one.at - other.at), end };
}

function play(component: Component, at: number, voice: Voice): Timeline {
  switch (component.type) {
    case 'Silence':
      return { sounds: [], end: at + component.duration };
    case 'Speech': {
      const text = component.content;
      const utterance = voice(text);
      const speech = { kind: 'speech', at, text, utterance, window: undefined } as const;
      return { sounds: [speech], end: at + utterance.length };
    }
    case 'Audio':
      // It repeats for as long as its parent lasts, which only the parent knows.
      return { sounds: [{ kind: 'ticks', at, length: 0, volume: volumeOf(component) }], end: at };
    case 'Sequencer':
      return component.items.reduce<Timeline>(
        (before, item) => {
          const { sounds, end } = play(item, before.end, voice);
          return { sounds: [...before.sounds, ...sounds], end };
        },
        { sounds: [], end: at },
      );
    case 'Mixer':
      return together(component.items, at, voice);
  }
}

function volumeOf({ filter }: Extract<Component, { type: 'Audio' }>): number {
  const amounts = filter.flatMap((each) =>
    each.type === 'Volume' ? [Number.parseFloat(each.amount) / 100] : [],
  );
  return amounts.reduce((product, amount) => product * amount, 1);
}

/** Plays what sounds at the same time: it lasts as long as the longest of it. */
function together(items: readonly Component[], at: number, voice: Voice): Timeline {
  const lanes = items.map((item) => play(item, at, voice));
  const sounds = lanes.flatMap((lane) => lane.sounds);
  const end = Math.max(at, ...lanes.map((lane) => lane.end));
  const clocks = items.map((item) => (item.type === 'Silence' ? at + item.duration : at));
  const starts = sounds.flatMap((sound) => (sound.kind === 'speech' ? [sound] : []));
  const windowOf = (speech: Speech): number => {
    const others = starts.filter((other) => other !== speech && other.at >= speech.at);
    return Math.min(...others.map((other) => other.at), Math.max(...clocks)) - speech.at;
  };
  return {
    sounds: sounds.map((sound) =>
      sound.kind === 'speech'
        ? { ...sound, window: windowOf(sound) }
        : { ...sound, length: end - sound.at },
    ),
    end,
  };
}
