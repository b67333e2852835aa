import { heardWords, part, type Utterance } from './words.ts';

const BEFORE = [
  'please',
  'hey',
  'um',
  'oh',
  'ah',
  'hmm',
  'sorry',
  'actually',
  'alexa',
  'uh',
  'er',
  'well',
  'so',
  'okay',
  'right',
  'now',
  'and',
  'can you',
  'could you',
  'would you',
  'will you',
  'can we',
  'could we',
  'can i',
  'could i',
  'may i',
  'let us',
];

const AFTER = ['please', 'thanks', 'thank you', 'now', 'right now', 'for me', 'then'];

/**
 * Takes courtesies, hesitation and the name it is called by off both ends of an utterance, but never
 * all of it.
 */
export function withoutManners(utterance: Utterance, called: readonly string[]): Utterance {
  const words = heardWords(utterance).join(' ');
  const before = [...BEFORE, ...called].find((phrase) => words.startsWith(`${phrase} `));
  if (before !== undefined) {
    return withoutManners(part(utterance, before.split(' ').length), called);
  }
  const after = [...AFTER, ...called].find((phrase) => words.endsWith(` ${phrase}`));
  if (after !== undefined) {
    return withoutManners(part(utterance, 0, -after.split(' ').length), called);
  }
  return utterance;
}
