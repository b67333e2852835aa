import type { RemindersTrouble } from '../../errors.ts';

/** Why something asked of Alexa's reminders is not done, or not known to be done. */
export type RemindersNews =
  | RemindersTrouble['reason']
  /** She was asked to make or change one, and what she made of it is not known. */
  | 'in-doubt'
  /** Her list could not be had. */
  | 'no-list'
  /** The record could not be written, without which nothing is made. */
  | 'not-kept';

/** How trouble with making or changing one is told. */
export const newsOf = ({ reason, mayBeDone }: RemindersTrouble): RemindersNews =>
  mayBeDone ? 'in-doubt' : reason;

/** How it is told that Alexa's list could not be had. */
export const newsOfList = ({ reason }: RemindersTrouble): RemindersNews =>
  reason === 'not-allowed' ? reason : 'no-list';
