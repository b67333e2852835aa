import { log } from '../log.ts';
import { measure } from '../metrics.ts';
import { type Kept, keepRunner } from '../record/memory.ts';
import type { Incoming } from './incoming.ts';
import type { Outside } from './outside.ts';
import type { Recalled } from './recall.ts';
import type { Settled } from './settled.ts';

/**
 * Keeps what became of the record: one conditional write, only if something changed. What was
 * delivered before is not written again, and what was to be forgotten is not written back.
 * @param isLastTry whether a conflict is to be borne instead of thrown
 * @throws VersionConflict when somebody else has written meanwhile
 */
export async function keep(
  { requestId, now, heard }: Incoming,
  { memory, isDelivered, runner }: Recalled,
  { answered, forgetting }: Settled,
  { store, deadline }: Outside,
  isLastTry: boolean,
): Promise<Partial<Kept>> {
  if (forgetting !== undefined) return {};
  const record = isDelivered ? memory.record : (answered.runner ?? runner);
  const kept = await keepRunner(store, memory, record, { requestId, now, deadline }, isLastTry);
  if (kept.trouble !== undefined) log('record-not-written', requestId, kept.trouble);
  const trouble = kept.trouble ?? memory.trouble;
  if (trouble instanceof Error) measure('NotRemembered', 1, now);
  // An event has no session that could bridge it: it fails, so that Alexa delivers it again.
  if (trouble instanceof Error && heard.kind === 'timers-changed') throw trouble;
  return kept;
}
