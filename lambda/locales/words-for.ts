import { english } from './en/index.ts';
import type { Pick } from './variation.ts';
import type { Words } from './words.ts';

type Answers = Words['library']['answers'];
type Language = (pick: Pick, locale: string, answers: Answers) => Words;

const languages: Readonly<Record<string, Language>> = { en: english };

/** What can be told of topics in the same language, in a part of the bundle of its own. */
export async function loadAnswers(locale: string): Promise<Answers> {
  const { answersIn } = await import('./en/answers/index.ts');
  return answersIn(locale);
}

/**
 * The words for a locale such as `en-GB`; English for a language the coach doesn't speak.
 * @param answers what can be told of topics, where it was loaded
 */
export function wordsFor(locale: string, pick: Pick, answers?: Answers): Words {
  const language = languages[locale.slice(0, 2)] ?? english;
  return language(pick, locale, answers);
}
