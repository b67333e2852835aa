import * as v from 'valibot';

/** What icing knows for the length of a session. */
export const IcingSession = v.object({
  /** Whether the runner has said in this session that nothing speaks against ice. */
  isChecked: v.fallback(v.optional(v.boolean()), undefined),
  /** Whether a reason against ice was told: from then on there is none. */
  isForbidden: v.fallback(v.optional(v.boolean()), undefined),
  /** Whether the runner has said, while the record can't be read, that there was no ice lately. */
  isNoneLately: v.fallback(v.optional(v.boolean()), undefined),
});
export type IcingSession = v.InferOutput<typeof IcingSession>;
