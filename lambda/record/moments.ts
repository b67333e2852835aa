import * as v from 'valibot';
import type { Instant, Milliseconds } from '../time.ts';

export const Moment = v.pipe(
  v.number(),
  v.transform((count) => count as Instant),
);

export const Length = v.pipe(
  v.number(),
  v.minValue(0),
  v.transform((count) => count as Milliseconds),
);

/** A stored count, or a place counted from 0. */
export const Index = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What is stored in words: the id of something, or the name of a time zone. Longer ones nobody wrote. */
export const Name = v.pipe(v.string(), v.maxLength(64));
