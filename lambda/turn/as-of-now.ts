import type { Ice } from '../record/ice.ts';
import { type PlayingRoutine, type RunnerRecord, without } from '../record/record.ts';
import { iceAsOf, iceCameOff } from '../rooms/icing/index.ts';
import { countFinished, isCounted } from '../rooms/progress/index.ts';
import { halt, isKnown, noLoadAsOf, withLevelRaised } from '../rooms/routines/index.ts';
import { elapsed, type Instant, seconds } from '../time.ts';
import type { Incoming } from './incoming.ts';
import { type SessionState, withChanges } from './session.ts';

export interface AsOfNow {
  readonly runner: RunnerRecord;
  readonly session: SessionState;
  readonly interruptedBlock: boolean;
}

/** Who has done an exercise so often knows it: more is not counted, so that a record stays small. */
const mostCounted = 99;

function counted(done: RunnerRecord['done'], completed: readonly string[]): RunnerRecord['done'] {
  const counts = { ...done };
  for (const exercise of completed) {
    counts[exercise] = Math.min(mostCounted, (counts[exercise] ?? 0) + 1);
  }
  return counts;
}

/** Alexa's times are to the second. */
const asExact = seconds(1);

/**
 * Whether a session ended by silence before its block can have sounded: the microphone opens after
 * the sound, so that none of it was heard.
 */
const isTooSoon = ({ startedAt, exercises }: PlayingRoutine, now: Instant): boolean =>
  elapsed(startedAt, now) + asExact < (exercises.at(-1)?.endsAfter ?? 0);

/** So long a session goes on after a block: its microphone opens twice for eight seconds. */
const listens = seconds(30);

/**
 * Whether a block is over that another session played, and how that ended could not be kept: then
 * nobody knows how much of it was heard.
 */
const isEndUnknown = (playing: PlayingRoutine, session: SessionState, now: Instant): boolean =>
  session.routines.block?.startedAt !== playing.startedAt &&
  elapsed(playing.startedAt, now) > (playing.exercises.at(-1)?.endsAfter ?? 0) + listens;

/** When ice came off that is forgotten now, but for that. */
function lastIceOf(ice: Ice): Pick<RunnerRecord, 'lastIce'> {
  const lastIce = iceCameOff(ice);
  return lastIce === undefined ? {} : { lastIce };
}

/**
 * Brings a record up to the moment of a request: what sounded has stopped, old ice and a hold that is
 * over are forgotten.
 */
export function asOfNow(
  stored: RunnerRecord,
  session: SessionState,
  {
    now,
    ending,
    isSessionEnd,
    locale,
  }: Pick<Incoming, 'now' | 'ending' | 'isSessionEnd' | 'locale'>,
): AsOfNow {
  const ice = iceAsOf(stored.ice, now);
  const rest = noLoadAsOf(stored.noLoadBefore, now);
  const { noTrainingBefore = now } = stored;
  const bounded = noTrainingBefore > now ? stored : without(stored, 'noTrainingBefore');
  const record = {
    ...without(without(bounded, 'ice'), 'noLoadBefore'),
    ...(ice && { ice }),
    ...(stored.ice && !ice && lastIceOf(stored.ice)),
    ...(rest && { noLoadBefore: rest }),
  };
  const { routine } = record;
  if (routine === undefined) return { runner: record, session, interruptedBlock: false };
  if (routine.state !== 'playing') {
    // Who leaves while it hurts does not come back to the exercise that hurt.
    const isLeft = isSessionEnd && session.doctor.isHurt === true;
    const runner = isKnown(routine) && !isLeft ? record : without(record, 'routine');
    return { runner, session, interruptedBlock: false };
  }
  const { block } = session.routines;
  // What ends may be a session in which another block played: it tells nothing of this one.
  if (isSessionEnd && block?.startedAt !== routine.startedAt) {
    return { runner: record, session, interruptedBlock: false };
  }
  const isLost = ending === 'broken-off' && isEndUnknown(routine, session, now);
  const isUnheard = ending === 'heard-out' && isSessionEnd && isTooSoon(routine, now);
  const how = isLost || isUnheard ? 'not-played' : ending;
  const { progress, within, completed, isFinished, isMidBlock } = halt(routine, block, now, how);
  const halted: RunnerRecord = {
    ...without(record, 'routine'),
    // What was done of a step after a strain would tell where the runner stands.
    done: isCounted(routine.routine) ? counted(record.done, completed) : record.done,
    ...(progress && { routine: progress }),
  };
  return {
    runner: isFinished
      ? countFinished(withLevelRaised(halted, routine.routine, now), routine.routine, locale, now)
      : halted,
    session: withChanges(session, { routines: { block: undefined, within } }),
    interruptedBlock: isMidBlock && !isLost,
  };
}
