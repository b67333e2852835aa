import * as v from 'valibot';

/** What the conversation knows for the length of a session. */
export const ConversationSession = v.object({
  /** How many turns in a row told what can be said, and how many of them were not understood. */
  guided: v.fallback(v.optional(v.object({ hints: v.number(), lost: v.number() })), undefined),
});
export type ConversationSession = v.InferOutput<typeof ConversationSession>;
