import type { Request } from 'ask-sdk-model';
import { iceAsOf } from '../icing/protocol.ts';
import { kindCounted } from '../progress/handlers.ts';
import { offsetOf, timeZoneFor } from '../progress/time-zone.ts';
import { tally, weekOf } from '../progress/weeks.ts';
import { type Ending, halt, isPlaying, stopOf } from '../routines/player.ts';
import { type PlayingRoutine, type RunnerRecord, without } from '../runner/record.ts';
import type { SessionState } from '../runner/session.ts';
import type { Instant } from '../time.ts';

/** The record and the session at the moment of a request. */
export interface AsOfNow {
  readonly runner: RunnerRecord;
  readonly session: SessionState;
  /** Whether the request broke into guided audio. */
  readonly interruptedBlock: boolean;
}

/** What a request tells about how a block of guided audio came to its end. */
function endingBy(request: Request): Ending {
  if (request.type === 'Alexa.Presentation.APLA.RuntimeError') return 'not-played';
  if (request.type === 'Alexa.Presentation.APL.UserEvent') return 'heard-out';
  if (request.type !== 'SessionEndedRequest') return 'broken-off';
  switch (request.reason) {
    case 'EXCEEDED_MAX_REPROMPTS':
      return 'heard-out';
    case 'ERROR':
      return 'not-played';
    default:
      return 'broken-off';
  }
}

/** Whether what ends is a session in which another block played: it tells nothing of this one. */
const isOfAnother = ({ type }: Request, { block }: SessionState, { startedAt }: PlayingRoutine) =>
  type === 'SessionEndedRequest' && block?.startedAt !== startedAt;

function counted(done: RunnerRecord['done'], completed: readonly string[]): RunnerRecord['done'] {
  const counts = { ...done };
  for (const exercise of completed) counts[exercise] = (counts[exercise] ?? 0) + 1;
  return counts;
}

/** Counts a finished routine, for itself and in its week. */
function finishedOnceMore(
  { finished, weeks, timeZone }: RunnerRecord,
  routine: string,
  request: Request,
  now: Instant,
): Pick<RunnerRecord, 'finished' | 'weeks'> {
  const kind = kindCounted(routine);
  const locale = 'locale' in request ? (request.locale ?? '') : '';
  const week = weekOf(now, offsetOf(timeZoneFor(timeZone, locale), now));
  return {
    finished: { ...finished, [routine]: { times: (finished[routine]?.times ?? 0) + 1, last: now } },
    weeks: kind === undefined ? weeks : tally(weeks, kind, week).map((row) => [...row]),
  };
}

/** Brings a record up to the moment of a request: what sounded has stopped, old ice is forgotten. */
export function asOfNow(
  stored: RunnerRecord,
  session: SessionState,
  request: Request,
  now: Instant,
): AsOfNow {
  const ice = iceAsOf(stored.ice, now);
  const record = { ...without(stored, 'ice'), ...(ice && { ice }) };
  const { routine } = record;
  if (routine === undefined) return { runner: record, session, interruptedBlock: false };
  if (!isPlaying(routine)) {
    const isKnown = stopOf(routine) !== undefined;
    const runner = isKnown ? record : without(record, 'routine');
    return { runner, session, interruptedBlock: false };
  }
  if (isOfAnother(request, session, routine)) {
    return { runner: record, session, interruptedBlock: false };
  }
  const { progress, within, completed, isFinished, isMidBlock } = halt(
    routine,
    session.block,
    now,
    endingBy(request),
  );
  const runner = {
    ...without(record, 'routine'),
    done: counted(record.done, completed),
    ...(isFinished && finishedOnceMore(record, routine.routine, request, now)),
    ...(progress && { routine: progress }),
  };
  return {
    runner,
    session: { ...session, block: undefined, within },
    interruptedBlock: isMidBlock,
  };
}
