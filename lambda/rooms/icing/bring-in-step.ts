import { TimersTrouble } from '../../errors.ts';
import type { Deadline } from '../../record/deadline.ts';
import type { Alarm } from '../../record/ice.ts';
import { elapsed, type Instant, seconds } from '../../time.ts';
import { isMade, type Plan, planFor, type Seen, type WantedAlarm } from './alarms.ts';
import type { Timers } from './timers.ts';

/** The time that answering and saving need after calls that come before them. */
const keptBack = seconds(2.5);

/** The time that answering needs once all is kept. */
const keptBackAfter = seconds(1.3);

/** How many labels are tried: two people's rounds and a leftover. */
const attempts = 4;

/** What is known of the timers on record and what there should be. */
export interface Standing {
  readonly made: readonly Alarm[];
  readonly wanted: readonly WantedAlarm[];
  readonly now: Instant;
  readonly deadline: Deadline;
  /** The label of a timer; a higher attempt where the one before is taken in the household. */
  readonly label: (wanted: WantedAlarm, attempt: number) => string;
}

/** The timers as a turn leaves them before it is kept, with those that it means to make. */
export interface Cleared {
  readonly seen: Seen;
  readonly kept: readonly Alarm[];
  readonly claimed: readonly Claim[];
  readonly trouble?: TimersTrouble;
}

/** A timer that is put on record before it is made, so that none is made that nobody knows of. */
export interface Claim {
  readonly alarm: Alarm;
  readonly wanted: WantedAlarm;
}

/** What a call failed with. Whatever is no trouble of the timers is thrown on. */
function troubleFrom(error: unknown): TimersTrouble {
  if (error instanceof TimersTrouble) return error;
  throw error;
}

const outOfTime = (): TimersTrouble => new TimersTrouble('not-possible', false);

/** Trouble as it is told: a label that is taken over and over is no news of its own. */
export const newsOf = ({ reason }: TimersTrouble): NonNullable<Seen['trouble']> =>
  reason === 'label-taken' ? 'not-possible' : reason;

/** What a look at Alexa's list showed, and what it failed with. */
type Looked = Seen & { readonly error?: TimersTrouble };

/** Alexa's list, looked at once a turn. */
export async function look(timers: Timers, deadline: Deadline): Promise<Looked> {
  if (deadline.left() < keptBack) return failed(outOfTime());
  try {
    return { listed: await timers.list() };
  } catch (error) {
    return failed(troubleFrom(error));
  }
}

const failed = (error: TimersTrouble): Looked => ({ trouble: newsOf(error), error });

/** Deletes timers one by one: others in the household have theirs through the same skill. */
async function clear(
  timers: Timers,
  unwanted: readonly Alarm[],
  deadline: Deadline,
): Promise<{ readonly left: readonly Alarm[]; readonly trouble?: TimersTrouble }> {
  let trouble: TimersTrouble | undefined;
  const left: Alarm[] = [];
  const remove = async (alarm: Alarm): Promise<void> => {
    try {
      if (deadline.left() < keptBack) throw outOfTime();
      await timers.remove(alarm.id ?? '');
    } catch (error) {
      trouble ??= troubleFrom(error);
      left.push(alarm);
    }
  };
  await Promise.all(unwanted.map(remove));
  return { left, ...(trouble && { trouble }) };
}

/** The first label that is free in the household. */
function freeLabel(
  wanted: WantedAlarm,
  label: Standing['label'],
  taken: ReadonlySet<string>,
): string {
  const labels = Array.from({ length: attempts }, (_, nth) => label(wanted, nth + 1));
  return labels.find((each) => !taken.has(each)) ?? label(wanted, attempts);
}

/**
 * Looks where the timers on record stand, deletes those that should not be there, and says which are
 * missing. Nothing is made yet: what is made has to be on record first. After trouble nothing is
 * claimed, since what is in doubt has to be cleared up first.
 * @param before what the same turn saw when it was played before; then Alexa is not asked again
 */
export async function clearTimers(
  timers: Timers,
  { made, wanted, now, deadline, label }: Standing,
  before?: Seen,
): Promise<Cleared> {
  const looked: Looked = before ?? (await look(timers, deadline));
  const { error, ...seen } = looked;
  const { listed, trouble: seenTrouble } = seen;
  if (listed === undefined || seenTrouble !== undefined) {
    return { seen, kept: made, claimed: [], ...(error && { trouble: error }) };
  }
  const plan: Plan = planFor(made, wanted, listed, now);
  const { left, trouble } = await clear(timers, plan.unwanted, deadline);
  const gone = new Set(plan.unwanted.filter((alarm) => !left.includes(alarm)).map(({ id }) => id));
  const still = listed.filter(({ id }) => !gone.has(id));
  const kept = [...plan.kept, ...left];
  if (trouble !== undefined) {
    return { seen: { listed: still, trouble: newsOf(trouble) }, kept, claimed: [], trouble };
  }
  const taken = new Set([...still, ...kept].map((each) => each.label));
  const claimed = plan.missing.map((each) => ({
    wanted: each,
    alarm: { phase: each.phase, at: each.at, label: freeLabel(each, label, taken), since: now },
  }));
  return { seen: { listed: still }, kept, claimed };
}

/** What is needed to make a timer that is on record. */
export interface Making extends Pick<Standing, 'now' | 'deadline' | 'label'> {
  readonly announcement: (wanted: WantedAlarm) => {
    readonly locale: string;
    readonly text: string;
  };
  /** What a timer asks where it may open the skill; it then announces nothing. */
  readonly confirmation?: (wanted: WantedAlarm) => string;
}

/**
 * Makes the timers that a turn has put on record.
 * @returns the first trouble that there was; undefined where all were made
 */
export async function makeTimers(
  timers: Timers,
  claimed: readonly Claim[],
  making: Making,
): Promise<TimersTrouble | undefined> {
  const results = await Promise.all(
    claimed.map((claim) => make(timers, claim, making).then(() => undefined, troubleFrom)),
  );
  return results.find((trouble) => trouble !== undefined);
}

async function make(
  timers: Timers,
  { alarm, wanted }: Claim,
  { now, deadline, label, announcement, confirmation }: Making,
): Promise<void> {
  const labels = Array.from({ length: attempts }, (_, nth) => label(wanted, nth + 1));
  const first = labels.indexOf(alarm.label);
  for (const [nth, each] of labels.slice(Math.max(0, first)).entries()) {
    if (deadline.left() < keptBackAfter) throw outOfTime();
    try {
      await timers.create({
        label: each,
        duration: elapsed(now, wanted.at),
        announcement: announcement(wanted),
        ...(confirmation && { confirmation: confirmation(wanted) }),
      });
      return;
    } catch (error) {
      const trouble = troubleFrom(error);
      const isLast = first + nth + 1 >= attempts;
      if (trouble.reason !== 'label-taken' || isLast) throw trouble;
      // Another turn that had it on record may have made this very timer meanwhile.
      if (isMade(alarm, await timers.list())) return;
    }
  }
}
