import type { Response } from 'ask-sdk-model';
import * as v from 'valibot';

/** Something that sounds, and when, in milliseconds from the start of the response. */
export interface Sound {
  readonly at: number;
  /** How long it sounds, in milliseconds. */
  readonly ms: number;
  readonly kind: 'speech' | 'sound';
  /** The words, or the name of the sound. */
  readonly text: string;
}

/** All that a response lets sound. */
export interface Heard {
  readonly sounds: readonly Sound[];
  /** From the start to the last sound, clock lanes included. */
  readonly ms: number;
}

/** Alexa's pace as far as the simulation goes: 150 words a minute. */
const wordLength = 60_000 / 150;

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

/** What is left of SSML when it is read aloud. */
export const plainText = (ssml: string): string =>
  ssml
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&\w+;/g, (entity) => entities[entity] ?? entity)
    .replaceAll(/\s+/g, ' ')
    .trim();

const breaks = /<break[^>]*time="(\d+(?:\.\d+)?)(ms|s)"[^>]*>/g;

/** How long a text takes to say, in milliseconds, its breaks included. */
export function spokenLength(ssml: string): number {
  const text = plainText(ssml);
  const words = text === '' ? 0 : text.split(' ').length;
  const pauses = [...ssml.matchAll(breaks)].map(
    ([, count, unit]) => Number(count) * (unit === 's' ? 1000 : 1),
  );
  return Math.round(words * wordLength + pauses.reduce((sum, pause) => sum + pause, 0));
}

interface Component {
  readonly type: string;
  readonly content?: string | undefined;
  readonly duration?: number | string | undefined;
  readonly source?: string | undefined;
  readonly items?: readonly Component[] | undefined;
}

const Component: v.GenericSchema<Component> = v.looseObject({
  type: v.string(),
  content: v.optional(v.string()),
  duration: v.optional(v.union([v.number(), v.string()])),
  source: v.optional(v.string()),
  items: v.optional(v.array(v.lazy(() => Component))),
});

const AplaDirective = v.looseObject({
  type: v.literal('Alexa.Presentation.APLA.RenderDocument'),
  document: v.looseObject({
    mainTemplate: v.looseObject({ items: v.array(Component) }),
  }),
});

/** What is said from one break to the next, each part in its place. */
function speak(ssml: string, start: number): readonly Sound[] {
  const parts = ssml.split(/(<break[^>]*>)/);
  let at = start;
  return parts.flatMap((part): Sound[] => {
    const sound: Sound = { at, ms: spokenLength(part), kind: 'speech', text: plainText(part) };
    at += sound.ms;
    return sound.text === '' ? [] : [sound];
  });
}

/** Plays a component of APL for Audio. Sounds of unknown length that don't set one count as 0. */
function play(component: Component, at: number): Heard {
  const items = component.items ?? [];
  switch (component.type) {
    case 'Speech': {
      const text = component.content ?? '';
      return { sounds: speak(text, at), ms: at + spokenLength(text) };
    }
    case 'Silence':
      return { sounds: [], ms: at + Number(component.duration) };
    case 'Audio':
      return {
        sounds: [{ at, ms: 0, kind: 'sound', text: component.source?.split('/').at(-1) ?? '' }],
        ms: at,
      };
    case 'Mixer': {
      const lanes = items.map((item) => play(item, at));
      const end = Math.max(at, ...lanes.map(({ ms }) => ms));
      return {
        sounds: lanes.flatMap(({ sounds }, lane) =>
          items[lane]?.duration === 'trimToParent'
            ? sounds.map((sound) => ({ ...sound, ms: end - sound.at }))
            : sounds,
        ),
        ms: end,
      };
    }
    case 'Sequencer':
      return items.reduce<Heard>(
        (before, item) => {
          const { sounds, ms } = play(item, before.ms);
          return { sounds: [...before.sounds, ...sounds], ms };
        },
        { sounds: [], ms: at },
      );
    case 'Selector': {
      const [first] = items;
      return first === undefined ? { sounds: [], ms: at } : play(first, at);
    }
    default:
      return { sounds: [], ms: at };
  }
}

/** What a response lets sound: its speech, then its guided audio, in order of time. */
export function heardIn({ outputSpeech, directives = [] }: Response): Heard {
  const ssml = speechOf(outputSpeech);
  const speech = play({ type: 'Speech', content: ssml }, 0);
  const spoken = ssml === '' ? { sounds: [], ms: 0 } : speech;
  const all = directives.reduce<Heard>((before, directive) => {
    const result = v.safeParse(AplaDirective, directive);
    if (!result.success) return before;
    const { items } = result.output.document.mainTemplate;
    const { sounds, ms } = play({ type: 'Sequencer', items }, before.ms);
    return { sounds: [...before.sounds, ...sounds], ms };
  }, spoken);
  return { ...all, sounds: all.sounds.toSorted((one, other) => one.at - other.at) };
}

const played: ReadonlySet<string> = new Set([
  'Speech',
  'Silence',
  'Audio',
  'Mixer',
  'Sequencer',
  'Selector',
]);

const typesIn = ({ type, items = [] }: Component): readonly string[] => [
  type,
  ...items.flatMap(typesIn),
];

/** What of a response's sound the device can't play, each by its name. */
export function unplayedIn({ directives = [] }: Response): readonly string[] {
  const audio = directives.filter(({ type }) => type === AplaDirective.entries.type.literal);
  const types = audio.flatMap((directive) => {
    const result = v.safeParse(AplaDirective, directive);
    return result.success
      ? result.output.document.mainTemplate.items.flatMap(typesIn)
      : ['document'];
  });
  return [...new Set(types)]
    .filter((type) => !played.has(type))
    .map((type) => `the ${type} of APL for Audio`);
}

/** What sounds, and since when, in milliseconds since 1970. */
export interface Sounding extends Heard {
  readonly startedAt: number;
}

/** The text of a speech object, SSML or plain. */
export const speechOf = (speech: Response['outputSpeech']): string =>
  speech === undefined ? '' : speech.type === 'SSML' ? speech.ssml : speech.text;

/** A sentence by itself, SSML or plain, as it is heard. */
export const spokenText = (ssml: string): Heard => ({
  sounds: speak(ssml, 0),
  ms: spokenLength(ssml),
});

/** All words of what was heard, in order. */
export const wordsHeard = ({ sounds }: Heard): string =>
  sounds
    .filter(({ kind }) => kind === 'speech')
    .map(({ text }) => text)
    .join(' ');
