/** Chooses one of several ways to say the same thing. */
export type Pick = (phrase: string, variants: readonly [string, ...string[]]) => string;

/** Choices that depend on nothing but the seed and what was heard last. */
export interface Variation {
  readonly pick: Pick;
  /** The variant of each phrase heard last, the present choices included. */
  readonly heard: () => Record<string, number>;
}

/** FNV-1a: spreads similar texts over all 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) {
    value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return value >>> 0;
}

/**
 * Makes the choices of one turn: the same seed and history give the same words, and no phrase is
 * heard in the same variant twice in a row.
 * @param seed any text, such as the request's id
 * @param last the variant of each phrase heard last, counted from 0
 */
export function variation(seed: string, last: Readonly<Record<string, number>>): Variation {
  const heard: Record<string, number> = { ...last };
  return {
    pick(phrase, variants) {
      const previous = heard[phrase];
      const open = variants.map((_, index) => index).filter((index) => index !== previous);
      const chosen = open[hash(`${seed} ${phrase}`) % Math.max(1, open.length)] ?? 0;
      if (variants.length > 1) heard[phrase] = chosen;
      return variants[chosen] ?? variants[0];
    },
    heard: () => heard,
  };
}
