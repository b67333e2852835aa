import type { Room } from '../../turn/room.ts';
import { business } from './business.ts';
import { reminderPart } from './questions/part.ts';
import { theReminder } from './questions/reminder.ts';
import { whichReminder } from './questions/which.ts';

export { clearUnwanted, deleteAll, lookAtReminders, makeReminder } from './carry-out.ts';

/** Reminders by Alexa herself, which ring whether the coach is open or not. */
export const reminders = {
  questions: [theReminder, reminderPart, whichReminder],
  business,
} satisfies Room;
