import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { states } from './states.ts';

const Labels = v.pipe(v.array(v.string()), v.minLength(1));

const Utterances = v.array(
  v.strictObject({
    say: v.pipe(v.string(), v.nonEmpty()),
    in: v.picklist(states),
    meant: Labels,
    also: v.optional(v.array(Labels), []),
  }),
);

/**
 * What somebody says, in a state of a conversation, and what it means, as labels in the order said;
 * `also` are other readings that are just as right.
 */
export type UtteranceSaid = v.InferOutput<typeof Utterances>[number];

/** The half that the coach is tuned on, and the half that is looked at only to report. */
export type Half = 'development' | 'held-out';

/**
 * Reads one half of what people say.
 * @throws when a file has another shape
 */
export function readUtterances(half: Half): readonly UtteranceSaid[] {
  const folder = new URL(`../../test/nlu/${half}/`, import.meta.url);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .flatMap((file) =>
      v.parse(Utterances, JSON.parse(readFileSync(new URL(file, folder), 'utf8'))),
    );
}
