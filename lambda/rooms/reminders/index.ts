import { part, withParts } from '../../parts.ts';
import type { RunnerRecord } from '../../record/record.ts';
import { laterRoom } from '../../turn/later-room.ts';
import type { Turn } from '../../turn/turn.ts';

export type { SeenReminders } from './look.ts';
export { remindersScope } from './permission.ts';
export type { ListedReminder, NewReminder, Reminders } from './reminders.ts';

const inside = part(() => import('./room.ts'));

/** Reminders by Alexa herself, which ring whether the coach is open or not. */
export const reminders = laterRoom(() => inside().reminders, {
  asks: ['reminder', 'reminder-part', 'which-reminder'],
  answers: ['remind', 'reminders', 'move-reminder', 'stop-reminding', 'reminders-answered'],
});

/** What is done with Alexa's list, and the words for it: loaded with the first turn that looks at it. */
export const withReminders = ({ words }: Pick<Turn, 'words'>) =>
  withParts(() => ({ ...inside(), words: words.reminders }));

/** Whether the runner opens the coach after reminders could not be deleted that nobody wants. */
export const isToBeCleared = ({ heard }: Turn, { reminders: known }: RunnerRecord): boolean =>
  heard.kind === 'opening' && known?.isUnwanted === true;
