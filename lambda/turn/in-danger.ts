import { StoreUnavailable, UnreadableRecord, VersionConflict } from '../errors.ts';
import { log } from '../log.ts';
import { measure } from '../metrics.ts';
import type { RunnerStore } from '../record/store.ts';
import type { Incoming } from './incoming.ts';
import type { FreeWords } from './turn.ts';

/** Whether signs are told: what they call for is said, whatever becomes of the table. */
export const tellsSigns = ({ heard }: Incoming, free: FreeWords | undefined): boolean =>
  [heard, ...(free?.meant ?? [])].some(({ kind }) => kind === 'signs');

/**
 * A store of which a fault counts for an outage, once it is logged and measured as the fault that it
 * is: somebody who tells of a danger is answered without a record rather than by an apology.
 */
export function bearingFaults(store: RunnerStore, { requestId, now }: Incoming): RunnerStore {
  const borne = async <Answer>(call: Promise<Answer>): Promise<Answer> => {
    try {
      return await call;
    } catch (error) {
      const isKnown = [StoreUnavailable, UnreadableRecord, VersionConflict].some(
        (known) => error instanceof known,
      );
      if (isKnown) throw error;
      log('failed', requestId, error);
      measure('Failed', 1, now);
      throw new StoreUnavailable('a fault of the table, while signs were told', error);
    }
  };
  return {
    ...store,
    load: (...of) => borne(store.load(...of)),
    loadSince: (...of) => borne(store.loadSince(...of)),
    save: (...of) => borne(store.save(...of)),
  };
}
