import { back, choice, type Outcome, routineOr } from '../../turn/outcome.ts';
import { together } from '../../turn/session.ts';
import type { Turn } from '../../turn/turn.ts';
import { askIfAllWell, underway } from '../routines/index.ts';
import { placeOf } from './place.ts';

/** After so many words in a row that were not understood, a way out is named. */
const patience = 3;

/** What can be said to a question that is open; shorter after something not understood. */
export type Hint = (nth: 0 | 1, isShort: boolean) => string;

/** Offers what there is to go on with, where no question is open. */
export function onWithIt(turn: Turn, ...say: readonly string[]): Outcome {
  const isFree = !turn.interruptedBlock && turn.session.asked !== undefined;
  return isFree ? choice(...say) : routineOr('choice', ...say);
}

const guidedIn = ({ session }: Turn) => session.conversation.guided ?? { hints: 0, lost: 0 };

function counted(turn: Turn, outcome: Outcome, isLost: boolean): Outcome {
  const { hints, lost } = guidedIn(turn);
  const guided = { hints: hints + 1, lost: isLost ? lost + 1 : 0 };
  return { ...outcome, session: together(outcome.session, { conversation: { guided } }) };
}

/** Which of so many hints it is this time. */
const nthOf = <Nth extends number>(turn: Turn, nths: readonly [Nth, ...Nth[]]): Nth =>
  nths[guidedIn(turn).hints % nths.length] ?? nths[0];

/**
 * Tells what can be said, another thing each of three times that it is asked in a row, and leads
 * back. A question has two hints of its own; the third is the same for all.
 * @param hint what can be said to the question that is open; none where none is
 */
export function guide(turn: Turn, hint?: Hint): Outcome {
  const words = turn.words.conversation;
  const nth = nthOf(turn, [0, 1, 2]);
  const outcome =
    hint === undefined
      ? onWithIt(turn, words.hint(placeOf(turn), nth, false))
      : back(nth === 2 ? words.hint('question', nth, false) : hint(nth, false));
  return counted(turn, outcome, false);
}

/**
 * Answers what can't be taken here: with what can be said, and in the end with a way out.
 * @param hint what can be said to the question that is open; none where none is
 */
export function lost(turn: Turn, opening: string, hint?: Hint): Outcome {
  const words = turn.words.conversation;
  const current = underway(turn);
  // It may have been a cry: an exercise never goes on after what was not understood.
  if (turn.interruptedBlock && current !== undefined) return askIfAllWell(turn, current);
  const isEnough = guidedIn(turn).lost + 1 >= patience;
  const say = isEnough
    ? [words.wayOut(current !== undefined)]
    : [
        opening,
        hint?.(nthOf(turn, [0, 1]), true) ??
          words.hint(placeOf(turn), nthOf(turn, [0, 1, 2]), true),
      ];
  return counted(turn, hint === undefined ? onWithIt(turn, ...say) : back(...say), true);
}
