import type { Speech, Timeline } from './timeline.ts';

/** Words that need more time than they have, in milliseconds. */
export interface Misfit {
  readonly text: string;
  readonly needs: number;
  readonly window: number;
}

/** A quarter more than what is heard, so that a slower voice moves nothing. */
const spare = 1.25;

/** How long a window has to be: a quarter to spare, and room for the voice's pause at the end. */
const needOf = ({ utterance: { length, spoken } }: Speech): number =>
  Math.max(spare * spoken, length);

/** The words that don't fit their windows with a quarter to spare. */
export const misfits = ({ sounds }: Timeline): readonly Misfit[] =>
  sounds.flatMap((sound) => {
    if (sound.kind !== 'speech' || sound.window === undefined) return [];
    const { text, window } = sound;
    const needs = needOf(sound);
    return needs > window ? [{ text, needs, window }] : [];
  });
