import { readFileSync } from 'node:fs';
import * as v from 'valibot';

const AnnotationSetSchema = v.object({
  data: v.array(
    v.object({
      inputs: v.object({
        utterance: v.pipe(v.string(), v.nonEmpty()),
        referenceTimestamp: v.pipe(v.string(), v.isoTimestamp()),
      }),
      expected: v.strictTuple([
        v.object({
          intent: v.object({
            name: v.string(),
            slots: v.optional(v.record(v.string(), v.object({ value: v.string() })), {}),
          }),
        }),
      ]),
    }),
  ),
});

/** What a runner says, and what it means. */
export interface Annotation {
  readonly utterance: string;
  /** The day it is said, as YYYY-MM-DD: what "yesterday" counts from. */
  readonly today: string;
  readonly intent: string;
  /**
   * What has to be heard in each slot, by its name: the id of a list entry, or the value of one of
   * Alexa's own types. Several values of one slot are told apart by commas.
   */
  readonly slots: Readonly<Record<string, string>>;
}

/**
 * Reads a set in the format of Alexa's own NLU evaluation (SMAPI's annotation sets), so that the
 * same file measures the simulator here and the skill there.
 * @throws if the file is not in that format
 */
export function readAnnotations(file: string | URL): readonly Annotation[] {
  const { data } = v.parse(AnnotationSetSchema, JSON.parse(readFileSync(file, 'utf8')));
  return data.map(({ inputs, expected: [{ intent }] }) => ({
    utterance: inputs.utterance,
    today: inputs.referenceTimestamp.slice(0, 10),
    intent: intent.name,
    slots: Object.fromEntries(
      Object.entries(intent.slots).map(([name, { value }]) => [name, value]),
    ),
  }));
}
