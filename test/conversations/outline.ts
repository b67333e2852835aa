import { inWords } from '../../lambda/locales/en/numbers.ts';

const numbers = new Map(
  Array.from({ length: 40 }, (_, count) => [inWords(count + 1), count + 1] as const),
);
const numberIn = (sentence: string | undefined): number | undefined =>
  numbers.get((sentence ?? '').toLowerCase().replace('.', ''));

/** So many words of coaching may stand in for a number. */
const mostCues = 3;

/** Where counting aloud that begins at a place ends, and how far it counts. */
function countedFrom(sentences: readonly string[], start: number) {
  let [end, count] = [start, 1];
  for (let at = start + 1; at < sentences.length && at - end <= mostCues; at += 1) {
    const number = numberIn(sentences[at]);
    if (number !== undefined && number > count && number <= count + mostCues) {
      [end, count] = [at, number];
    } else if (number !== undefined) break;
  }
  return { end, count };
}

/** Guided audio in outline: sets are told by how far they count, and what is timed as that. */
export function inOutline(say: string): string {
  const sentences = say.split(/(?<=[.?!]) /);
  const told: string[] = [];
  for (let at = 0; at < sentences.length; at += 1) {
    const sentence = sentences[at] ?? '';
    const isTimed = ['Go.', 'Easy.'].includes(sentence);
    const down = isTimed ? sentences.indexOf('Three, two, one.', at) : -1;
    const { end, count } = countedFrom(sentences, at);
    if (numberIn(sentence) === 1 && count > 1) {
      told.push(`[counts to ${inWords(count)}]`);
      at = end;
    } else if (down > at) {
      told.push('[timed]');
      at = down;
    } else told.push(sentence);
  }
  return told.join(' ');
}
