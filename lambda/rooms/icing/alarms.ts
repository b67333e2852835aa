import type { Alarm, Alarms, Ice } from '../../record/ice.ts';
import { type Instant, type Milliseconds, seconds } from '../../time.ts';
import { dueAt, iceAsOf, restEndsAt, roundsInARow, rowAfter } from './protocol.ts';

/** A real timer as the record would have it. */
export interface WantedAlarm {
  readonly phase: Alarm['phase'];
  readonly at: Instant;
  readonly round: number;
}

/** How Alexa's timers took what was asked of them. */
export type TimersNews =
  /** They say what the record says. */
  | 'in-step'
  /** Nothing was asked: the runner does not want them used. */
  | 'not-asked'
  | 'not-allowed'
  | 'too-many'
  | 'not-possible';

/** What calls to Alexa's timers changed, to be carried into every replay of the turn. */
export interface TimersDeed {
  readonly added: readonly Alarm[];
  readonly removed: readonly Alarm[];
  readonly news: TimersNews;
}

/** Alexa counts from when a request reaches her, to the second. */
const tolerance: Milliseconds = seconds(2);

/**
 * The timers that should be running for an ice timer: when the ice has to come off, and when a
 * further round may begin. After the last round of a row nothing is announced.
 */
export function wantedAlarms(stored: Ice | undefined, now: Instant): readonly WantedAlarm[] {
  const ice = iceAsOf(stored, now);
  if (ice?.state !== 'on' && ice?.state !== 'off') return [];
  if (ice.state === 'off' && ice.isEnded) return [];
  const row = ice.state === 'on' ? rowAfter(ice) : ice.row;
  const wanted: readonly WantedAlarm[] = [
    ...(ice.state === 'on' ? [{ phase: 'on', at: dueAt(ice), round: row.rounds } as const] : []),
    ...(row.rounds < roundsInARow
      ? [{ phase: 'off', at: restEndsAt(row), round: row.rounds } as const]
      : []),
  ];
  return wanted.filter(({ at }) => at > now);
}

/** Whether a timer rings for what is wanted, when it is wanted. */
export const rings = (alarm: Alarm, { phase, at }: WantedAlarm): boolean =>
  alarm.phase === phase && Math.abs(alarm.at - at) <= tolerance;

/** The timers that have not rung yet. */
export const stillToRing = (made: readonly Alarm[], now: Instant): readonly Alarm[] =>
  made.filter(({ at }) => at > now);

/** Whether the real timers are known to be exactly those that are wanted. */
export function isInStep(
  made: readonly Alarm[],
  wanted: readonly WantedAlarm[],
  now: Instant,
): boolean {
  const standing = stillToRing(made, now);
  return (
    standing.length === wanted.length &&
    wanted.every((each) => standing.some((alarm) => alarm.id !== undefined && rings(alarm, each)))
  );
}

const isSame = (one: Alarm, other: Alarm): boolean =>
  one.label === other.label && one.at === other.at && one.id === other.id;

/** What is known of the real timers after a deed; what has rung is forgotten. */
export function afterDeed(
  known: Alarms | undefined,
  { added, removed, news }: TimersDeed,
  now: Instant,
): Alarms {
  const kept = (known?.made ?? []).filter(
    (alarm) =>
      !removed.some((gone) => isSame(gone, alarm)) && !added.some((it) => isSame(it, alarm)),
  );
  return {
    ...permissionAfter(known?.permission, news),
    made: [...stillToRing(kept, now), ...added],
  };
}

/** Success proves a permission; a refusal takes back one that was thought granted. */
function permissionAfter(
  before: Alarms['permission'],
  news: TimersNews,
): Pick<Alarms, 'permission'> {
  if (news === 'in-step' || news === 'too-many') return { permission: 'granted' };
  if (news === 'not-allowed' && before === 'granted') return { permission: 'asked' };
  return before === undefined ? {} : { permission: before };
}
