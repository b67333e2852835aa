import type { RunnerRecord } from '../../record/record.ts';

/** Something that is kept of a runner. */
export type Kept =
  | { readonly what: 'place'; readonly routine: string }
  /** How many routines were finished, and in how many of the weeks that are counted. */
  | { readonly what: 'finished'; readonly routines: number; readonly weeks: number }
  | { readonly what: 'exercises' }
  | { readonly what: 'ice' }
  /** Until when nothing is to be loaded. */
  | { readonly what: 'easy-days' }
  /** A time before which nothing is trained. */
  | { readonly what: 'no-training' }
  | { readonly what: 'equipment'; readonly equipment: string }
  /** Which exercises the runner was taught. */
  | { readonly what: 'taught' }
  /** How long a routine usually is. */
  | { readonly what: 'usual-length' }
  /** That guided audio can't be heard. */
  | { readonly what: 'spoken' }
  /** How hard strength is. */
  | { readonly what: 'level' }
  /** What greetings told last. */
  | { readonly what: 'greetings' }
  /** Whether Alexa's timers may be used. */
  | { readonly what: 'timers'; readonly areAllowed: boolean }
  /** That reminders were asked for; which there are, Alexa knows. */
  | { readonly what: 'reminders' }
  | { readonly what: 'time-zone'; readonly timeZone: string };

/** All that a record holds, part by part. */
export function keptIn(record: RunnerRecord): readonly Kept[] {
  const { routine, finished, weeks, done, ice, iceCheckedAt, lastIce, noIceBefore } = record;
  const { noLoadBefore, noTrainingBefore } = record;
  const { equipment, taught = [], usualLength, level, news, alarms, reminders, timeZone } = record;
  const routines = Object.values(finished).reduce((sum, { times }) => sum + times, 0);
  const hasExercises = Object.keys(done).length > 0;
  const hasIce = [ice, lastIce, iceCheckedAt, noIceBefore].some((part) => part !== undefined);
  return [
    ...(routine ? [{ what: 'place', routine: routine.routine } as const] : []),
    ...(routines > 0 ? [{ what: 'finished', routines, weeks: weeks.length } as const] : []),
    ...(hasExercises && routines === 0 ? [{ what: 'exercises' } as const] : []),
    ...(hasIce ? [{ what: 'ice' } as const] : []),
    ...(noLoadBefore !== undefined ? [{ what: 'easy-days' } as const] : []),
    ...(noTrainingBefore !== undefined ? [{ what: 'no-training' } as const] : []),
    ...(equipment !== undefined ? [{ what: 'equipment', equipment } as const] : []),
    ...(taught.length > 0 ? [{ what: 'taught' } as const] : []),
    ...(usualLength !== undefined ? [{ what: 'usual-length' } as const] : []),
    ...(record.isSpoken === true ? [{ what: 'spoken' } as const] : []),
    ...(level !== undefined ? [{ what: 'level' } as const] : []),
    ...(news !== undefined && routines === 0 ? [{ what: 'greetings' } as const] : []),
    ...(alarms?.permission !== undefined
      ? [{ what: 'timers', areAllowed: alarms.permission === 'granted' } as const]
      : []),
    ...(reminders !== undefined ? [{ what: 'reminders' } as const] : []),
    ...(timeZone !== undefined ? [{ what: 'time-zone', timeZone } as const] : []),
  ];
}
