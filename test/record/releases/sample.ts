import { readFileSync } from 'node:fs';
import * as v from 'valibot';

/** What one release leaves at a moment: the session's attributes, and all that the table holds. */
const Sample = v.object({
  title: v.string(),
  /** When its last answer came, in milliseconds since 1970. */
  at: v.number(),
  /** Undefined where the session was over. */
  attributes: v.optional(v.record(v.string(), v.unknown())),
  items: v.array(v.record(v.string(), v.unknown())),
});
export type Sample = v.InferOutput<typeof Sample>;

export const readSamples = (path: string): readonly Sample[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => v.parse(Sample, JSON.parse(line)));
