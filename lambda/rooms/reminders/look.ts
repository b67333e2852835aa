import { RemindersTrouble } from '../../errors.ts';
import type { Deadline } from '../../record/deadline.ts';
import { type Instant, type Milliseconds, seconds } from '../../time.ts';
import type { ListedReminder, Reminders } from './reminders.ts';

/** The time that answering and saving need after calls that come before them. */
const keptBack = seconds(2.5);

/** The time that answering needs once all is kept. */
export const keptBackAfter = seconds(1.3);

/** What Alexa's list of reminders showed in a turn, and what was done since: once, whatever is replayed. */
export interface SeenReminders {
  /** None where it could not be had. */
  readonly listed?: readonly ListedReminder[];
  /** Why it could not be had. */
  readonly trouble?: RemindersTrouble;
  /** The device's time zone; undefined where it did not tell. */
  readonly timeZone?: string | undefined;
  /** What became of a change or of deleting, where that was wished for. */
  readonly done?: Done;
}

/** What became of a change, or of deleting some. */
export interface Done {
  readonly trouble?: RemindersTrouble;
}

/** What calls to the reminders need from outside. */
export interface Reach {
  readonly reminders: Reminders;
  readonly timeZone: () => Promise<string | undefined>;
  readonly deadline: Deadline;
}

/** What a call failed with. Whatever is no trouble of the reminders is thrown on. */
export function troubleFrom(error: unknown): RemindersTrouble {
  if (error instanceof RemindersTrouble) return error;
  throw error;
}

/** Something done with Alexa's reminders, unless there is no time left for it. */
export async function attempt(
  deadline: Deadline,
  act: () => Promise<unknown>,
  needed: Milliseconds = keptBack,
): Promise<Done> {
  try {
    if (deadline.left() < needed) throw new RemindersTrouble('not-possible', false);
    await act();
    return {};
  } catch (error) {
    return { trouble: troubleFrom(error) };
  }
}

/** Alexa's list, and beside it the device's time zone where that is needed. */
export async function look(
  { reminders, timeZone, deadline }: Reach,
  needsTimeZone: boolean,
): Promise<SeenReminders> {
  let listed: readonly ListedReminder[] = [];
  const [zone, { trouble }] = await Promise.all([
    needsTimeZone ? timeZone() : undefined,
    attempt(deadline, async () => {
      listed = await reminders.list();
    }),
  ]);
  return trouble === undefined ? { listed, timeZone: zone } : { trouble };
}

/** Deletes some reminders. What could not be deleted may be there still. */
export async function removeAll(
  { reminders, deadline }: Pick<Reach, 'reminders' | 'deadline'>,
  unwanted: readonly ListedReminder[],
): Promise<Done> {
  const all = await Promise.all(
    unwanted.map(({ token }) => attempt(deadline, () => reminders.remove(token))),
  );
  return all.find(({ trouble }) => trouble !== undefined) ?? {};
}

/** Those that were there at a moment: what was asked for later is wanted. */
export const madeBy = (
  listed: readonly ListedReminder[],
  moment: Instant,
): readonly ListedReminder[] =>
  listed.filter(({ madeAt }) => madeAt === undefined || madeAt <= moment);
