import { isDeepStrictEqual } from 'node:util';
import type { TimersTrouble } from '../../errors.ts';
import type { HeardKind } from '../../hearing/heard.ts';
import type { Deadline } from '../../record/deadline.ts';
import type { RunnerRecord } from '../../record/record.ts';
import type { Outcome } from '../../turn/outcome.ts';
import type { Turn } from '../../turn/turn.ts';
import { isInStep, type TimersDeed, type TimersNews, wantedAlarms } from './alarms.ts';
import { bringInStep } from './bring-in-step.ts';
import type { Timers } from './timers.ts';

/** What is about the ice: then the real timers are looked after, even if the ice is as it was. */
const aboutIce: readonly HeardKind[] = [
  'set-ice',
  'ice-on',
  'ice-off',
  'pause-ice',
  'resume-ice',
  'add-ice',
  'next-ice-round',
  'ice-rounds',
  'cancel-ice',
  'skin-trouble',
  'time-left',
];

const areInStep = ({ now }: Turn, { ice, alarms }: RunnerRecord): boolean =>
  isInStep(alarms?.made ?? [], wantedAlarms(ice, now), now);

/**
 * Whether Alexa's timers have to be called before an outcome is told and kept. Which timers there
 * should be follows from the record alone, so that whatever changes the ice, in whatever room,
 * has them kept in step.
 * @param runner the record as the outcome leaves it
 */
export function mustCallTimers(turn: Turn, { effect }: Outcome, runner: RunnerRecord): boolean {
  // What can't be kept can't be made: nobody would know of it.
  if (turn.isBlind === true || areInStep(turn, runner)) return false;
  // Where the permission was refused, the app may have granted it since: a change finds out.
  if (!isDeepStrictEqual(runner.ice, turn.runner.ice)) return true;
  const isAboutIce = effect?.kind === 'hear-of-timers' || aboutIce.includes(turn.heard.kind);
  const { permission, made = [] } = runner.alarms ?? {};
  return isAboutIce && (permission !== 'asked' || made.length > 0);
}

/** What calls to the timers need from outside. */
interface Reach {
  readonly timers: () => Timers;
  readonly deadline: Deadline;
  /** Whether a timer that rings offers to open the skill. */
  readonly timersOpenSkill: boolean;
}

/**
 * Brings Alexa's timers in step with a record, as far as she lets it.
 * @returns what was done, to be carried into every replay of the turn, and trouble that is worth a
 * line in the log
 */
export async function bringTimersInStep(
  { now, locale, words: { icing: words } }: Turn,
  { ice, alarms }: RunnerRecord,
  { timers, deadline, timersOpenSkill }: Reach,
): Promise<TimersDeed & { readonly trouble?: TimersTrouble }> {
  const { trouble, ...deed } = await bringInStep(timers(), {
    made: alarms?.made ?? [],
    wanted: wantedAlarms(ice, now),
    now,
    deadline,
    label: ({ phase, round }, attempt) => words.alarmLabel(phase, round, attempt),
    announcement: ({ phase, round }) => ({
      locale: locale === '' ? 'en-US' : locale,
      text: words.announcement(phase, round),
    }),
    ...(timersOpenSkill && { confirmation: ({ phase }) => words.confirmation(phase) }),
  });
  const isOfNoNews = trouble?.reason === 'not-allowed' && alarms?.permission !== 'granted';
  return trouble === undefined || isOfNoNews ? deed : { ...deed, trouble };
}

/**
 * How Alexa's timers took a turn.
 * @param settled the record with what is true of the timers
 * @param deed what calls to them did, on whatever record; undefined where none were made
 */
export function newsOfTimers(
  turn: Turn,
  settled: RunnerRecord,
  deed: TimersDeed | undefined,
): TimersNews {
  if (areInStep(turn, settled)) return 'in-step';
  if (deed === undefined) return 'not-asked';
  return deed.news === 'in-step' ? 'not-possible' : deed.news;
}
