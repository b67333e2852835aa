import type { Hearing, Meant } from './heard.ts';
import type { Sentence } from './sentence.ts';
import type { ReasonAgainstIce } from './vocabulary.ts';

/** Denied in words that name no single reason. */
const allergicToNothing =
  /\b(?:not|never|not been) allergic\b|\b(?:no|not any|without any|zero) (?:\w+ )?allerg(?:y|ies)\b/;

const isDenied = (reason: ReasonAgainstIce, { words, mentions }: Sentence): boolean => {
  const said = mentions.filter(({ notion }) => notion.kind === 'reason' && notion.id === reason);
  return said.length > 0
    ? said.every(({ scope }) => scope === 'denied')
    : reason === 'cold-allergy' && allergicToNothing.test(words.join(' '));
};

/**
 * A reason against ice that is denied is none: "no, I'm not diabetic". What the classifier hears in a
 * sentence has no scope of its own, and the lexicon's holds.
 */
export function withoutDenied(sentence: Sentence, hearing: Hearing): Hearing {
  const isKept = (each: Meant): boolean =>
    !(
      each.kind === 'ice-reason' &&
      each.reason.kind === 'known' &&
      isDenied(each.reason.id, sentence)
    );
  const meant = hearing.meant.filter(isKept);
  if (meant.length === hearing.meant.length) return hearing;
  return meant.length > 0 ? { ...hearing, meant } : { ...hearing, answer: 'no', meant };
}
