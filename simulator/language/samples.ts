import { Mistake } from '../mistake.ts';
import type { IntentDefinition, InteractionModel, SlotDefinition } from './interaction-model.ts';
import { heardWords, part, type Utterance, wordsOf } from './words.ts';

/** One sample utterance of an intent: literal words, and slots where anything may be said. */
export interface Sample {
  readonly intent: IntentDefinition;
  readonly pieces: readonly Piece[];
  /** The literal words, in order. */
  readonly literals: readonly string[];
}

type Piece =
  | { readonly word: string; readonly slot?: never }
  | { readonly slot: SlotDefinition; readonly word?: never };

/** The words that one way of fitting an utterance into a sample gives to each slot. */
export interface Filling {
  readonly slot: SlotDefinition;
  readonly said: Utterance;
}

/** Reads all samples of a model. Throws if a sample names a slot its intent does not have. */
export function readSamples(model: InteractionModel): Sample[] {
  return model.intents.flatMap((intent) =>
    intent.samples.map((sample) => readSample(intent, sample)),
  );
}

/** All the ways an utterance fits into a sample, each slot taking at least one word. */
export function waysToFit(sample: Sample, utterance: Utterance): Filling[][] {
  if (!mayFit(sample, utterance)) return [];
  return divide(sample.pieces, heardWords(utterance)).map((spans) =>
    spans.map(({ slot, from, to }) => ({ slot, said: part(utterance, from, to) })),
  );
}

/** Whether an utterance begins and ends as a sample does, and is long enough. */
function mayFit({ pieces, literals }: Sample, { words }: Utterance): boolean {
  const isWhole = literals.length === pieces.length;
  if (isWhole ? words.length !== pieces.length : words.length < pieces.length) return false;
  const [first] = pieces;
  const last = pieces.at(-1);
  return (
    (first?.word === undefined || first.word === words[0]?.text) &&
    (last?.word === undefined || last.word === words.at(-1)?.text)
  );
}

/** Whether words fit into a sample in any way. */
export function fits(sample: Sample, words: readonly string[]): boolean {
  return divide(sample.pieces, words).length > 0;
}

function readSample(intent: IntentDefinition, sample: string): Sample {
  const pieces = sample.split(/(\{[^}]*\})/).flatMap((text): Piece[] => {
    const name = /^\{(.*)\}$/.exec(text)?.[1];
    if (name === undefined) {
      return wordsOf(text).map((word) => ({ word }));
    }
    const slot = intent.slots.find((candidate) => candidate.name === name.trim());
    if (slot === undefined) {
      throw new Mistake(
        `The sample "${sample}" of ${intent.name} names a slot it does not declare.`,
      );
    }
    return [{ slot }];
  });
  const literals = pieces.flatMap(({ word }) => (word === undefined ? [] : [word]));
  return { intent, pieces, literals };
}

interface Span {
  readonly slot: SlotDefinition;
  readonly from: number;
  readonly to: number;
}

/** Divides all words from one index on among pieces, in every way there is. */
function divide(pieces: readonly Piece[], words: readonly string[], at = 0, from = 0): Span[][] {
  const piece = pieces[at];
  if (piece === undefined) {
    return from === words.length ? [[]] : [];
  }
  if (piece.word !== undefined) {
    return piece.word === words[from] ? divide(pieces, words, at + 1, from + 1) : [];
  }
  const spans: Span[][] = [];
  const last = words.length - (pieces.length - at - 1);
  for (let to = from + 1; to <= last; to += 1) {
    for (const others of divide(pieces, words, at + 1, to)) {
      spans.push([{ slot: piece.slot, from, to }, ...others]);
    }
  }
  return spans;
}
