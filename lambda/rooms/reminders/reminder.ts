import type { ReminderTold, WhenTold } from '../../hearing/heard.ts';
import type { RoutineName } from '../../hearing/vocabulary.ts';
import type { Reminder, ReminderDraft, Subject } from '../../turn/reminder.ts';

const subjectOf: Readonly<Record<RoutineName, Subject>> = {
  'warm-up': 'warm-up',
  'quick-warm-up': 'warm-up',
  strength: 'strength',
  'strength-home': 'strength',
  'strength-gym': 'strength',
  rolling: 'rolling',
  'cool-down': 'cool-down',
  'partner-cool-down': 'cool-down',
};

/** What of a reminder is still to be asked. */
export const parts = ['all', 'when', 'days', 'time', 'half'] as const;
export type Part = (typeof parts)[number];

const hasDays = ({ weekdays, ahead, weekday }: ReminderDraft | WhenTold): boolean =>
  weekdays !== undefined || ahead !== undefined || weekday !== undefined;

/** What a reminder is said to be of; undefined where that was not said. */
export function subjectIn(routine: ReminderTold['routine']): Subject | undefined {
  if (routine.kind === 'none') return undefined;
  return routine.kind === 'known' ? subjectOf[routine.id] : 'exercises';
}

/** When, by the calendar and the clock. */
export const clockOf = ({ isFromNow: _from, ...when }: WhenTold): ReminderDraft => when;

/** What was said of a reminder, as what is known of it. */
export function draftOf({ routine, when }: ReminderTold): ReminderDraft {
  const subject = subjectIn(routine);
  return { ...(subject && { subject }), ...clockOf(when) };
}

/** What is known, and what was said since: days and times that were named again are new. */
export function withTold(draft: ReminderDraft, told: ReminderDraft): ReminderDraft {
  const { weekdays, ahead, weekday, hour, minute, ...rest } = draft;
  return {
    ...rest,
    ...(hasDays(told) ? {} : { weekdays, ahead, weekday }),
    ...(told.hour === undefined ? { hour, minute } : {}),
    ...told,
  };
}

/** Minutes after midnight; undefined where no time was told, `unclear` where it may be either half. */
function timeOf({ hour, minute = 0, half }: ReminderDraft): number | 'unclear' | undefined {
  if (hour === undefined) return undefined;
  if (hour === 0 || hour >= 12) return (hour % 24) * 60 + minute;
  if (half === undefined) return 'unclear';
  return (half === 'morning' ? hour : hour + 12) * 60 + minute;
}

/** A reminder that is complete, or what has to be asked next. */
export function completed(draft: ReminderDraft): Reminder | Part {
  const { subject: of, weekdays, ahead, weekday } = draft;
  const at = timeOf(draft);
  if (!hasDays(draft)) {
    if (at !== undefined) return 'days';
    return of === undefined ? 'all' : 'when';
  }
  if (at === undefined) return 'time';
  if (at === 'unclear') return 'half';
  return { subject: of ?? 'exercises', weekdays, ahead, weekday, at };
}

/**
 * A reminder with what was said of it since: a time that may be in either half of the day stays in
 * the half that it was in.
 */
export function movedDraft({ at, ...reminder }: Reminder, told: ReminderDraft): ReminderDraft {
  const hour = Math.floor(at / 60);
  const draft: ReminderDraft = {
    ...reminder,
    hour: hour > 12 ? hour - 12 : hour,
    minute: at % 60,
    half: hour < 12 ? 'morning' : 'evening',
  };
  return withTold(draft, { ...told, subject: reminder.subject });
}
