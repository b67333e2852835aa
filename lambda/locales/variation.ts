/** Chooses one of several ways to say the same thing. */
export type Pick = (phrase: string, variants: readonly [string, ...string[]]) => string;

/** The variants of each phrase that were heard since all of them were, in order, counted from 0. */
export type HeardVariants = Readonly<Record<string, readonly number[]>>;

/** Choices that depend on nothing but the seed and what was heard before. */
export interface Variation {
  readonly pick: Pick;
  /** What was heard, the present choices included. */
  readonly heard: () => HeardVariants;
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
 * Makes the choices of one turn: the same seed and history give the same words. No variant of a
 * phrase is heard again while there is one that was not, and none twice in a row.
 * @param seed any text, such as the request's id
 * @param before what was heard earlier in the session
 */
export function variation(seed: string, before: HeardVariants): Variation {
  const heard: Record<string, readonly number[]> = { ...before };
  return {
    pick(phrase, variants) {
      const last = heard[phrase] ?? [];
      const all = variants.map((_, index) => index);
      const unheard = all.filter((index) => !last.includes(index));
      const open = unheard.length > 0 ? unheard : all.filter((index) => index !== last.at(-1));
      const chosen = open[hash(`${seed} ${phrase}`) % Math.max(1, open.length)] ?? 0;
      if (variants.length > 1) {
        heard[phrase] = unheard.length > 0 ? [...last, chosen] : [chosen];
      }
      return variants[chosen] ?? variants[0];
    },
    heard: () => heard,
  };
}
