import type { Meant } from './heard.ts';
import type { Notion } from './lexicon/kinds.ts';
import { findParts } from './mentions.ts';
import type { Mention, Sentence } from './sentence.ts';

/** Courtesies around a name, which add nothing to it. */
const around =
  /^(?:the|a|an|your|about|tell|me|hear|please|then|so|and|okay|well|what|how|on|yes|yeah|or|for|with|topic|go|lets)$/;

/** What words may mean that is more than a name of something to be told about. */
const isMore = ({ kind }: Notion): boolean =>
  !['topic', 'elsewhere', 'answer', 'frame', 'trigger', 'person'].includes(kind);

/**
 * Something within a topic named and no more said of it: "lunges", "adding weight". As nothing is
 * asked and nothing is told of oneself, it is a wish to hear about it.
 */
export function bareTopic({ words, mentions, answer }: Sentence): Meant | undefined {
  const names = words.filter((word) => !around.test(word));
  if (names.length === 0 || names.length > 3 || answer === 'no') return undefined;
  const parts = findParts(words).toSorted((a, b) => b.own.length - a.own.length || a.rank - b.rank);
  const [part] = parts;
  // "Resistance bands" are more than the resistance in them.
  const isLess = ({ notion, weight }: Mention): boolean =>
    notion.kind === 'routine' && weight < (part?.own.length ?? 0);
  if (mentions.some((each) => isMore(each.notion) && !isLess(each))) return undefined;
  const isAllNamed = words.every(
    (word, place) => around.test(word) || parts.some(({ own }) => own.includes(place)),
  );
  return isAllNamed && part?.notion.kind === 'part'
    ? { kind: 'topic', topic: { kind: 'known', id: part.notion.id } }
    : undefined;
}
