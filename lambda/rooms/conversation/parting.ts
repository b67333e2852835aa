import type { Outcome } from '../../turn/outcome.ts';
import type { Turn } from '../../turn/turn.ts';
import { verdictOwed } from '../doctor/index.ts';
import { icePhase } from '../icing/index.ts';
import { underway } from '../routines/index.ts';

/**
 * What still runs when the session ends; nothing when nothing does. Ice that is due comes first, and
 * a place that could not be kept is told as such.
 */
function whatStillRuns(turn: Turn, isKept: boolean): readonly string[] {
  const { conversation, icing } = turn.words;
  const stop = underway(turn)?.stop;
  const exercise = isKept ? stop?.exercise : undefined;
  const unkept = stop === undefined || isKept ? [] : [conversation.placeUnkept(stop.exercise)];
  const place = exercise === undefined ? unkept : [conversation.stillRuns(exercise, undefined)];
  const phase = icePhase(turn);
  switch (phase.state) {
    case 'due':
      return [icing.due(phase.ago), ...place];
    case 'waiting':
      return [
        ...unkept,
        conversation.stillRuns(exercise, { state: phase.state, left: phase.length }),
      ];
    case 'on':
    case 'paused':
    case 'off':
      return [
        ...unkept,
        conversation.stillRuns(exercise, { state: phase.state, left: phase.left }),
      ];
    case 'ready':
    case 'done':
    case 'none':
      return place;
  }
}

/**
 * Ends the session, with what still runs: a place is kept, and ice on the skin goes on being
 * timed. What the session knew of symptoms goes with it, but not before its verdict was given.
 */
export function takeLeave(turn: Turn, say: readonly string[], isKept = true): Outcome {
  const running = whatStillRuns(turn, isKept);
  const goodbye = running.length === 0 ? [turn.words.conversation.goodbye()] : running;
  const owed = verdictOwed(turn);
  const verdict = owed === undefined ? '' : turn.words.doctor.beforeYouGo(owed);
  return {
    reply: { kind: 'statement', say: [...say, verdict, ...goodbye] },
    session: { doctor: { answers: undefined } },
    ...(owed && { show: { room: 'doctor', view: 'verdict', of: owed } as const }),
  };
}
