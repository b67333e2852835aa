import type { Heard, Named } from '../hearing/heard.ts';
import type { IntentName } from './interaction-model.ts';
import type { FilledSlot } from './request.ts';

/**
 * What stands for the words that a carrier takes away: Alexa hands over only what follows it, and
 * of the carrier no more is known than its intent. A statement's carriers take nothing that counts.
 */
const takenAway = {
  SayIntent: '',
  SayIIntent: 'i',
  SayIAmIntent: 'i am',
  SayIHaveIntent: 'i have',
  SayMyIntent: 'my',
  SayItIntent: 'it',
  SayItIsIntent: 'it is',
  SayTheIntent: 'the',
  SayThereIsIntent: 'there is',
  DenyIntent: 'no',
  AgreeIntent: 'yes',
  AskIntent: 'is',
  AskIsItIntent: 'is it',
  AskAmIIntent: 'am i',
  AskShouldIntent: 'should i',
  AskWhatIntent: 'what',
  AskWhatIsIntent: 'what is',
  AskWhichIntent: 'which',
  AskHowIntent: 'how',
  AskHowLongIntent: 'how long',
  AskWhyIntent: 'why',
  AskWhenIntent: 'when',
  WishIntent: 'i want',
  TellMeIntent: 'tell me about',
  SomebodyIntent: 'my friend',
  ChildIntent: 'my child',
  WhatIfIntent: 'what if',
  RemindIntent: 'remind me',
  MoveReminderIntent: 'move it to',
  AnythingIntent: '',
} as const satisfies Partial<Readonly<Record<IntentName, string>>>;

/** The intents for free words, by what their carriers take away. */
export type OpenIntent = keyof typeof takenAway;

const isOpenIntent = (name: string): name is OpenIntent => Object.hasOwn(takenAway, name);

/** The free words of an open intent; undefined for any other, or where it holds none. */
export function freeWords(
  name: string,
  { words }: Readonly<Record<string, FilledSlot>>,
): string | undefined {
  if (!isOpenIntent(name) || words?.value === undefined) return undefined;
  // "I haven't got no fever" denies once.
  const isDenied = name === 'DenyIntent' && /^(?:no|none) /.test(words.value);
  return sentence(isDenied ? '' : takenAway[name], words.value);
}

const sentence = (before: string, words: string): string => `${before} ${words}`.trim();

/**
 * The words of a command whose slot they do not fit: the model's types are no more than a bias, so
 * that Alexa also passes what is in none. Undefined where nothing is unknown.
 */
export function unmatchedWords(
  meant: Heard,
  { routine, exercise, side, equipment }: Readonly<Record<string, FilledSlot>>,
): string | undefined {
  switch (meant.kind) {
    case 'start-routine':
      return unmatched('', meant.routine, routine);
    case 'stop-reminding':
      return unmatched('stop reminding me about', meant.routine, routine);
    case 'how-many-this-week':
      return unmatched('how many', meant.routine, routine);
    case 'how-to':
      return unmatched('how do i do', meant.exercise, exercise);
    case 'skip':
      // "No weights today" leaves out no exercise.
      return unmatched('without', meant.exercise, exercise);
    case 'side':
      return unmatched('', meant.side, side);
    case 'equipment':
      return unmatched('', meant.equipment, equipment);
    default:
      return undefined;
  }
}

/** All that was said, where a name to say back would be cut short. */
const unmatched = (
  before: string,
  { kind }: Named<string>,
  slot: FilledSlot | undefined,
): string | undefined =>
  kind === 'unknown' && slot?.value !== undefined ? sentence(before, slot.value) : undefined;
