import * as v from 'valibot';

/** What the library knows for the length of a session. */
export const LibrarySession = v.object({
  /** What was explained last, and whether all there is to it was heard. */
  lesson: v.fallback(
    v.optional(
      v.object({
        kind: v.picklist(['topic', 'exercise']),
        id: v.string(),
        isAllHeard: v.boolean(),
        /** Of a topic the answers told, by their places. */
        heard: v.optional(v.array(v.number())),
      }),
    ),
    undefined,
  ),
  /** The topics told in this session, the last told last. */
  told: v.fallback(v.optional(v.array(v.string())), undefined),
});
export type LibrarySession = v.InferOutput<typeof LibrarySession>;
