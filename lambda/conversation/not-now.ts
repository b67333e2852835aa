import { assess } from '../doctor/assess.ts';
import { onIntent, type Turn } from '../turn.ts';

/** Whether the runner told in this session of something that has to be seen today. */
export function isToBeSeenFirst({ session }: Turn): boolean {
  const { urgency } = assess(session.answers ?? {});
  return urgency === 'emergency' || urgency === 'urgent';
}

/**
 * No exercise in a session in which the runner told of something that has to be seen today: the
 * stricter of what was asked for and what was heard.
 */
export const notNow = onIntent(
  ['StartRoutineIntent', 'AMAZON.StartOverIntent'],
  (turn) => turn.leadBack([turn.words.conversation.seenFirst()]),
  isToBeSeenFirst,
);
