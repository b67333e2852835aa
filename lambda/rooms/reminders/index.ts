import type { RunnerRecord } from '../../record/record.ts';
import type { Room } from '../../turn/room.ts';
import type { Turn } from '../../turn/turn.ts';
import { business } from './business.ts';
import { reminderPart } from './questions/part.ts';
import { theReminder } from './questions/reminder.ts';
import { whichReminder } from './questions/which.ts';

/** Reminders by Alexa herself, which ring whether the coach is open or not. */
export const reminders = {
  questions: [theReminder, reminderPart, whichReminder],
  business,
} satisfies Room;

export type { SeenReminders } from './look.ts';
export { remindersScope } from './permission.ts';
export type { ListedReminder, NewReminder, Reminders } from './reminders.ts';

/** What is done with Alexa's list: loaded with the first turn that looks at it. */
export const withReminders = () => import('./carry-out.ts');

/** Whether the runner opens the coach after reminders could not be deleted that nobody wants. */
export const isToBeCleared = ({ heard }: Turn, { reminders: known }: RunnerRecord): boolean =>
  heard.kind === 'opening' && known?.isUnwanted === true;
