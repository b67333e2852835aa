import * as v from 'valibot';
import { RunnerRecord } from './record.ts';

/** The copy of the runner's record that a session carries, for when the table can't be reached. */
export const RecordCopy = v.object({
  record: RunnerRecord,
  /** The version in the table that the copy follows; none when the table could not be read. */
  version: v.optional(v.number()),
  /** Whether the copy is ahead of the table because the last write failed. */
  isAhead: v.boolean(),
});
export type RecordCopy = v.InferOutput<typeof RecordCopy>;
