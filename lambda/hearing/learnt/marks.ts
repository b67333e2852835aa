import type { Hearing } from '../heard.ts';
import { labelsOf, prefixes } from '../labels.ts';
import type { Sentence } from '../sentence.ts';

const scoped = new RegExp(`^(?:${Object.values(prefixes).join('|')}):`);

/** The scope of a label for a sign, as it is written before it; undefined for another label. */
export const scopeIn = (label: string): string | undefined => scoped.exec(label)?.[0].slice(0, -1);

/**
 * What a label says without its figures, the exercise it names, and a sign's scope: those are read
 * in the words by rule, or by the classifier for scopes.
 */
export function notionIn(label: string): string {
  if (scoped.test(label)) return label.replace(scoped, 'sign:');
  return label.replace(/^(number|days|age|previous|skip|how-to|ice:(?:set|add|since)):.+$/, '$1');
}

/** What the lexicon found of notions, for the classifier to learn how far to trust it. */
export const marksOfNotions = ({ mentions }: Sentence, hearing: Hearing): readonly string[] => [
  ...labelsOf(hearing).map((label) => `heard ${notionIn(label)}`),
  ...mentions.map(({ notion }) => `${notion.kind} ${notion.id}`),
];

/** What the lexicon found that bears on a sign's scope. */
export const marksOfScope = (
  { mentions, people, isQuestion, answer }: Sentence,
  hearing: Hearing,
): readonly string[] => [
  ...mentions.map(({ scope }) => `scope ${scope}`),
  ...labelsOf(hearing).map((label) => `heard ${scopeIn(label) ?? 'no sign'}`),
  ...people.map(({ notion }) => `person ${notion.id}`),
  ...(isQuestion ? ['question'] : []),
  ...(answer === undefined ? [] : [`answer ${answer}`]),
];
