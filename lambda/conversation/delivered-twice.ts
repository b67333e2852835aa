import type { RequestHandler } from 'ask-sdk-core';
import { isPlaying } from '../routines/player.ts';
import { play } from '../routines/playing.ts';
import { stopAt } from '../routines/routines.ts';
import { conclude, type Outcome, type Turn, turnOf } from '../turn.ts';

/** Answers from what was written: the block that sounds already, or the question that is open. */
function asItStands(turn: Turn): Outcome {
  const { routine } = turn.runner;
  const first = routine && isPlaying(routine) ? routine.exercises[0] : undefined;
  const stop = routine && first && stopAt(routine.routine, first.index);
  return stop ? play(turn, { stop }) : turn.leadBack([turn.words.conversation.allRight()]);
}

/** A request that was written already advances nothing, however often it is delivered. */
export const deliveredTwice: RequestHandler = {
  canHandle: (input) => turnOf(input).delivered !== undefined,
  handle(input) {
    const turn = turnOf(input);
    return conclude(input, turn.delivered?.outcome ?? asItStands(turn));
  },
};
