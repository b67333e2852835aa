/** One word as matching sees it, and where it stands in what was typed. */
interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What was typed, cut into words. A part of it is an utterance too. */
export interface Utterance {
  readonly source: string;
  readonly words: readonly Word[];
}

/** A number, or a run of letters with apostrophes inside ("20min" is two words). */
const WORD = /\d+(?:[.,]\d+)*|[\p{L}\p{M}]+(?:['’ʼ‘`´][\p{L}\p{M}]+)*/gu;

const APOSTROPHES = /['’ʼ‘`´]/gu;

/** What people say short. Written without apostrophes, as speech recognition may leave them out. */
const CONTRACTIONS = new Map([
  ['aint', 'is not'],
  ['arent', 'are not'],
  ['cannot', 'can not'],
  ['cant', 'can not'],
  ['couldnt', 'could not'],
  ['didnt', 'did not'],
  ['doesnt', 'does not'],
  ['dont', 'do not'],
  ['gimme', 'give me'],
  ['gonna', 'going to'],
  ['gotta', 'got to'],
  ['hasnt', 'has not'],
  ['havent', 'have not'],
  ['hes', 'he is'],
  ['heres', 'here is'],
  ['hows', 'how is'],
  ['im', 'i am'],
  ['isnt', 'is not'],
  ['itll', 'it will'],
  ['its', 'it is'],
  ['ive', 'i have'],
  ['lets', 'let us'],
  ['min', 'minute'],
  ['mins', 'minutes'],
  ['ok', 'okay'],
  ['sec', 'second'],
  ['secs', 'seconds'],
  ['shes', 'she is'],
  ['shouldnt', 'should not'],
  ['thats', 'that is'],
  ['theres', 'there is'],
  ['theyre', 'they are'],
  ['wanna', 'want to'],
  ['wasnt', 'was not'],
  ['weve', 'we have'],
  ['whats', 'what is'],
  ['whens', 'when is'],
  ['wheres', 'where is'],
  ['wont', 'will not'],
  ['wouldnt', 'would not'],
  ['youre', 'you are'],
  ['youve', 'you have'],
]);

/** Short forms that are another word without their apostrophe (ill, id, well, were). */
const APOSTROPHE_CONTRACTIONS = new Map([
  ["he'll", 'he will'],
  ["i'd", 'i would'],
  ["i'll", 'i will'],
  ["she'll", 'she will'],
  ["we'd", 'we would'],
  ["we'll", 'we will'],
  ["we're", 'we are'],
]);

/**
 * Cuts typed text into the words Alexa would hear: lower case, no punctuation, hyphens as spaces,
 * short forms spelled out ("what's" and "whats" are both "what is").
 */
export function readUtterance(source: string): Utterance {
  const words: Word[] = [];
  for (const match of source.matchAll(WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    for (const text of spellOut(match[0])) {
      words.push({ text, start, end });
    }
  }
  return { source, words };
}

/** The words alone, for comparing. */
export function wordsOf(text: string): string[] {
  return readUtterance(text).words.map((word) => word.text);
}

/** The words from one index to before another, as an utterance. */
export function part(utterance: Utterance, from: number, to?: number): Utterance {
  return { source: utterance.source, words: utterance.words.slice(from, to) };
}

/** An utterance's words, ready to compare. */
export function heardWords(utterance: Utterance): string[] {
  return utterance.words.map((word) => word.text);
}

/** An utterance as it was typed, in lower case as Alexa writes slot values. */
export function spoken({ source, words }: Utterance): string {
  const first = words.at(0);
  const last = words.at(-1);
  if (first === undefined || last === undefined) {
    return '';
  }
  return source.slice(first.start, last.end).toLowerCase();
}

function spellOut(typed: string): string[] {
  const lower = typed.normalize('NFKC').toLowerCase().replace(APOSTROPHES, "'");
  const bare = lower.replaceAll("'", '');
  const full = APOSTROPHE_CONTRACTIONS.get(lower) ?? CONTRACTIONS.get(bare) ?? bare;
  return full.split(' ');
}
