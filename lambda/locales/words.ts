import { english } from './en/index.ts';
import type { Pick } from './variation.ts';

/** Every word the coach says. A language that lacks one does not compile. */
export type Words = ReturnType<typeof english>;

type Language = (pick: Pick, locale: string) => Words;

const languages: Readonly<Record<string, Language>> = { en: english };

/** The words for a locale such as `en-GB`; English for a language the coach doesn't speak. */
export function wordsFor(locale: string, pick: Pick): Words {
  const language = languages[locale.slice(0, 2)] ?? english;
  return language(pick, locale);
}
