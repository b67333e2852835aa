import { prefixes } from '../../lambda/hearing/labels.ts';
import {
  biasBucket,
  bucketOf,
  gramsOf,
  type Vector,
  vectorOf,
} from '../../lambda/hearing/learnt/grams.ts';
import {
  marksOfNotions,
  marksOfScope,
  notionIn,
  scopeIn,
} from '../../lambda/hearing/learnt/marks.ts';
import type { Kept } from '../../lambda/hearing/learnt/model.ts';
import { lexical } from '../../lambda/hearing/lexical.ts';
import { read } from '../../lambda/hearing/sentence.ts';
import type { Example } from './corpus.ts';
import { encode } from './encode.ts';
import { learn } from './svm.ts';

/** How many weights are kept of each; with half as many, one sentence in forty more is misheard. */
const mostNotions = 400_000;
const mostScopes = 40_000;

/** The rarest of all grams is kept as 255. */
const rarityStep = 12 / 255;

/** All that is learnt. */
export interface Learnt {
  readonly notionLabels: readonly string[];
  readonly rarities: { readonly step: number; readonly bytes: string };
  readonly notions: Kept;
  readonly scopes: Kept;
}

/** How rare each bucket is among sentences: the inverse document frequency, smoothed, as bytes. */
function raritiesOf(sentences: readonly (readonly string[])[]): Uint8Array {
  const counts = new Uint32Array(biasBucket);
  for (const words of sentences) {
    for (const bucket of new Set(gramsOf(words).flat().map(bucketOf))) {
      counts[bucket] = (counts[bucket] ?? 0) + 1;
    }
  }
  return Uint8Array.from(counts, (count) =>
    count === 0 ? 0 : Math.round((Math.log((1 + sentences.length) / (1 + count)) + 1) / rarityStep),
  );
}

const isOfSomebody = (label: string): boolean => label.startsWith('who:');

/** Learns from examples what sentences mean. */
export function train(
  examples: readonly Example[],
  onRound: (share: number) => void = () => {},
): Learnt {
  const heard = examples.map(({ words, labels }) => {
    const sentence = read(words);
    return { labels, sentence, hearing: lexical(sentence) };
  });
  const rarities = raritiesOf(heard.map(({ sentence }) => sentence.words));
  const rarityOf = (bucket: number): number => (rarities[bucket] ?? 0) * rarityStep;
  const vectors: Vector[] = [];
  const scopeVectors: Vector[] = [];
  const held: string[][] = [];
  const scopesHeld: number[][] = [];
  const scopeNames = Object.values(prefixes);
  for (const { labels, sentence, hearing } of heard) {
    vectors.push(vectorOf(sentence.words, marksOfNotions(sentence, hearing), rarityOf));
    held.push([...new Set(labels.filter((label) => !isOfSomebody(label)).map(notionIn))]);
    const scopes = new Set(labels.flatMap((label) => scopeIn(label) ?? []));
    if (scopes.size === 0) continue;
    scopeVectors.push(vectorOf(sentence.words, marksOfScope(sentence, hearing), rarityOf));
    scopesHeld.push([...scopes].map((scope) => scopeNames.indexOf(scope)));
  }
  const notionLabels = [...new Set(held.flat())].toSorted();
  const places = new Map(notionLabels.map((label, place) => [label, place]));
  const notions = learn(
    vectors,
    held.map((labels) => labels.map((label) => places.get(label) ?? 0)),
    notionLabels.length,
    onRound,
  );
  const scopes = learn(scopeVectors, scopesHeld, scopeNames.length);
  return {
    notionLabels,
    rarities: { step: rarityStep, bytes: Buffer.from(rarities).toString('base64') },
    notions: encode(notions, mostNotions),
    scopes: encode(scopes, mostScopes),
  };
}
