import type { SignId } from '../../hearing/vocabulary.ts';
import { rules, urgencies } from './rules.ts';

/** Every sign, the worst first. */
export const signIds: readonly SignId[] = urgencies.flatMap((urgency) => [...rules[urgency]]);

/**
 * What is known of a sign, from the weakest to the strongest. `one-of` is a yes to a question that
 * named several: each of its signs then counts as if the runner had it.
 */
export const answers = ['no', 'unsure', 'one-of', 'yes'] as const;

export type Answer = (typeof answers)[number];

/** What is known so far; a sign that nobody has spoken of is absent. */
export type Answers = Readonly<Partial<Record<SignId, Answer>>>;

/** What a runner can say to a question. */
export type Said = Exclude<Answer, 'one-of'>;

const ranks: readonly (Answer | undefined)[] = [undefined, ...answers];

const strength = (answer: Answer | undefined): number => ranks.indexOf(answer);

/** The weaker of what is known of two signs; undefined where nothing is known of one. */
export const weaker = (one: Answer | undefined, other: Answer | undefined): Answer | undefined =>
  strength(one) <= strength(other) ? one : other;

/** Notes an answer for signs. What was said stronger before stands, in whatever order it comes. */
export function noted(known: Answers, signs: readonly SignId[], answer: Answer): Answers {
  const stronger = signs.filter((sign) => strength(known[sign]) < strength(answer));
  return { ...known, ...Object.fromEntries(stronger.map((sign) => [sign, answer])) };
}

/** What is known with more that was said: of two answers to a sign, the stronger. */
export const joined = (known: Answers, more: Answers): Answers =>
  answers.reduce(
    (all, answer) =>
      noted(
        all,
        signIds.filter((sign) => more[sign] === answer),
        answer,
      ),
    known,
  );
