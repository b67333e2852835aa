import { type Sets, withEndings } from './notation.ts';

/** Words of which one must be there for a pattern to be worth trying; `word*` for beginnings. */
export type Anchors = readonly string[];

/** Words too common to find a pattern by, where it has others. */
const common = new Set(
  `a an the i my me it is am are was were be been have has had do does did not no in on at to of for
  and or so that this with when what how why can could will would should you your he she they we us
  get got go going just up out one all any some there as if from by then than now feel feels felt
  leg legs side left right back`.split(/\s+/),
);

const costOf = (word: string): number => (common.has(word) ? 50 : 1);

interface Place {
  readonly words: readonly string[];
  readonly cost: number;
}

/** Optional parts, groups without groups in them, sets, gaps, words: the pieces of most patterns. */
const flat = /\[[^[\]()]*\]|\([^[\]()]*\)|@\w+|\.\.\d+|[a-z0-9]+[~*]?|[#^$]/g;
const nested = /\([^()]*[[(]|\[[^[\]]*[[(]/;
const innermost = /\[[^[\]()]*\]/g;

const isWord = /^[a-z]/;
const firstWord = /^ ?([a-z0-9]+[~*]?|@\w+)/;

/** Reads patterns for the words to find them by. The text is taken apart by few native calls. */
export class AnchorReader {
  private readonly sets: Sets;
  private readonly known = new Map<string, Place | undefined>();

  constructor(sets: Sets) {
    this.sets = sets;
  }

  /** @throws RangeError for a pattern that any sentence could match, or a set that is not named. */
  read(pattern: string): Anchors {
    const pieces = (nested.test(pattern) ? flattened(pattern) : pattern).match(flat) ?? [];
    const word = pieces.find((piece) => isWord.test(piece) && !common.has(piece));
    if (word !== undefined) return this.word(word)?.words ?? [];
    let best: Place | undefined;
    for (const piece of pieces.toSorted((a, b) => a.length - b.length)) {
      const place = this.place(piece);
      if (place && (best === undefined || place.cost < best.cost)) best = place;
      // The next is longer, and not likely to have fewer words.
      if (best && best.cost === best.words.length) break;
    }
    if (!best) throw new RangeError(`nothing to find it by: ${pattern}`);
    return best.words;
  }

  private place(piece: string): Place | undefined {
    const first = piece[0];
    if (first === '[' || first === '.' || first === '#' || first === '^' || first === '$') {
      return undefined;
    }
    if (first === '(') return this.alternatives(piece.slice(1, -1));
    return this.word(piece);
  }

  private word(word: string): Place | undefined {
    if (word.startsWith('@')) return this.set(word.slice(1));
    const words = word.endsWith('~') ? withEndings(word.slice(0, -1)) : [word];
    return { words, cost: costOf(word) };
  }

  private set(name: string): Place | undefined {
    if (this.known.has(name)) return this.known.get(name);
    const text = this.sets[name];
    if (text === undefined) throw new RangeError(`no set of words named ${name}`);
    const place = this.alternatives(flattened(text));
    this.known.set(name, place);
    return place;
  }

  /** The first words of all alternatives; nothing, if one of them has none. */
  private alternatives(text: string): Place | undefined {
    const words: string[] = [];
    let cost = 0;
    for (const each of text.split('|')) {
      const first = firstWord.exec(each)?.[1];
      const place = first === undefined ? undefined : this.word(first);
      if (!place) return undefined;
      words.push(...place.words);
      cost += place.cost;
    }
    return { words, cost };
  }
}

/**
 * A pattern with groups in groups, made flat for finding it: what is optional is left out, and a
 * group within an alternative is resolved to its own alternatives where it comes first.
 */
function flattened(pattern: string): string {
  let text = pattern;
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(innermost, ' ');
  }
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(/([(|] *)\(([^()]*)\)([^()|]*)/g, '$1$2');
    text = text.replace(/([(|][^()|]+)\([^()]*\)/g, '$1');
  }
  return text.replaceAll(/ +/g, ' ').replaceAll(/([(|]) /g, '$1');
}
