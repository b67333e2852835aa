import { part } from '../../parts.ts';
import type { Pick } from '../variation.ts';
import type { Words } from '../words.ts';
import { isBritish, wordsInBritish } from './british.ts';
import { conversation } from './conversation.ts';
import { routines } from './routines.ts';
import { screen } from './screen.ts';

const doctor = part(() => import('./doctor.ts'));
const icing = part(() => import('./icing.ts'));
const ladder = part(() => import('./ladder.ts'));
const library = part(() => import('./library.ts'));
const memory = part(() => import('./memory.ts'));
const plan = part(() => import('./plan.ts'));
const progress = part(() => import('./progress.ts'));
const reminders = part(() => import('./reminders.ts'));

/** The words of each room, made when a turn first uses them: most turns use one room's or two. */
function whenUsed(
  made: { readonly [Room in keyof Words]: () => Words[Room] },
  locale: string,
): Words {
  const words = {} as Words;
  for (const [room, make] of Object.entries(made)) {
    const keep = (value: unknown) =>
      Object.defineProperty(words, room, { value, enumerable: true });
    Object.defineProperty(words, room, {
      get: () => {
        const value = isBritish(locale) ? wordsInBritish(make()) : make();
        keep(value);
        return value;
      },
      enumerable: true,
      configurable: true,
    });
  }
  return words;
}

/**
 * The coach in English, for a locale such as `en-GB`; see docs/voice.md before changing a line. What a
 * first answer can do without is in parts.
 */
export const english = (pick: Pick, locale: string): Words =>
  whenUsed(
    {
      conversation: () => conversation(pick),
      routines: () => routines(pick),
      icing: () => icing().icing(pick, locale),
      doctor: () => doctor().doctor(pick, locale),
      plan: () => plan().plan(pick),
      progress: () => progress().progress(pick),
      reminders: () => reminders().reminders(pick),
      memory: () => memory().memory(pick),
      ladder: () => ladder().ladder(pick, locale),
      library: () => library().library(pick, locale),
      screen: () => screen,
    },
    locale,
  );
