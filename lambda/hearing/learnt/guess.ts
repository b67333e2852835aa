import type { Hearing } from '../heard.ts';
import { prefixes } from '../labels.ts';
import type { Scope } from '../lexicon/kinds.ts';
import type { Sentence } from '../sentence.ts';
import { type Vector, vectorOf } from './grams.ts';
import { marksOfNotions, marksOfScope } from './marks.ts';
import { modelFrom, type Scores } from './model.ts';
import { notionLabels, notions, rarities, scopes } from './weights.ts';

/** A notion that a sentence may hold. */
export interface Guessed {
  readonly notion: string;
  /** More than 0 where it is thought to hold, less than -1 where not at all. */
  readonly score: number;
}

/** What the classifier makes of a sentence. */
export interface Guess {
  /** The best first, and all others that are thought to hold. */
  readonly notions: readonly [Guessed, ...Guessed[]];
  /** The scope of a sign among them. */
  readonly scope: Scope;
  /** How well a notion fits, thought to hold or not; undefined for one that was never learnt. */
  readonly scoreOf: (notion: string) => number | undefined;
}

const scopeNames = Object.keys(prefixes) as readonly Scope[];

interface Learnt {
  readonly rarityOf: (bucket: number) => number;
  readonly notions: (vector: Vector) => Scores;
  readonly scopes: (vector: Vector) => Scores;
}

let learnt: Learnt | undefined;

function load(): Learnt {
  const bytes = Buffer.from(rarities.bytes, 'base64');
  return {
    rarityOf: (bucket) => (bytes[bucket] ?? 0) * rarities.step,
    notions: modelFrom(notions, notionLabels.length),
    scopes: modelFrom(scopes, scopeNames.length),
  };
}

/** Guesses what a sentence means from what people say that means the same. */
export function guess(sentence: Sentence, hearing: Hearing): Guess {
  learnt ??= load();
  const { rarityOf, ...models } = learnt;
  const vector = (marks: readonly string[]) => vectorOf(sentence.words, marks, rarityOf);
  const scores = models.notions(vector(marksOfNotions(sentence, hearing)));
  const ranked = notionLabels
    .map((notion, index): Guessed => ({ notion, score: scores[index] ?? 0 }))
    .toSorted((a, b) => b.score - a.score);
  const [best = { notion: 'not-understood', score: -1 }, ...rest] = ranked;
  const ofScopes = models.scopes(vector(marksOfScope(sentence, hearing)));
  const scope = scopeNames.reduce((likely, name, index) =>
    (ofScopes[index] ?? 0) > (ofScopes[scopeNames.indexOf(likely)] ?? 0) ? name : likely,
  );
  return {
    notions: [best, ...rest.filter(({ score }) => score > 0)],
    scope,
    scoreOf: (notion) => scores[notionLabels.indexOf(notion)],
  };
}
