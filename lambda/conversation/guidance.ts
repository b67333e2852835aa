import { offerToGoOn } from '../routines/offers.ts';
import { underway } from '../routines/underway.ts';
import type { Outcome, Turn } from '../turn.ts';
import { isQuestionOpen, placeOf } from './place.ts';
import { askWhatNext } from './what-next.ts';

/** After so many words in a row that were not understood, a way out is named. */
const patience = 3;

/** Returns to the question that is open, or offers what there is to go on with. */
export function backTo(turn: Turn, say: readonly string[]): Outcome {
  if (isQuestionOpen(turn)) return turn.leadBack(say);
  const current = underway(turn);
  const isFree = !turn.interruptedBlock && turn.session.asked !== undefined;
  return current === undefined || isFree ? askWhatNext(turn, say) : offerToGoOn(turn, current, say);
}

const counted = (
  { session: { guided = { hints: 0, lost: 0 } } }: Turn,
  outcome: Outcome,
  isLost: boolean,
): Outcome => ({
  ...outcome,
  session: {
    ...outcome.session,
    guided: { hints: guided.hints + 1, lost: isLost ? guided.lost + 1 : 0 },
  },
});

const hintTurn = ({ session }: Turn): 0 | 1 => ((session.guided?.hints ?? 0) % 2 === 0 ? 0 : 1);

/** Tells what can be said here, another thing each time it is asked in a row, and leads back. */
export const guide = (turn: Turn): Outcome =>
  counted(turn, backTo(turn, [turn.words.conversation.hint(placeOf(turn), hintTurn(turn))]), false);

/** Answers what can't be taken here: with what can be said, and in the end with a way out. */
export function lost(turn: Turn, opening: string): Outcome {
  const words = turn.words.conversation;
  const isEnough = (turn.session.guided?.lost ?? 0) + 1 >= patience;
  const say = isEnough
    ? [words.wayOut(underway(turn) !== undefined)]
    : [opening, words.shortHint(placeOf(turn), hintTurn(turn))];
  // The audio is not broken off for long by what may have been a noise.
  const outcome = turn.interruptedBlock && !isEnough ? turn.leadBack(say) : backTo(turn, say);
  return counted(turn, outcome, true);
}
