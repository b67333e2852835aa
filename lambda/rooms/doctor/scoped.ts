import type { SignsHeard } from '../../hearing/heard.ts';
import { back, choice, type Outcome } from '../../turn/outcome.ts';
import type { Turn } from '../../turn/turn.ts';
import { assess } from './assess.ts';
import { askPlainly } from './questions/been-seen.ts';
import { beginInterview, weigh } from './replies.ts';
import { heardIn, isWishAlone, known } from './told.ts';
import { tellWhatIfs } from './what-if.ts';

export { tellWhatIfs };

/** What is known without signs that were told and are taken back: "actually no, it isn't numb". */
function takeBack(turn: Turn, { told, denied }: SignsHeard): Outcome | undefined {
  const before = known(turn);
  const isCorrected = told.length === 0 && denied.some((sign) => before[sign] === 'yes');
  if (!isCorrected) return undefined;
  const plainly = askPlainly(turn, 'nothing');
  const answers = Object.fromEntries([
    ...Object.entries(before),
    ...denied.map((sign) => [sign, 'no'] as const),
  ]);
  if (assess(answers).urgency !== 'none') return undefined;
  if (plainly !== undefined) return plainly;
  return {
    ...choice(turn.words.doctor.takenBack()),
    session: { doctor: { answers, urgencyTold: undefined } },
  };
}

/** Signs denied and nothing else, with no question of the doctor's open: good to know. */
const isNothingWrong = (turn: Turn, { told, denied, days, scoped = [] }: SignsHeard): boolean =>
  told.length === 0 &&
  denied.length > 0 &&
  days === undefined &&
  scoped.every(({ scope }) => scope === 'denied') &&
  assess(known(turn)).urgency === 'none';

/**
 * Answers signs told and denied by name, at any moment, and the wish for the interview. Only what
 * was affirmed of the runner, now, is taken for the runner's.
 */
export function answerSigns(turn: Turn, heard: SignsHeard): Outcome {
  const corrected = takeBack(turn, heard);
  if (corrected !== undefined) return corrected;
  if (heard.scoped !== undefined && isNothingWrong(turn, heard)) {
    return {
      ...back(turn.words.doctor.goodToKnow()),
      session: { doctor: { answers: heardIn(turn, heard) } },
    };
  }
  if (!isWishAlone(heard)) return weigh(turn, heardIn(turn, heard));
  return tellWhatIfs(turn, heard.scoped ?? []) ?? beginInterview(turn);
}
