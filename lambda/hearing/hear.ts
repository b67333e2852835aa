import { agreed } from './agreed.ts';
import type { Hearing } from './heard.ts';
import { lexical } from './lexical.ts';
import { withPersons } from './persons.ts';
import { read } from './sentence.ts';
import { withSupposed } from './supposed.ts';

/**
 * What the words of a sentence mean, those that Alexa's carrier phrase took put back before them.
 * Danger stands before everything else.
 */
export function hear(words: string): Hearing {
  const sentence = read(words);
  return withPersons(sentence, withSupposed(sentence, agreed(sentence, lexical(sentence))));
}
