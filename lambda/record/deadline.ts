import { StoreUnavailable } from '../errors.ts';
import { type Milliseconds, milliseconds, seconds } from '../time.ts';

/** How long a whole turn may take: Alexa gives up after about eight seconds. */
const turnLimit = seconds(6);
/** Kept back to build the response after the last call. */
const reserve = milliseconds(250);

export interface Deadline {
  readonly left: () => Milliseconds;
}

/**
 * The deadline of a turn that begins now: six seconds, or less where the function itself is
 * given less.
 * @param remaining the function's own remaining time, in milliseconds
 */
export function turnDeadline(remaining: number): Deadline {
  const endsAt = performance.now() + Math.min(turnLimit, remaining) - reserve;
  return { left: () => milliseconds(Math.max(0, endsAt - performance.now())) };
}

/**
 * Makes a call that is really aborted when it takes too long, and made once more after that.
 * @param limits how long each try may take; the turn's own deadline shortens them
 * @throws whatever the last try threw, or StoreUnavailable when no time is left for one
 */
export async function withinDeadline<Answer>(
  call: (signal: AbortSignal) => Promise<Answer>,
  limits: readonly Milliseconds[],
  deadline: Deadline,
  isFinal: (error: unknown) => boolean,
): Promise<Answer> {
  let failure: unknown = new StoreUnavailable('no time left in this turn');
  for (const limit of limits) {
    const allowed = Math.floor(Math.min(limit, deadline.left()));
    if (allowed <= 0) break;
    try {
      return await call(AbortSignal.timeout(allowed));
    } catch (error) {
      failure = error;
      if (isFinal(error)) break;
    }
  }
  throw failure;
}
