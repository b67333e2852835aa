import * as v from 'valibot';

/** What a reminder may be of; `exercises` is what the coach does, whatever of it. */
export const subjects = ['warm-up', 'strength', 'rolling', 'cool-down', 'exercises'] as const;
export type Subject = (typeof subjects)[number];

const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

const days = {
  /** Days of the week on which it comes again: 0 is Sunday. */
  weekdays: v.optional(v.pipe(v.array(whole(0, 6)), v.minLength(1), v.readonly())),
  /** The one day on which it comes: so many from now, or the next such weekday. */
  ahead: v.optional(whole(0, 14)),
  weekday: v.optional(whole(0, 6)),
};

/** What is known of a reminder that is being arranged. */
export const ReminderDraft = v.strictObject({
  subject: v.optional(v.picklist(subjects)),
  ...days,
  hour: v.optional(whole(0, 24)),
  minute: v.optional(whole(0, 59)),
  half: v.optional(v.picklist(['morning', 'evening'])),
});
export type ReminderDraft = v.InferOutput<typeof ReminderDraft>;

/** A reminder of which all is known. */
export const Reminder = v.strictObject({
  subject: v.picklist(subjects),
  ...days,
  /** Minutes after midnight, by the clock of the device that rings. */
  at: whole(0, 1439),
});
export type Reminder = v.InferOutput<typeof Reminder>;

/** What is asked of Alexa's reminders: which there are, one more, one moved, or none any more. */
export type RemindersWish =
  | { readonly do: 'tell' }
  | { readonly do: 'add'; readonly reminder: Reminder }
  /** One is looked for that is to be moved. */
  | { readonly do: 'find'; readonly told: ReminderDraft }
  | { readonly do: 'change'; readonly token: string; readonly reminder: Reminder }
  /** None of one subject, or none at all. */
  | { readonly do: 'stop'; readonly subject?: Subject };
