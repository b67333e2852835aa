import type { Viewport } from './viewport.ts';

export interface Measures {
  /** Room around everything; a round screen has no corners to write in. */
  readonly margin: number;
  readonly gap: number;
  /** The width that words and pictures can take up. */
  readonly width: number;
  readonly height: number;
  readonly title: number;
  readonly body: number;
  readonly label: number;
  readonly figures: number;
  readonly button: number;
}

/** The smallest words that can be read from seven feet away, in density-independent pixels. */
export const smallestWords = 24;

export function measures({ width, height, isRound }: Viewport): Measures {
  const unit = Math.min(width, height) / 100;
  const margin = Math.round(unit * (isRound ? 15 : 6));
  const atLeast = (size: number): number => Math.max(smallestWords, Math.round(size));
  return {
    margin,
    gap: Math.round(unit * 3),
    width: width - 2 * margin,
    height: height - 2 * margin,
    title: atLeast(unit * (isRound ? 6.5 : 7)),
    body: atLeast(unit * 5.4),
    label: atLeast(unit * (isRound ? 5 : 5.4)),
    figures: atLeast(unit * 14),
    button: Math.max(64, Math.round(unit * 12)),
  };
}

/** The size below which words stand out as small beside those of a label's size. */
export const easily = (label: number): number => Math.max(smallestWords, Math.round(label * 0.7));

/** How wide letters are for their height, on average and in bold, and how high lines are. */
const letterWidth = 0.57;
const lineHeight = 1.25;

/** How many lines a text takes where so many letters go in one; infinite where a word is longer. */
function linesOf(text: string, letters: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of text.split(' ')) {
    if (length > letters) return Number.POSITIVE_INFINITY;
    if (used > 0 && used + 1 + length > letters) {
      lines += 1;
      used = length;
    } else {
      used += (used > 0 ? 1 : 0) + length;
    }
  }
  return lines;
}

/** How wide a text of a size is in one line. */
export const widthOf = (text: string, size: number): number => text.length * size * letterWidth;

/** How high a text of a size is in a width, in lines that are not broken within a word. */
export const heightOf = (text: string, width: number, size: number): number =>
  linesOf(text, Math.floor(width / (size * letterWidth))) * size * lineHeight;

/**
 * The largest size, up to a bound, at which a text fits into a box without breaking a word. No
 * words are smaller than `smallestWords`, even where the text does not fit: such a text scrolls.
 */
export function fitting(
  text: string,
  box: { readonly width: number; readonly height: number },
  largest: number,
): number {
  for (let size = largest; size > smallestWords; size -= 1) {
    const lines = linesOf(text, Math.floor(box.width / (size * letterWidth)));
    if (lines * size * lineHeight <= box.height) return size;
  }
  return smallestWords;
}

/**
 * What of a text fits into a box in the smallest words: all of it, or its last sentences, where it
 * asks; nothing where there is no room for one.
 */
export function endOf(
  text: string,
  box: { readonly width: number; readonly height: number },
): string {
  const sentences = text.split(/(?<=[.?!]) /);
  const from = sentences.findIndex(
    (_sentence, at) =>
      heightOf(sentences.slice(at).join(' '), box.width, smallestWords) <= box.height,
  );
  return from < 0 ? '' : sentences.slice(from).join(' ');
}

/**
 * The largest size, up to a bound, at which a text fits into one line. No words are smaller than
 * `smallestWords`, even where the text does not fit: such a line is cut off.
 */
export const fittingLine = (text: string, width: number, largest: number): number =>
  Math.max(
    smallestWords,
    Math.min(largest, Math.floor(width / (Math.max(1, text.length) * letterWidth))),
  );
