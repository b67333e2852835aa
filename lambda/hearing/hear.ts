import { agreed } from './agreed.ts';
import type { Hearing } from './heard.ts';
import { lexical } from './lexical.ts';
import { read } from './sentence.ts';

/** A routine wished for says more than that nothing was hurt: "I didn't pull anything, the roller". */
function asWished({ answer, meant }: Hearing): Hearing {
  const isWish = meant.some(({ kind }) => kind === 'start-routine');
  return {
    ...(answer && { answer }),
    meant: isWish ? meant.filter(({ kind }) => kind !== 'injury-over') : meant,
  };
}

/**
 * What the words of a sentence mean, those that Alexa's carrier phrase took put back before them.
 * Danger stands before everything else.
 */
export function hear(words: string): Hearing {
  const sentence = read(words);
  return asWished(agreed(sentence, lexical(sentence)));
}
