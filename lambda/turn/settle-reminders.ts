import { log } from '../log.ts';
import { withParts } from '../parts.ts';
import { withReminders } from '../rooms/reminders/index.ts';
import type { Answered } from './outcome.ts';
import type { Deeds, Outside } from './outside.ts';
import type { RemindersWish } from './reminder.ts';
import { resolve } from './resolve.ts';
import type { Settled } from './settled.ts';
import type { Turn } from './turn.ts';

/** What the room of reminders reaches outside of the function. */
const reachOf = async ({ reminders, timeZone, deadline }: Outside) => ({
  reminders: await reminders(),
  timeZone,
  deadline,
});

/** Looks at Alexa's reminders, does what is wished of them, and words it. */
export async function settleReminders(
  turn: Turn,
  answered: Answered,
  wish: RemindersWish,
  outside: Outside,
  deeds: Deeds,
): Promise<Settled> {
  const [{ lookAtReminders }, reach] = await Promise.all([withReminders(turn), reachOf(outside)]);
  const standing = await lookAtReminders(turn, wish, reach, deeds.reminders);
  const { seen, outcome, claimed, trouble } = standing;
  if (trouble !== undefined) log('reminders-trouble', turn.requestId, trouble);
  const { effect: _carriedOut, ...rest } = answered;
  return {
    answered: await withParts(() => resolve(turn, { ...rest, ...outcome })),
    deeds: { ...deeds, reminders: seen },
    ...(claimed && { claimedReminder: claimed }),
  };
}

/** Makes the reminder that a turn has claimed, now that it is kept; what is told follows. */
export async function makeClaimedReminder<Made extends Settled>(
  turn: Turn,
  settled: Made,
  { isKept }: { readonly isKept: boolean },
  outside: Outside,
): Promise<Made> {
  const { claimedReminder: claimed, answered } = settled;
  if (claimed === undefined) return settled;
  const [{ makeReminder }, reach] = await Promise.all([withReminders(turn), reachOf(outside)]);
  const { instead, trouble } = await makeReminder(turn, claimed, reach, isKept);
  if (trouble !== undefined) log('reminders-trouble', turn.requestId, trouble);
  if (instead === undefined) return settled;
  const { reply } = await withParts(() => resolve(turn, instead));
  return { ...settled, answered: { ...answered, reply } };
}

/** Deletes reminders that were not wanted any more and could not be deleted then. */
export async function withoutUnwanted(
  turn: Turn,
  settled: Settled,
  outside: Outside,
): Promise<Settled> {
  const { answered, deeds } = settled;
  const runner = answered.runner ?? turn.runner;
  const [{ clearUnwanted }, reach] = await Promise.all([withReminders(turn), reachOf(outside)]);
  const cleared = await clearUnwanted({ ...turn, runner }, reach, deeds.reminders);
  return {
    ...settled,
    answered: { ...answered, runner: cleared.runner },
    deeds: { ...deeds, reminders: cleared.seen },
  };
}

/** Whether a reminder may still ring although all of the skill's were to be deleted. */
export async function remindersMayRing(turn: Turn, outside: Outside): Promise<boolean> {
  const [{ deleteAll }, reach] = await Promise.all([withReminders(turn), reachOf(outside)]);
  const { trouble } = await deleteAll(reach);
  if (trouble === undefined) return false;
  if (trouble.reason !== 'not-allowed') log('reminders-not-deleted', turn.requestId, trouble);
  return trouble.reason !== 'not-allowed' || turn.runner.reminders !== undefined;
}
