import * as v from 'valibot';
import { RunnerRecord } from './record.ts';

const Answer = v.picklist(['yes', 'no', 'unsure']);

/** What a question was about, and so what "yes" and "no" mean next. */
const Asked = v.variant('about', [
  v.object({ about: v.literal('start-routine'), routine: v.string() }),
  v.object({ about: v.literal('go-on') }),
  v.object({ about: v.literal('tip'), routine: v.string() }),
  v.object({ about: v.literal('ice'), length: v.number() }),
  v.object({ about: v.literal('sign'), sign: v.string(), again: v.boolean() }),
  v.object({ about: v.literal('what-next') }),
]);
export type Asked = v.InferOutput<typeof Asked>;

/** The copy of the runner's record that a session carries, for when the table can't be reached. */
const Copy = v.object({
  record: RunnerRecord,
  /** The version in the table that the copy follows; none when the table could not be read. */
  version: v.optional(v.number()),
  /** Whether the copy is ahead of the table because the last write failed. */
  isAhead: v.boolean(),
});
export type RecordCopy = v.InferOutput<typeof Copy>;

/**
 * What is known for the length of a session and gone with it. Answers about symptoms live here
 * and nowhere else.
 */
const SessionState = v.object({
  /** The runner the session belongs to, hashed: recognition of a voice can flip between turns. */
  key: v.optional(v.object({ user: v.string(), person: v.string() })),
  copy: v.optional(Copy),
  asked: v.optional(Asked),
  /** The last thing said, to say again. */
  said: v.optional(v.object({ say: v.string(), question: v.string(), reprompt: v.string() })),
  /** Answers of the doctor's interview so far, by sign. */
  answers: v.optional(v.record(v.string(), Answer)),
  /** The variant of each phrase heard last. */
  variants: v.optional(v.record(v.string(), v.number()), {}),
  /** Whether the runner knows that the coach can't remember at the moment. */
  memoryTrouble: v.optional(v.picklist(['untold', 'told'])),
});
export type SessionState = v.InferOutput<typeof SessionState>;

/** Reads session attributes; what can't be read counts as a new session. */
export function decodeSession(attributes: unknown): SessionState {
  const result = v.safeParse(SessionState, attributes ?? {});
  return result.success ? result.output : { variants: {} };
}
