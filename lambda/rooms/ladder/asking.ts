import type { Outcome, Put } from '../../turn/outcome.ts';
import type { Turn } from '../../turn/turn.ts';
import type { Guided, LadderQuestion } from './words.ts';

/** How a question of the room is put. */
export const wording = (
  { words: { ladder: words } }: Turn,
  question: LadderQuestion,
  step: Guided,
): Omit<Put, 'asked'> => ({
  question: words.question(question, step),
  reprompt: words.again(question, step),
});

/** Says something and asks a question of the room. */
export const ask = (
  turn: Turn,
  question: LadderQuestion,
  step: Guided,
  say: readonly string[],
): Outcome => ({
  reply: {
    kind: 'question',
    say,
    asked: { about: `ladder-${question}`, step },
    ...wording(turn, question, step),
  },
});
