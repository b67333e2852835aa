import * as v from 'valibot';
import { type Instant, instant, type Milliseconds } from '../../time.ts';
import { withinBounds } from './length.ts';

/**
 * What a question about ice is about, as it stands in a session: a length, brought within the
 * bounds whatever is there, and since when the ice is on where it was on before.
 */
export const arrangedAsked = v.object({
  length: v.pipe(
    v.number(),
    v.transform((length): Milliseconds => withinBounds(length)),
  ),
  since: v.optional(
    v.pipe(
      v.number(),
      v.transform((moment): Instant => instant(moment)),
    ),
  ),
});
