import { leadBack } from '../../../lambda/conversation/lead-back.ts';
import type { Start } from '../../../lambda/routines/block.ts';
import { play } from '../../../lambda/routines/playing.ts';
import { routineOf } from '../../../lambda/routines/routines.ts';
import type { Today } from '../../../lambda/routines/today.ts';
import type { Underway } from '../../../lambda/routines/underway.ts';
import { newRunner, type RunnerRecord } from '../../../lambda/runner/record.ts';
import { decodeSession, type SessionState } from '../../../lambda/runner/session.ts';
import { instant } from '../../../lambda/time.ts';
import type { Outcome, Turn } from '../../../lambda/turn.ts';
import { everyRoutine } from './every-id.ts';
import { words } from './every-stop.ts';

export const now = instant(Date.UTC(2026, 10, 22, 6, 30));

/** What a test says of a turn. */
export interface Given {
  readonly runner?: Partial<RunnerRecord>;
  readonly session?: Partial<SessionState>;
  readonly interruptedBlock?: boolean;
}

/** A turn of somebody who is new and says something, but for what is given. */
export function aTurn({ runner, session, interruptedBlock = false }: Given = {}): Turn {
  const turn: Turn = {
    now,
    request: {
      type: 'LaunchRequest',
      requestId: 'request',
      timestamp: new Date(now).toISOString(),
      locale: 'en-US',
    },
    runner: { ...newRunner, ...runner },
    isRecognized: false,
    isFirstMeeting: false,
    isOutOfDate: false,
    viewport: undefined,
    interruptedBlock,
    session: { ...decodeSession({}), ...session },
    words,
    leadBack: (say, changed) => leadBack(turn, say, changed),
  };
  return turn;
}

/** The turn after an outcome, as far as routines know it. */
export const turnAfter = (turn: Turn, { runner, session }: Outcome): Turn =>
  aTurn({
    runner: runner ?? turn.runner,
    session: { ...turn.session, ...session },
    interruptedBlock: turn.interruptedBlock,
  });

/** Everything that is asked before a routine. */
export const everyGate: readonly string[] = [
  ...new Set(everyRoutine.flatMap((routine) => routineOf(routine).gates)),
];

/** A turn of somebody who trains like this, and to whom no question remains. */
export function training({ equipment, done, side, forms, pace, skipped }: Today): Turn {
  return aTurn({
    runner: { done: { ...done }, ...(equipment && { equipment }) },
    session: {
      training: {
        forms: { ...forms },
        pace,
        skipped: [...skipped],
        passed: [...everyGate],
        refused: [],
        ...(side && { side }),
      },
    },
  });
}

/** A block that begins to sound: what is heard, and what the record and the session know of it. */
export function begun(start: Start, today: Today, opening: readonly string[] = []) {
  const { reply, runner, session } = play(training(today), start, opening);
  const routine = runner?.routine;
  if (reply.kind !== 'block' || routine?.state !== 'playing' || session?.block === undefined) {
    throw new Error('no block began');
  }
  return { score: reply.score, question: reply.question, routine, block: session.block };
}

/** Somebody in the middle of an exercise of a routine. */
export const pausedAt = ({ stop, within }: Start): Underway => ({ stop, within, state: 'paused' });

/** Somebody before an exercise of a routine. */
export const waitingAt = ({ stop }: Start): Underway => ({
  stop,
  within: undefined,
  state: 'waiting',
});
