import type { WhenTold } from './heard.ts';
import { minutesIn } from './quantities.ts';
import { read } from './sentence.ts';
import { whenIn } from './when.ts';

/** What a sentence names besides what it means: only a question that is open knows what of it. */
export interface Beside {
  /** The minutes that it names. */
  readonly minutes?: number;
  /** A bare figure in it. */
  readonly figure?: number;
  /** Whether it asks why. */
  readonly isWhy?: boolean;
  /** When something is to be, as far as it tells. */
  readonly when?: WhenTold;
}

const why = /^(?:(?:but|and|so|okay|ok|well|oh|hang on|wait|um|uh|then|hey) )*(?:why|how come)\b/;

/** The bare figure of a sentence: the last of it, for "not twenty, ten" means ten. */
const figureIn = (words: readonly string[]): number | undefined => {
  const figure = words.findLast((word) => /^\d{1,3}$/.test(word));
  return figure === undefined ? undefined : Number(figure);
};

/** What free words name besides their meaning. */
export function besideIn(text: string): Beside {
  const { words } = read(text);
  const minutes = minutesIn(words);
  const figure = figureIn(words);
  const when = whenIn(words);
  return {
    ...(minutes !== undefined && { minutes }),
    ...(figure !== undefined && { figure }),
    isWhy: why.test(words.join(' ')),
    ...(when && { when }),
  };
}
