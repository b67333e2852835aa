import * as v from 'valibot';
import type { Instant } from '../time.ts';
import { Alarms, Ice } from './ice.ts';
import { cancel } from './ice-end.ts';
import { Index, Length, Moment, Name } from './moments.ts';

/**
 * A routine's exercises are counted from 0. Sides and sets are not kept: doing one side only may
 * tell which leg hurts.
 */
const Playing = v.object({
  state: v.literal('playing'),
  routine: v.string(),
  startedAt: Moment,
  /** The exercises of the block being played, and when each sounds, counted from `startedAt`. */
  exercises: v.pipe(
    v.array(v.object({ index: Index, startsAfter: Length, endsAfter: Length })),
    v.minLength(1),
  ),
  /** What comes after the block; none when the routine ends with it. */
  following: v.optional(Index),
});

/** Between two exercises: the one before `index` is done, that one is not begun. */
const Waiting = v.object({
  state: v.literal('waiting'),
  routine: v.string(),
  index: Index,
  since: Moment,
});

const Paused = v.object({
  state: v.literal('paused'),
  routine: v.string(),
  index: Index,
  since: Moment,
});

const RoutineProgress = v.variant('state', [Playing, Waiting, Paused]);

export type RoutineProgress = v.InferOutput<typeof RoutineProgress>;
export type PlayingRoutine = v.InferOutput<typeof Playing>;
/** A routine that is not sounding: what every handler sees, since speaking interrupts the audio. */
export type HaltedRoutine = Exclude<RoutineProgress, PlayingRoutine>;

/** A level is a small whole number up to this. */
export const highestLevel = 47;

/**
 * What the coach remembers of a runner. Exercise only: no symptom, answer or verdict is ever
 * part of it.
 */
export const RunnerRecord = v.object({
  routine: v.optional(RoutineProgress),
  ice: v.optional(Ice),
  /** When ice last came off that no bound counts any more. */
  lastIce: v.optional(Moment),
  /** When the runner last said that nothing speaks against ice. What else was said is not kept. */
  iceCheckedAt: v.optional(Moment),
  /** Until then there is no more ice; why is not kept. */
  noIceBefore: v.optional(Moment),
  /** Until then there is no strength, roller or stretch; why is not kept. */
  noLoadBefore: v.optional(Moment),
  /** Until then no exercise begins and no ice; why is not kept. See hold.ts. */
  noTrainingBefore: v.optional(Moment),
  alarms: v.optional(Alarms),
  /**
   * When the runner last agreed to a reminder, and to which; or wanted none any more, where some could
   * not be deleted. Which there are, Alexa's list alone knows.
   */
  reminders: v.optional(
    v.object({
      at: Moment,
      last: v.optional(Name),
      isUnwanted: v.optional(v.boolean()),
    }),
  ),
  /** How often each exercise was done to its end: known ones are introduced more briefly. */
  done: v.optional(v.record(v.string(), Index), {}),
  /** How often each routine was finished, and when last. */
  finished: v.optional(v.record(v.string(), v.object({ times: Index, last: Moment })), {}),
  /** What was finished in each of the last twelve weeks, by kind: see lambda/rooms/progress/weeks.ts. */
  weeks: v.optional(v.array(v.array(Index)), []),
  timeZone: v.optional(Name),
  equipment: v.optional(Name),
  /** Exercises that the runner was taught by somebody, of those that nobody meets by default. */
  taught: v.optional(v.pipe(v.array(Name), v.maxLength(60))),
  /** Guided audio stays silent where the runner is: every cue is spoken instead. */
  isSpoken: v.optional(v.literal(true)),
  /** How long a routine usually is: set once it was asked for twice running, or by name. */
  usualLength: v.optional(v.object({ wanted: Name, times: Index })),
  /** Where strength stands on its ladder: see lambda/rooms/routines/progression.ts. Why is not kept. */
  level: v.optional(v.pipe(Index, v.maxValue(highestLevel))),
  /**
   * The day of the last greeting with news, then the kinds of news in the order in which they were
   * told last: see lambda/rooms/conversation/fresh-news.ts. A row, for the record has to stay small.
   */
  news: v.optional(v.pipe(v.array(Index), v.maxLength(16))),
});
export type RunnerRecord = v.InferOutput<typeof RunnerRecord>;

/** The copy of the runner's record that a session carries, for when the table can't be reached. */
export const RecordCopy = v.object({
  record: RunnerRecord,
  /** The version in the table that the copy follows; none when the table could not be read. */
  version: v.optional(v.number()),
  /** The request that wrote that version. */
  requestId: v.optional(v.string()),
  /** When the copy was the same as the table last, or was begun without it. */
  asOf: v.optional(Moment),
  /** Whether the copy is ahead of the table because the last write failed. */
  isAhead: v.boolean(),
  /** Whether something beside the record could not be read: nothing is written that has not seen it. */
  isDamaged: v.optional(v.boolean()),
});
export type RecordCopy = v.InferOutput<typeof RecordCopy>;

export const newRunner: RunnerRecord = { done: {}, finished: {}, weeks: [] };

export function without(
  record: RunnerRecord,
  part: 'routine' | 'ice' | 'noLoadBefore' | 'noTrainingBefore' | 'isSpoken' | 'reminders',
): RunnerRecord {
  const { [part]: _forgotten, ...rest } = record;
  return rest;
}

/** A record with its ice ended: the rounds of a row still bound the next one. */
export function withIceEnded(record: RunnerRecord, now: Instant): RunnerRecord {
  const ice = record.ice && cancel(record.ice, now);
  return { ...without(record, 'ice'), ...(ice && { ice }) };
}

/** A record with nothing running any more: what a sign of harm leaves of it. */
export const stopped = (record: RunnerRecord, now: Instant): RunnerRecord =>
  without(withIceEnded(record, now), 'routine');
