import type { SignsHeard } from '../../hearing/heard.ts';
import type { Turn } from '../../turn/turn.ts';
import { hear, hearDays } from './interview.ts';
import { type QuestionId, withDeniedToo } from './interview-questions.ts';
import type { Answers } from './signs.ts';

/** What is known of signs so far in this session. */
export const known = ({ session }: Turn): Answers => session.doctor.answers ?? {};

/** Whether nothing of any sign was understood: a wish for the interview, and no more. */
export const isWishAlone = ({ told, denied, days }: SignsHeard): boolean =>
  told.length + denied.length === 0 && days === undefined;

/**
 * What is known of signs with what was just said of them.
 * @param answering the question that it answers, which says more than the words do
 */
export function heardIn(
  turn: Turn,
  { told, denied, days }: SignsHeard,
  answering?: QuestionId,
): Answers {
  const all = answering === undefined ? denied : withDeniedToo(answering, denied);
  const answers = hear(known(turn), told, all);
  return days === undefined ? answers : hearDays(answers, days.days);
}
