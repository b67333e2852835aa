import type { Alarm, Alarms, Ice } from '../../record/ice.ts';
import { elapsed, type Instant, type Milliseconds, seconds } from '../../time.ts';
import { dueAt, iceAsOf, restEndsAt, roundsInARow, rowAfter } from './protocol.ts';
import type { ListedTimer } from './timers.ts';

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

/** What Alexa's list showed in a turn, and what was deleted since: looked at once, whatever is replayed. */
export interface Seen {
  /** None where it could not be had. */
  readonly listed?: readonly ListedTimer[];
  /** Why it could not be had, or something on it not be deleted. */
  readonly trouble?: Exclude<TimersNews, 'in-step' | 'not-asked'>;
}

/** What is to be done for the timers to follow the record, and what is known of them then. */
export interface Plan {
  /** Those that stand as they should, and those of which nobody can tell yet. */
  readonly kept: readonly Alarm[];
  /** Those that stand and should not. */
  readonly unwanted: readonly Alarm[];
  /** What is wanted and nothing rings for. */
  readonly missing: readonly WantedAlarm[];
}

/** Alexa counts from when a request reaches her, to the second. */
const tolerance: Milliseconds = seconds(2);

/** A timer that was made for a moment is known by it, whatever was done to it since. */
const sameMoment: Milliseconds = seconds(5);

/**
 * For so long a timer that a turn has put on record may still be on its way, and must not be
 * forgotten though nobody wants it any more.
 */
const onItsWay: Milliseconds = seconds(10);

/** More timers than that were never made and not deleted. */
const mostKnown = 8;

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

/** Whether two moments are the same as far as Alexa can tell. */
const isNear = (one: Instant, other: Instant, by: Milliseconds): boolean =>
  Math.abs(one - other) <= by;

/** The timer that an alarm on record is; undefined where there is none any more, or none yet. */
const timerOf = (alarm: Alarm, listed: readonly ListedTimer[]): ListedTimer | undefined =>
  alarm.id === undefined
    ? listed.find(
        ({ label, setFor }) =>
          label.startsWith(alarm.label) &&
          setFor !== undefined &&
          isNear(setFor, alarm.at, sameMoment),
      )
    : listed.find(({ id }) => id === alarm.id);

/** Whether an alarm on record is a timer that there is. */
export const isMade = (alarm: Alarm, listed: readonly ListedTimer[]): boolean =>
  timerOf(alarm, listed) !== undefined;

/** Whether somebody has paused the timer of ice that is on with Alexa herself. */
export const isPausedWithAlexa = (made: readonly Alarm[], { listed = [] }: Seen): boolean =>
  made.some((alarm) => {
    const timer = alarm.phase === 'on' ? timerOf(alarm, listed) : undefined;
    return timer !== undefined && timer.ringsAt === undefined;
  });

const isOnItsWay = ({ since }: Alarm, now: Instant): boolean =>
  since !== undefined && Math.abs(elapsed(since, now)) < onItsWay;

/** Which timers on record stand as they should, which should not, and what is missing. */
export function planFor(
  made: readonly Alarm[],
  wanted: readonly WantedAlarm[],
  listed: readonly ListedTimer[],
  now: Instant,
): Plan {
  const open = [...wanted];
  const kept: Alarm[] = [];
  const unwanted: Alarm[] = [];
  for (const alarm of made) {
    const timer = timerOf(alarm, listed);
    const ringsAt = timer === undefined ? alarm.at : timer.ringsAt;
    const place = open.findIndex(
      ({ phase, at }) =>
        phase === alarm.phase && ringsAt !== undefined && isNear(ringsAt, at, tolerance),
    );
    if (timer !== undefined) {
      const { since: _made, ...known } = { ...alarm, id: timer.id };
      if (place >= 0) kept.push(known);
      else unwanted.push(known);
      if (place >= 0) open.splice(place, 1);
    } else if (place < 0 && isOnItsWay(alarm, now)) {
      kept.push(alarm);
    }
  }
  return { kept, unwanted, missing: open };
}

/** What is known of the real timers after a turn has looked at them. */
export const alarmsAfter = (
  known: Alarms | undefined,
  made: readonly Alarm[],
  news: TimersNews,
): Alarms => ({
  ...permissionAfter(known?.permission, news),
  made: made.slice(-mostKnown),
});

/** Success proves a permission; a refusal takes back one that was thought granted. */
function permissionAfter(
  before: Alarms['permission'],
  news: TimersNews,
): Pick<Alarms, 'permission'> {
  if (news === 'in-step' || news === 'too-many') return { permission: 'granted' };
  if (news === 'not-allowed' && before === 'granted') return { permission: 'asked' };
  return before === undefined ? {} : { permission: before };
}
