import type { AnswerBook } from '../rooms/library/words.ts';
import { english } from './en/index.ts';
import type { Pick } from './variation.ts';
import type { Words } from './words.ts';

type Language = (pick: Pick, locale: string) => Words;

const languages: Readonly<Record<string, Language>> = { en: english };

/** What can be told of topics in the same language, in a part of the bundle of its own. */
export async function loadAnswers(locale: string): Promise<AnswerBook> {
  const { answersIn } = await import('./en/answers/index.ts');
  return answersIn(locale);
}

/** The words for a locale such as `en-GB`; English for a language the coach doesn't speak. */
export function wordsFor(locale: string, pick: Pick): Words {
  const language = languages[locale.slice(0, 2)] ?? english;
  return language(pick, locale);
}
