import { UnreadableRecord } from '../errors.ts';
import { log } from '../log.ts';
import type { RunnerKey } from '../record/key.ts';
import { type Memory, recallRunner } from '../record/memory.ts';
import { newRunner, type RunnerRecord } from '../record/record.ts';
import { type StoredRunner, writtenAt } from '../record/store.ts';
import { isIceShown, stricterIce } from '../rooms/icing/index.ts';
import { isTimeZone, timesFinished } from '../rooms/progress/index.ts';
import { isBlockShown } from '../rooms/routines/index.ts';
import { elapsed, hours, seconds } from '../time.ts';
import { type AsOfNow, asOfNow } from './as-of-now.ts';
import type { Incoming } from './incoming.ts';
import type { Deeds, Outside } from './outside.ts';
import { decodeSession, type SessionState } from './session.ts';
import { whose } from './whose.ts';

export interface Recalled extends AsOfNow {
  readonly memory: Memory;
  readonly deeds: Deeds;
  /** Whether what it asked for was done already, or is older than what was: it advances nothing more. */
  readonly isDelivered: boolean;
  /** Whether it came from a screen that no longer shows what is so. */
  readonly isOutOfDate: boolean;
  readonly anotherVoice?: RunnerKey;
  /** Whether nothing is stored of this runner. */
  readonly isFirstMeeting: boolean;
}

const nobody: Memory = { key: undefined, record: newRunner, replaces: undefined };

/**
 * Whether a screen shows what is so. A block's and an ice timer's can be told from the record, so
 * that they are known with no session open; any other belongs to the session that showed it.
 */
const isShown = (token: string, record: RunnerRecord, { shown }: SessionState): boolean =>
  isBlockShown(token, record) ?? isIceShown(token, record) ?? token === shown;

/** Two devices that are spoken to at once are answered in any order. */
const atOnce = seconds(3);
/** Nothing is delivered again after so long: a clock was set back. */
const latestDelivery = hours(1);

/**
 * Whether a request was delivered before, as far as the record knows: it wrote it last, or it was sent
 * well before the one that did. What changes a permission is an event, which may come late.
 */
function wasDelivered({ requestId, now, heard }: Incoming, stored: StoredRunner): boolean {
  if (stored.requestId === requestId) return true;
  const late = elapsed(now, writtenAt(stored));
  return heard.kind !== 'timers-changed' && late > atOnce && late < latestDelivery;
}

/** What a turn needs after asking for the time zone: to answer, and to save. */
const keptBack = seconds(2.5);

/**
 * Whether this turn counts by the week and its zone may be wrong. A question about progress asks
 * the device anew, once a session, since runners travel; a routine that is finished is counted by
 * the zone that is known, and asks only where none is.
 */
function needsTimeZone(
  { heard }: Incoming,
  stored: RunnerRecord,
  { runner, session }: AsOfNow,
): boolean {
  if (session.isTimeZoneAsked === true) return false;
  if (heard.kind === 'how-am-i-doing' || heard.kind === 'how-many-this-week') {
    return timesFinished(runner) > 0;
  }
  return stored.timeZone === undefined && timesFinished(runner) > timesFinished(stored);
}

/** The device's time zone, asked once a turn, whatever is replayed how often. */
async function withTimeZone({ deadline, timeZone }: Outside, deeds: Deeds): Promise<Deeds> {
  if (deeds.timeZone !== undefined || deadline.left() <= keptBack) return deeds;
  return { ...deeds, timeZone: { told: await timeZone() } };
}

/**
 * Recalls the runner: one read, brought up to the request's own time. Failing to learn the time
 * zone is no trouble: then what is known, or likely for the locale, goes on.
 */
export async function recall(
  incoming: Incoming,
  outside: Outside,
  before: Deeds,
): Promise<Recalled> {
  const { now, requestId } = incoming;
  const {
    key,
    session: decoded,
    anotherVoice,
  } = whose(incoming, decodeSession(incoming.session?.attributes));
  const memory = incoming.remembers
    ? await recallRunner(
        outside.store,
        key,
        decoded.copy,
        { requestId, now, deadline: outside.deadline },
        stricterIce,
      )
    : { ...nobody, key };
  if (memory.trouble !== undefined) log('record-not-read', requestId, memory.trouble);
  const { damaged = [] } = memory.stored ?? {};
  if (damaged.length > 0) log('record-damaged', requestId, new UnreadableRecord(damaged.join(' ')));
  const session: SessionState =
    memory.trouble !== undefined && decoded.memoryTrouble === undefined
      ? { ...decoded, memoryTrouble: 'untold' }
      : decoded;
  const stored = memory.record;
  // Who loses a conflict to a later request was under way with it.
  const isFirstTry = before.answered === undefined;
  const isDelivered =
    memory.stored !== undefined &&
    (isFirstTry ? wasDelivered(incoming, memory.stored) : memory.stored.requestId === requestId);
  const { fromScreen } = incoming;
  const known = {
    memory,
    deeds: before,
    isDelivered,
    isOutOfDate: fromScreen !== undefined && !isShown(fromScreen, stored, decoded),
    ...(anotherVoice && { anotherVoice }),
    // What has expired is as good as gone.
    isFirstMeeting:
      memory.trouble === undefined && !(memory.stored && memory.stored.expiresAt > now),
  };
  if (isDelivered || known.isOutOfDate) {
    return { ...known, runner: stored, session, interruptedBlock: false };
  }
  const asKnown = asOfNow(stored, session, incoming);
  if (!needsTimeZone(incoming, stored, asKnown)) return { ...known, ...asKnown };
  const deeds = await withTimeZone(outside, before);
  const told = deeds.timeZone?.told;
  const record = told !== undefined && isTimeZone(told) ? { ...stored, timeZone: told } : stored;
  return {
    ...known,
    deeds,
    ...asOfNow(record, { ...session, isTimeZoneAsked: true }, incoming),
  };
}
