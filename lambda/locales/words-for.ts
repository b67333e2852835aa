import { english } from './en/index.ts';
import type { Pick } from './variation.ts';
import type { Words } from './words.ts';

const languages: Readonly<Record<string, (pick: Pick, locale: string) => Words>> = { en: english };

/**
 * The words for a locale such as `en-GB`; English for a language the coach doesn't speak. Those of some
 * rooms are parts: they are used within `withParts`.
 */
export function wordsFor(locale: string, pick: Pick): Words {
  const language = languages[locale.slice(0, 2)] ?? english;
  return language(pick, locale);
}
