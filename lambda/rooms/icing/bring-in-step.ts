import { TimersTrouble } from '../../errors.ts';
import type { Deadline } from '../../record/deadline.ts';
import type { Alarm } from '../../record/ice.ts';
import { elapsed, type Instant, seconds } from '../../time.ts';
import { rings, stillToRing, type TimersDeed, type WantedAlarm } from './alarms.ts';
import type { Timers } from './timers.ts';

/** What is needed to bring the real timers in step with the record. */
export interface Step {
  readonly made: readonly Alarm[];
  readonly wanted: readonly WantedAlarm[];
  readonly now: Instant;
  readonly deadline: Deadline;
  /** The label of a timer; a higher attempt where the one before is taken in the household. */
  readonly label: (wanted: WantedAlarm, attempt: number) => string;
  readonly announcement: (wanted: WantedAlarm) => {
    readonly locale: string;
    readonly text: string;
  };
  /** What a timer asks where it may open the skill; it then announces nothing. */
  readonly confirmation?: (wanted: WantedAlarm) => string;
}

/** How many labels are tried: two people's rounds and a leftover. */
const attempts = 4;

/** The time that answering and saving need after the calls. */
const keptBack = seconds(2.5);

/**
 * Makes the real timers those that are wanted, as far as Alexa lets it, and tells what is true
 * afterwards. Timers are deleted one by one: others in the household have theirs through the same
 * skill. After trouble nothing is added, since what is in doubt has to be cleared up first.
 */
export async function bringInStep(
  timers: Timers,
  step: Step,
): Promise<TimersDeed & { readonly trouble?: TimersTrouble }> {
  const standing = new Set(stillToRing(step.made, step.now));
  let trouble: TimersTrouble | undefined;
  const attempt = async (call: () => Promise<void>): Promise<void> => {
    if (step.deadline.left() < keptBack) trouble ??= new TimersTrouble('not-possible', false);
    else if (trouble === undefined) await call().catch((error) => (trouble ??= troubleFrom(error)));
  };

  await attempt(() => clearUpDoubts(timers, standing));
  const unwanted = [...standing].filter((alarm) => !isFirstFor(alarm, standing, step.wanted));
  const deletions = unwanted.map((alarm) => () => remove(timers, standing, alarm));
  await Promise.all(deletions.map(attempt));
  const missing = step.wanted.filter((each) => ![...standing].some((alarm) => rings(alarm, each)));
  const creations = missing.map((each) => () => create(timers, standing, each, step));
  await Promise.all(creations.map(attempt));

  return {
    added: [...standing].filter((alarm) => !step.made.includes(alarm)),
    removed: step.made.filter((alarm) => !standing.has(alarm)),
    news: trouble === undefined ? 'in-step' : newsOf(trouble),
    ...(trouble && { trouble }),
  };
}

const newsOf = ({ reason }: TimersTrouble): TimersDeed['news'] =>
  reason === 'label-taken' ? 'not-possible' : reason;

function troubleFrom(error: unknown): TimersTrouble {
  if (error instanceof TimersTrouble) return error;
  throw error;
}

/** Whether a timer is the one that rings for something wanted. Those in doubt never are. */
function isFirstFor(
  alarm: Alarm,
  standing: ReadonlySet<Alarm>,
  wanted: readonly WantedAlarm[],
): boolean {
  return wanted.some((each) => [...standing].find((other) => rings(other, each)) === alarm);
}

/** Asks Alexa about timers of which it is not known whether they were made. */
async function clearUpDoubts(timers: Timers, standing: Set<Alarm>): Promise<void> {
  const doubts = [...standing].filter(({ id }) => id === undefined);
  if (doubts.length === 0) return;
  const listed = await timers.list();
  for (const doubt of doubts) {
    const found = listed.find(
      ({ label, ringsAt }) => label === doubt.label && Math.abs(ringsAt - doubt.at) <= seconds(5),
    );
    standing.delete(doubt);
    if (found !== undefined) standing.add({ ...doubt, id: found.id });
  }
}

async function remove(timers: Timers, standing: Set<Alarm>, alarm: Alarm): Promise<void> {
  if (alarm.id === undefined) return;
  await timers.remove(alarm.id);
  standing.delete(alarm);
}

async function create(
  timers: Timers,
  standing: Set<Alarm>,
  wanted: WantedAlarm,
  { label: labelOf, announcement, confirmation, now }: Step,
): Promise<void> {
  const { phase, at } = wanted;
  for (let attempt = 1; ; attempt += 1) {
    const label = labelOf(wanted, attempt);
    const duration = elapsed(now, at);
    try {
      const id = await timers.create({
        label,
        duration,
        announcement: announcement(wanted),
        ...(confirmation && { confirmation: confirmation(wanted) }),
      });
      standing.add({ phase, at, label, id });
      return;
    } catch (error) {
      const trouble = troubleFrom(error);
      if (trouble.mayBeDone) standing.add({ phase, at, label });
      if (trouble.reason !== 'label-taken' || attempt === attempts) throw trouble;
    }
  }
}
