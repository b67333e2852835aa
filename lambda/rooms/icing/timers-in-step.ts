import { isDeepStrictEqual } from 'node:util';
import type { TimersTrouble } from '../../errors.ts';
import type { HeardKind } from '../../hearing/heard.ts';
import type { Deadline } from '../../record/deadline.ts';
import type { RunnerRecord } from '../../record/record.ts';
import type { Outcome } from '../../turn/outcome.ts';
import type { Turn } from '../../turn/turn.ts';
import {
  alarmsAfter,
  isPausedWithAlexa,
  type Seen,
  type TimersNews,
  wantedAlarms,
} from './alarms.ts';
import { type Claim, clearTimers, look, makeTimers, newsOf } from './bring-in-step.ts';
import type { Timers } from './timers.ts';

/**
 * What is about the ice, or tells what is left of it: then the real timers are looked after, even if
 * the ice is as it was.
 */
const aboutIce: readonly HeardKind[] = [
  'opening',
  'what-runs',
  'stop',
  'thanks',
  'set-ice',
  'ice-on',
  'ice-off',
  'ice-since',
  'pause-ice',
  'resume-ice',
  'add-ice',
  'next-ice-round',
  'ice-again',
  'ice-rounds',
  'ice-left',
  'cancel-ice',
  'use-timers',
  'skin-trouble',
  'time-left',
];

/**
 * Whether Alexa's timers have to be looked at before an outcome is kept and told. Which timers there
 * should be follows from the record alone, so that whatever changes the ice, in whatever room, has
 * them kept in step; and as a runner may change them with Alexa herself, a turn about the ice looks.
 * @param runner the record as the outcome leaves it
 */
export function mustLookAtTimers(turn: Turn, { effect }: Outcome, runner: RunnerRecord): boolean {
  const { permission, made = [] } = runner.alarms ?? {};
  const wanted = wantedAlarms(runner.ice, turn.now);
  // What can't be kept can't be made: nobody would know of it.
  if (turn.isBlind === true || (wanted.length === 0 && made.length === 0)) return false;
  // Where the permission was refused, the app may have granted it since: a change finds out.
  if (!isDeepStrictEqual(runner.ice, turn.runner.ice)) return true;
  const isAboutIce = effect?.kind === 'hear-of-timers' || aboutIce.includes(turn.heard.kind);
  // An event of the app names no voice: who is recognised finds out with the next turn about ice.
  const mayBeAllowed = permission !== 'asked' || turn.isRecognized;
  return isAboutIce && (mayBeAllowed || made.length > 0);
}

/** What calls to the timers need from outside. */
interface Reach {
  readonly timers: () => Timers;
  readonly deadline: Deadline;
  /** Whether a timer that rings offers to open the skill. */
  readonly timersOpenSkill: boolean;
}

/** How the timers stand before a turn is kept. */
export interface TimersStanding {
  /** What Alexa's list showed: carried into a replay. */
  readonly seen: Seen;
  /** The record with all timers that there are, and those that are made as soon as it is kept. */
  readonly runner: RunnerRecord;
  readonly claimed: readonly Claim[];
  readonly news: TimersNews;
  /** Trouble that is worth a line in the log. */
  readonly trouble?: TimersTrouble;
}

const labelIn =
  ({ words: { icing: words } }: Turn) =>
  ({ phase, round }: Claim['wanted'], attempt: number): string =>
    words.alarmLabel(phase, round, attempt);

/**
 * What Alexa's list shows where something depends on whether the timer of the ice is paused; then it
 * is looked at no more in this turn.
 */
export async function seePause(
  { runner }: Turn,
  { timers, deadline }: Reach,
  before?: Seen,
): Promise<{ readonly seen: Seen; readonly isPaused: boolean }> {
  const seen = before ?? (await look(timers(), deadline));
  return { seen, isPaused: isPausedWithAlexa(runner.alarms?.made ?? [], seen) };
}

/** Looks at Alexa's timers, deletes what should not be there, and puts what is missing on record. */
export async function lookAtTimers(
  turn: Turn,
  runner: RunnerRecord,
  { timers, deadline }: Reach,
  before?: Seen,
): Promise<TimersStanding> {
  const { now } = turn;
  const { alarms, ice } = runner;
  const { seen, kept, claimed, trouble } = await clearTimers(
    timers(),
    {
      made: alarms?.made ?? [],
      wanted: wantedAlarms(ice, now),
      now,
      deadline,
      label: labelIn(turn),
    },
    before,
  );
  const news = seen.trouble ?? 'in-step';
  const made = [...kept, ...claimed.map(({ alarm }) => alarm)];
  const isOfNoNews = news === 'not-allowed' && alarms?.permission !== 'granted';
  return {
    seen,
    runner: { ...runner, alarms: alarmsAfter(alarms, made, news) },
    claimed,
    news,
    ...(trouble && !isOfNoNews && { trouble }),
  };
}

/** Makes the timers that are on record. @returns the news of them, and trouble for the log */
export async function makeClaimed(
  turn: Turn,
  claimed: readonly Claim[],
  { timers, deadline, timersOpenSkill }: Reach,
): Promise<{ readonly news: TimersNews; readonly trouble?: TimersTrouble }> {
  const {
    now,
    locale,
    words: { icing: words },
  } = turn;
  const trouble = await makeTimers(timers(), claimed, {
    now,
    deadline,
    label: labelIn(turn),
    announcement: ({ phase, round }) => ({
      locale: locale === '' ? 'en-US' : locale,
      text: words.announcement(phase, round),
    }),
    ...(timersOpenSkill && { confirmation: ({ phase }) => words.confirmation(phase) }),
  });
  return trouble === undefined ? { news: 'in-step' } : { news: newsOf(trouble), trouble };
}
