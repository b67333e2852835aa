import type { RequestHandler } from 'ask-sdk-core';
import { iceToken } from '../icing/screen.ts';
import { isPlaying } from '../routines/player.ts';
import { goOn } from '../routines/playing.ts';
import { blockToken } from '../routines/screen/playing.ts';
import { underway } from '../routines/underway.ts';
import type { RunnerRecord } from '../runner/record.ts';
import type { SessionState } from '../runner/session.ts';
import { conclude, type Outcome, type Turn, turnOf } from '../turn.ts';
import { inFull } from './asked-again.ts';
import { greet } from './launch.ts';

/**
 * Whether a screen shows what is so. A block's and an ice timer's can be told from the record, so
 * that they are known with no session open; any other belongs to the session that showed it.
 */
export function isShown(
  token: string,
  { routine, ice }: RunnerRecord,
  { shown }: SessionState,
): boolean {
  if (token.startsWith('block-')) {
    return routine !== undefined && isPlaying(routine) && blockToken(routine.startedAt) === token;
  }
  if (token.startsWith('ice-')) return ice !== undefined && iceToken(ice) === token;
  return token === shown;
}

/** What came too late changes nothing: what plays goes on, else the present state is told. */
function tellPresent(turn: Turn): Outcome {
  const { routine } = turn.runner;
  const isEnd = turn.request.type === 'Alexa.Presentation.APL.UserEvent';
  if (isEnd || (routine !== undefined && isPlaying(routine))) return { reply: { kind: 'silence' } };
  return turn.session.asked === undefined ? greet(turn) : turn.leadBack([]);
}

const outOfDate: RequestHandler = {
  canHandle: (input) => turnOf(input).isOutOfDate,
  handle: (input) => conclude(input, tellPresent(turnOf(input))),
};

/** After the last block: the question that its sound ends with where there is no screen. */
function askHowItWas(turn: Turn): Outcome {
  const { said } = turn.session;
  const words = turn.words.routines;
  return {
    reply: {
      kind: 'question',
      say: [],
      asked: { about: 'all-good' },
      question: said === undefined ? words.allGood() : inFull(said),
      reprompt: said?.reprompt ?? words.allGoodAgain(),
    },
  };
}

/** On a screen the routine goes on by itself when a block has been heard to its end. */
const blockEnded: RequestHandler = {
  canHandle: ({ requestEnvelope: { request } }) =>
    request.type === 'Alexa.Presentation.APL.UserEvent',
  handle(input) {
    const turn = turnOf(input);
    const current = underway(turn);
    return conclude(input, current === undefined ? askHowItWas(turn) : goOn(turn, current));
  },
};

export const screenEvents: readonly RequestHandler[] = [outOfDate, blockEnded];
