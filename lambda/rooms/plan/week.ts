import { back, choice, type Outcome } from '../../turn/outcome.ts';
import type { Turn } from '../../turn/turn.ts';
import { isHurt, isMinor, isToBeSeenFirst, seenFirst } from '../doctor/index.ts';
import { ahead } from '../progress/index.ts';
import { easyDaysLeft, forbiddingAll, offer, strengthHere } from '../routines/index.ts';
import { answersIn } from './asking.ts';
import { goOn } from './replies.ts';

/** Whether something is under way that the answer leads back to. */
const isUnderWay = ({ interruptedBlock, open }: Turn): boolean =>
  interruptedBlock || open?.isUnderWay === true || open?.decidesSafety === true;

/**
 * "What should I do this week?" A warm-up before each run, strength twice with a day between, and the
 * roller when it is wanted: what is done counts. To who hurts comes today first.
 */
export function thisWeek(turn: Turn): Outcome {
  if (isToBeSeenFirst(turn)) return seenFirst(turn);
  const { plan: words, routines } = turn.words;
  const easyDays = easyDaysLeft(turn.runner, turn.now);
  if (easyDays > 0) return back(routines.stillEasyDays(easyDays));
  if (isHurt(turn) || forbiddingAll(turn) !== undefined) return goOn(turn, answersIn(turn));
  const week = ahead(turn);
  const say = isMinor(turn)
    ? words.weekForTheYoung()
    : words.week({
        warmUps: week.done['warm-up'],
        strengthDone: week.done.strength,
        strength: week.strength,
        next: week.next,
      });
  if (isUnderWay(turn)) return back(say);
  const isDue = week.strength[0]?.inDays === 0 && !isMinor(turn);
  const outcome = isDue ? offer(turn, strengthHere(turn), [say]) : choice(say);
  return { ...outcome, show: { room: 'progress', view: 'weeks' } };
}
