import type { Viewport } from './viewport.ts';

/** Sizes that fit a screen, in density-independent pixels. */
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

/** The sizes for a screen: they follow its shorter side. */
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

/** How much wider than high letters are, on average, and how high lines are. */
const letterWidth = 0.52;
const lineHeight = 1.25;

/**
 * The largest size at which a text fits into a box, between two bounds. The lower one holds even
 * where the text does not fit: such a text scrolls.
 */
export function fitting(
  text: string,
  box: { readonly width: number; readonly height: number },
  largest: number,
  smallest: number = smallestWords,
): number {
  for (let size = largest; size > smallest; size -= 1) {
    const lettersALine = Math.max(1, Math.floor(box.width / (size * letterWidth)));
    const lines = Math.ceil(text.length / (lettersALine * 0.9));
    if (lines * size * lineHeight <= box.height) return size;
  }
  return smallest;
}
