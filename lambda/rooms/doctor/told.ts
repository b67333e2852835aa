import type { SignsHeard } from '../../hearing/heard.ts';
import type { Turn } from '../../turn/turn.ts';
import { hear, hearDays } from './interview.ts';
import type { Answers } from './signs.ts';

/** What is known of signs so far in this session. */
export const known = ({ session }: Turn): Answers => session.doctor.answers ?? {};

/** Whether nothing of any sign was understood: a wish for the interview, and no more. */
export const isWishAlone = ({ told, denied, days }: SignsHeard): boolean =>
  told.length + denied.length === 0 && days === undefined;

/** What is known of signs with what was just said of them. */
export function heardIn(turn: Turn, { told, denied, days }: SignsHeard): Answers {
  const answers = hear(known(turn), told, denied);
  return days === undefined ? answers : hearDays(answers, days.days);
}
