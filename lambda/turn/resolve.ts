import { askWhatNext, takeLeave } from '../rooms/conversation/index.ts';
import { isHurt, isToAskFirst, isToBeSeenFirst } from '../rooms/doctor/index.ts';
import {
  forbidding,
  forbiddingAll,
  nextWish,
  offerToGoOn,
  play,
  underway,
} from '../rooms/routines/index.ts';
import { answerOne } from './answer.ts';
import {
  type Answered,
  type Move,
  type Outcome,
  type Put,
  type Reply,
  statement,
} from './outcome.ts';
import { questionOf } from './rooms.ts';
import { type Asked, type Said, together } from './session.ts';
import { changed, type Turn, turnAfter } from './turn.ts';

type Question = Extract<Reply, { kind: 'question' }>;

/** A question that is open, put again. */
export function putAgain(turn: Turn, asked: Asked, said: Omit<Put, 'asked'> | Said): Put {
  const { question, reprompt, full = question } = said;
  const again = questionOf(asked)?.again(turn, asked, { question, reprompt, full });
  return again ?? { asked, question, reprompt };
}

const ask = (say: readonly string[], put: Put): Outcome => ({
  reply: { kind: 'question', say, ...put },
});

/** Into the exercise that the words broke into, else to the question that is open, else the end. */
function back(turn: Turn, say: readonly string[]): Outcome {
  const current = underway(turn);
  if (turn.interruptedBlock && current !== undefined) return play(turn, current, say);
  const { asked, said } = turn.session;
  return asked !== undefined && said !== undefined
    ? ask(say, putAgain(turn, asked, said))
    : statement(...say);
}

/** To the question that an aside broke into; undefined where it broke into none. */
function pickUp(turn: Turn, say: readonly string[]): Outcome | undefined {
  const { interrupted } = turn.session;
  if (interrupted === undefined) return undefined;
  const again = putAgain(turn, interrupted.asked, interrupted.said);
  return { ...ask(say, again), session: { interrupted: undefined } };
}

function otherwise(
  turn: Turn,
  say: readonly string[],
  or: (Move & { to: 'pick-up' })['or'],
): Outcome {
  switch (or) {
    case 'choice':
      return askWhatNext(turn, say);
    case 'parting':
      return takeLeave(turn, say);
    case 'goodbye':
      return statement(...say, turn.words.conversation.goodbye());
    case 'end':
      return statement(...say);
  }
}

/** What was wished for after the routine, answered as if it were said now. */
function goOnToNextWish(turn: Turn, say: readonly string[]): Outcome {
  const heard = nextWish(turn);
  if (heard === undefined) return takeLeave(turn, say);
  const session = { routines: { afterwards: undefined } };
  const outcome = answerOne({ ...changed(turn, session), heard });
  return { ...outcome, session: together(session, outcome.session) };
}

function onTheMove(turn: Turn, move: Move): Outcome {
  const { say } = move;
  switch (move.to) {
    case 'back':
      return back(turn, say);
    case 'choice':
    case 'parting':
      return otherwise(turn, say, move.to);
    case 'then':
      return goOnToNextWish(turn, say);
    case 'pick-up':
    case 'routine': {
      const broken = move.to === 'pick-up' ? pickUp(turn, say) : undefined;
      if (broken !== undefined) return broken;
      const current = underway(turn);
      return current ? offerToGoOn(turn, current, say) : otherwise(turn, say, move.or);
    }
  }
}

/**
 * Whether a reply offers what is not to be offered: exercise to who said that it hurts, but for what
 * a plan that the runner asked for comes to, and whatever something that was told forbids.
 */
function isOfferedInVain(turn: Turn, outcome: Outcome, reply: Reply): reply is Question {
  if (reply.kind !== 'question') return false;
  const then = turnAfter(turn, outcome);
  const { offers } = questionOf(reply.asked) ?? {};
  if (offers !== undefined && isToBeSeenFirst(then)) return true;
  const isPlanned = turn.session.asked?.about.startsWith('plan-') === true;
  switch (offers) {
    case 'exercise':
      return (
        forbiddingAll(then) !== undefined || isToAskFirst(then) || (isHurt(then) && !isPlanned)
      );
    // What the runner has asked for is gone on with.
    case 'going-on':
      return false;
    case 'ice':
      return forbidding(then, 'ice') !== undefined;
    case undefined:
      return false;
  }
}

/** Finds the place that a room has sent the runner to; any other outcome is as it was. */
export function resolve(turn: Turn, outcome: Outcome): Answered {
  const { reply } = outcome;
  if (reply.kind !== 'move') {
    return isOfferedInVain(turn, outcome, reply)
      ? resolve(turn, { ...outcome, reply: { kind: 'move', to: 'choice', say: reply.say } })
      : { ...outcome, reply };
  }
  const found = onTheMove(turnAfter(turn, outcome), reply);
  return resolve(turn, {
    ...outcome,
    ...found,
    session: together(outcome.session, found.session),
  });
}
