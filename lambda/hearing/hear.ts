import { agreed } from './agreed.ts';
import type { Hearing } from './heard.ts';
import { lexical } from './lexical.ts';
import { read } from './sentence.ts';

/**
 * What the words of a sentence mean, those that Alexa's carrier phrase took put back before them.
 * Danger stands before everything else.
 */
export function hear(words: string): Hearing {
  const sentence = read(words);
  return agreed(sentence, lexical(sentence));
}
