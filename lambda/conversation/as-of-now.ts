import type { Request } from 'ask-sdk-model';
import { iceStatus } from '../icing/protocol.ts';
import { type Ending, halt, isPlaying, stopOf } from '../routines/player.ts';
import { type RunnerRecord, without } from '../runner/record.ts';
import type { Instant } from '../time.ts';

/** The record at the moment of a request. */
export interface AsOfNow {
  readonly runner: RunnerRecord;
  /** Whether the request broke into an exercise. */
  readonly interruptedBlock: boolean;
}

/** What a request tells about how a block of guided audio came to its end. */
function endingBy(request: Request): Ending {
  if (request.type === 'Alexa.Presentation.APLA.RuntimeError') return 'not-played';
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

function counted(done: RunnerRecord['done'], completed: readonly string[]): RunnerRecord['done'] {
  const counts = { ...done };
  for (const exercise of completed) counts[exercise] = (counts[exercise] ?? 0) + 1;
  return counts;
}

/** Brings a record up to the moment of a request: what sounded has stopped, old ice is forgotten. */
export function asOfNow(stored: RunnerRecord, request: Request, now: Instant): AsOfNow {
  const record = iceStatus(stored.ice, now).state === 'off' ? without(stored, 'ice') : stored;
  const { routine } = record;
  if (routine === undefined) return { runner: record, interruptedBlock: false };
  if (!isPlaying(routine)) {
    const isKnown = stopOf(routine) !== undefined;
    return { runner: isKnown ? record : without(record, 'routine'), interruptedBlock: false };
  }
  const { progress, completed, isMidBlock } = halt(routine, now, endingBy(request));
  const rest = { ...without(record, 'routine'), done: counted(record.done, completed) };
  return {
    runner: progress === undefined ? rest : { ...rest, routine: progress },
    interruptedBlock: isMidBlock,
  };
}
