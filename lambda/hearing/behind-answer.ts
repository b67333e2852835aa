import type { HeardKind, Hearing } from './heard.ts';

/** Who or what a question is about, behind the verb that stands first in it. */
const person = '(?:i|we|you|they|he|she)';
const thing = '(?:it|that|this|those|these|there|running|jogging|stretching|rolling|icing)';
const anything = `(?:${person}|${thing}|the|my|a|an|some)`;

/** Behind these a verb asks nothing: "it is that one". */
const notTold =
  '(?<!\\b(?:it|that|this|they|he|she|i|we|you|there|which|who|those|these|leg|one) )';

/** Where a question begins inside of a sentence: turned round, or with a word that asks. */
const question = new RegExp(
  [
    `${notTold}\\b(?:can|could|should|shall|would|will) (?:not )?${anything}\\b`,
    `${notTold}\\b(?:do|does|did|must|am|have) (?:not )?${person}\\b`,
    `${notTold}\\b(?:is|are|was) (?:not )?(?:${thing}|they|he|she)\\b`,
    `\\b(?:what|how|when|where|which|who|why)(?: (?!not\\b)\\w+)? (?:can|could|should|shall|do|does|did|is|are|was|will|would|to|long|much|many|often)\\b`,
    `\\b(?:what|how) about\\b`,
    `\\b(?:who|what|how|why|when|where) (?:is|are|do|does|did)\\b`,
  ].join('|'),
);

/** What begins an answer: what stands before the question is left to it. */
const answer =
  /^(?:(?:um|uh|er|oh|well|so|and|hey|sorry) )*(?:no|nope|nah|yes|yeah|yep|yup|okay|ok|sure|fine|right|alright|all right|not really|not now|no thanks|none)\b/;

/** What wishes for something or asks for it, in the middle of a sentence. */
const wish =
  /\b(?:but|just|instead|rather|i want to|i would like to|i wanna|let us|tell me|give me|show me|teach me|start|set|i meant|i asked about|i said|i was asking about) .+$/;

/** What adds nothing to an answer. */
const empty: ReadonlySet<HeardKind> = new Set<HeardKind>([
  ...(['not-understood', 'off-topic', 'noise', 'yes', 'no', 'unsure', 'well', 'thanks'] as const),
]);

/** What is heard in a question alone no better than in the whole sentence. */
const nothing: ReadonlySet<HeardKind> = new Set<HeardKind>([
  ...empty,
  ...(['stop', 'repeat', 'pause', 'resume', 'next', 'help'] as const),
  ...(['signs', 'perhaps-sign', 'pain', 'injury', 'injury-over', 'unwell'] as const),
]);

/** The question behind an answer, without the answer; undefined where there is none. */
export function questionBehind(words: readonly string[]): string | undefined {
  const text = words.join(' ');
  const opened = answer.exec(text);
  if (opened === null) return undefined;
  const rest = text.slice(opened[0].length);
  const asked = question.exec(rest);
  return asked === null ? undefined : rest.slice(asked.index).trim();
}

/** What is wished for behind an answer; undefined where nothing is. */
function wishBehind(words: readonly string[]): string | undefined {
  const text = words.join(' ');
  const opened = answer.exec(text);
  const match = opened && wish.exec(text.slice(opened[0].length));
  return match?.[0].replace(/^(?:but|just|instead|rather) /, '').trim();
}

/**
 * "No thanks, can I run tomorrow", "okay fine, who won the game": what is asked behind an answer is
 * not lost, though nothing may be known of it.
 */
export function withQuestionBehind(
  words: readonly string[],
  heard: Hearing,
  hearAgain: (words: string) => Hearing,
): Hearing {
  const isBare = heard.answer !== undefined && heard.meant.every(({ kind }) => empty.has(kind));
  if (!isBare) return heard;
  const asked = questionBehind(words);
  const wished = asked ?? wishBehind(words);
  if (wished === undefined || wished.split(' ').length < 2) return heard;
  const behind = hearAgain(wished);
  if (behind.meant.some(({ kind }) => !nothing.has(kind))) {
    return { ...heard, meant: behind.meant };
  }
  return heard;
}
