import {
  address,
  alikes,
  beforeLike,
  filler,
  fillerPhrases,
  misheard,
  named,
  shortForms,
} from './lexicon/rewrites.ts';
import { numberFrom } from './numbers.ts';

function spelledOut(word: string): string {
  const known = shortForms[word];
  if (known !== undefined) return known;
  if (!word.includes("'")) return word;
  if (word.endsWith("n't")) return `${word.slice(0, -3)} not`;
  const [, base, ending] = /^(.+)('(?:ve|ll|m|re|d|s))$/.exec(word) ?? [];
  if (base && ending && shortForms[base] !== undefined)
    return `${shortForms[base]} ${spelledOut(`x${ending}`).slice(2)}`;
  return word
    .replace(/'ve$/, ' have')
    .replace(/'ll$/, ' will')
    .replace(/'m$/, ' am')
    .replace(/'re$/, ' are')
    .replace(/'d$/, ' would')
    .replace(/'s$/, ' is')
    .replaceAll("'", '');
}

/** "like" that says nothing: "it's like really swollen", never "looks like" or "like a rock". */
function isEmptyLike(before: string | undefined, after: string | undefined): boolean {
  if (after === undefined) return true;
  if (before === undefined) return true;
  if (before !== 'is' && before !== 'was') return !beforeLike.has(before);
  return !/^(?:a|an|the|being|walking|someone|somebody|something|my|it|i|that)$/.test(after);
}

/** Somebody spoken of, not spoken to: "a mate of mine". */
function isNamed(words: readonly string[], index: number): boolean {
  const before = words[index - 1];
  // "None of that, mate": at the end nobody is pointed at.
  if (index === words.length - 1 && /^(?:that|this|one)$/.test(before ?? '')) return false;
  return words[index + 1] === 'of' || (before !== undefined && named.has(before));
}

function withoutFiller(words: readonly string[]): readonly string[] {
  return words.filter((word, index) => {
    if (word === 'like') return !isEmptyLike(words[index - 1], words[index + 1]);
    if (address.has(word)) return isNamed(words, index);
    return !filler.has(word);
  });
}

/**
 * The words of a sentence as the lexicon knows them: lower case, short forms spelled out, numbers
 * as figures, what is commonly misheard put right, filler gone.
 */
export function normalize(words: string): readonly string[] {
  const plain = words
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\buh uh\b|\bmm mm\b/g, 'nuh no')
    .replace(/^((?:no|nah|well|um|uh|hmm|oh|er|so) )*not really\b/, '$1not at all')
    .replace(/\buh huh\b|\bmm hmm\b/g, 'mhm')
    .replaceAll(/[^a-z0-9' ]+/g, ' ')
    .replace(/\b(\d{1,2})(am|pm)\b/g, '$1 $2');
  const spelled = plain.split(/ +/).filter(Boolean).map(spelledOut).join(' ');
  const counted = numberFrom(spelled.split(' ').filter(Boolean));
  const weighty = withoutFiller(counted);
  let text = ` ${(weighty.length > 0 ? weighty : counted).join(' ')} `;
  for (const [pattern, right] of alikes) text = text.replace(pattern, right);
  for (const [pattern, right] of misheard) text = text.replace(pattern, right);
  for (const [pattern, right] of fillerPhrases) {
    const shorter = text.replace(pattern, right);
    if (shorter.trim() !== '') text = shorter;
  }
  return text.split(' ').filter(Boolean);
}
