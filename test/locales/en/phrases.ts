import { english } from '../../../lambda/locales/en/index.ts';
import type { Pick } from '../../../lambda/locales/variation.ts';
import type { Words } from '../../../lambda/locales/words.ts';
import { conversation } from './calls/conversation.ts';
import { doctor } from './calls/doctor.ts';
import { icing } from './calls/icing.ts';
import { ladder } from './calls/ladder.ts';
import { library } from './calls/library.ts';
import { memory } from './calls/memory.ts';
import { plan } from './calls/plan.ts';
import { progress } from './calls/progress.ts';
import { reminders } from './calls/reminders.ts';
import { routines } from './calls/routines.ts';
import { screen } from './calls/screen.ts';
import type { CallsOf } from './calls/values.ts';

/** What the phrases of each room are called with; all others take nothing. */
const calls: CallsOf<Words> = {
  ...{ conversation, routines, icing, doctor, progress, memory, library, plan, ladder, reminders },
  screen,
};

/** What stands at each leaf of something nested, by the names that lead to it. */
function leavesOf(
  nested: object,
  isLeaf: (each: unknown) => boolean,
  path = '',
): [string, unknown][] {
  return Object.entries(nested).flatMap(([name, each]: [string, unknown]) =>
    isLeaf(each) || typeof each !== 'object' || each === null
      ? [[`${path}${name}`, each] as [string, unknown]]
      : leavesOf(each, isLeaf, `${path}${name}.`),
  );
}

const phrasesBefore = new WeakMap<Words, ReadonlyMap<string, unknown>>();

/** The phrases that a language has, by name: `doctor.screen.title`. */
function phrasesOf(words: Words): ReadonlyMap<string, unknown> {
  const phrases = phrasesBefore.get(words) ?? new Map(leavesOf(words, Array.isArray));
  phrasesBefore.set(words, phrases);
  return phrases;
}

/** The coach in English, every phrase with several variants in the same one of them. */
export const inVariant = (index: number, locale = 'en-US'): Words =>
  english((_phrase, variants) => variants[index % variants.length] ?? variants[0], locale);

/** The names of all phrases; what is told of topics is the library's own to test. */
export const phraseNames: readonly string[] = [...phrasesOf(inVariant(0)).keys()].filter(
  (name) => name !== 'library.answers',
);

const values = new Map(leavesOf(calls, Array.isArray));

/** What only stands on screens is never read out. */
export const isOnScreens = (name: string): boolean => /(?:^|\.)screen\./.test(name);

/** All that a phrase says, called with everything it may be called with. */
export function everythingSaid(words: Words, name: string): readonly string[] {
  const phrase = phrasesOf(words).get(name);
  if (Array.isArray(phrase)) return phrase.map(String);
  const called = values.get(name) ?? [[]];
  if (typeof phrase !== 'function' || !Array.isArray(called)) throw new Error(`no phrase ${name}`);
  return called.map((each: readonly unknown[]) => String(Reflect.apply(phrase, undefined, each)));
}

/** The coach in American English, in words that are picked. */
export const american = (pick: Pick): Words => english(pick, 'en-US');
