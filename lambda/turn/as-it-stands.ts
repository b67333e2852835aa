import { greet } from '../rooms/conversation/index.ts';
import { playStanding } from '../rooms/routines/index.ts';
import { back, type Outcome, silence } from './outcome.ts';
import type { Turn } from './turn.ts';

/**
 * Answers a request that was written already, however often it is delivered: with the block that
 * sounds, or the question that is open.
 */
export const asWritten = (turn: Turn): Outcome =>
  playStanding(turn) ?? back(turn.words.conversation.allRight());

/**
 * Answers what came from a screen that no longer shows what is so: it changes nothing. What plays
 * goes on, else the present state is told.
 */
export function asShown(turn: Turn): Outcome {
  const isPlaying = turn.runner.routine?.state === 'playing';
  if (isPlaying || turn.heard.kind === 'block-ended') return silence;
  return turn.session.asked === undefined ? greet(turn) : back();
}
