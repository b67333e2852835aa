/**
 * The notation in which the lexicon says how people say a thing, one pattern a line:
 *
 * - `word` that word; `#` a number; `word~` the word and its endings (hurt, hurts, hurting);
 *   `word*` whatever begins so;
 * - `(a|b c)` one of these; `[a|b]` one of these or nothing;
 * - `@legs` a set of words named in `lexicon/sets.ts`;
 * - `..3` up to three words of any kind, within a clause;
 * - `^` where the sentence begins, `$` where it ends.
 *
 * A pattern becomes a regular expression over ` word word ` when it is first tried. Until then only
 * the words are known of which one must be there for it to be worth trying.
 */
export type Sets = Readonly<Record<string, string>>;

/** Clauses end at these words, and gaps with them. */
const gapWord = ' (?!(?:but|though|although|however|because|if|unless|whereas) )\\S+';

/** A word with its endings: stop, stops, stopped, stopping. */
export function withEndings(word: string): readonly string[] {
  if (word.endsWith('e')) return [word, `${word}s`, `${word}d`, `${word.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(word)) {
    return [word, `${word.slice(0, -1)}ies`, `${word.slice(0, -1)}ied`, `${word}ing`];
  }
  const endings = [word, `${word}s`, `${word}es`, `${word}ed`, `${word}ing`];
  if (!/[^aeiou][aeiou][bdgkmnpt]$/.test(word)) return endings;
  const doubled = word + word.slice(-1);
  return [...endings, `${doubled}ed`, `${doubled}ing`];
}

const sources = new WeakMap<Sets, Map<string, string>>();

function setSource(name: string, sets: Sets): string {
  const known = sources.get(sets) ?? new Map<string, string>();
  sources.set(sets, known);
  const made = known.get(name) ?? `(?:${sourceOf(sets[name] ?? '', sets)})`;
  known.set(name, made);
  return made;
}

function pieceSource(piece: string, sets: Sets): string {
  if (piece.startsWith('..')) return `((?:${gapWord}){0,${piece.slice(2)}}?)`;
  if (piece.startsWith('@')) return setSource(piece.slice(1), sets);
  if (piece === '#') return ' (?:\\d+|one)';
  if (piece === '(' || piece === '[') return '(?:';
  if (piece === ']') return ')?';
  if (piece === '$') return '(?= $)';
  if (piece === ')' || piece === '|' || piece === '^') return piece;
  if (piece.endsWith('~')) return ` (?:${withEndings(piece.slice(0, -1)).join('|')})`;
  if (piece.endsWith('*')) return ` ${piece.slice(0, -1)}\\S*`;
  return ` ${piece}`;
}

const anyPiece = /\.\.\d+|@\w+|[#()[\]|^$]|[a-z0-9]+[~*]?|\s+/g;

function sourceOf(pattern: string, sets: Sets): string {
  return pattern.replace(anyPiece, (piece) =>
    piece.trim() === '' ? '' : pieceSource(piece, sets),
  );
}

/** The regular expression of a pattern; its groups hold what its gaps took. */
export const expressionOf = (pattern: string, sets: Sets): RegExp =>
  new RegExp(`${sourceOf(pattern, sets)}(?= )`, 'dg');
