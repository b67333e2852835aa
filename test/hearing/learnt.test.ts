import { expect, it } from 'vitest';
import { labelsOf } from '../../lambda/hearing/labels.ts';
import { notionIn } from '../../lambda/hearing/learnt/marks.ts';
import { meantBy } from '../../lambda/hearing/learnt/meant-by.ts';
import { notionLabels } from '../../lambda/hearing/learnt/weights.ts';
import { read } from '../../lambda/hearing/sentence.ts';
import { signIds } from '../../lambda/hearing/vocabulary.ts';
import { readCorpus } from '../../tools/learn/corpus.ts';
import { readUtterances } from '../../tools/nlu/utterances.ts';

const corpus = readCorpus();

it('Every notion that is learnt means something to the coach', () => {
  const sentence = read('the left one on for five minutes since three days');
  const unknown = notionLabels.filter((notion) => {
    if (notion === 'yes' || notion === 'no' || notion === 'unsure') return false;
    if (notion.startsWith('sign:')) return !signIds.some((sign) => notion === `sign:${sign}`);
    // A length told with a routine says which one it is.
    const meant = meantBy(notion, notion.startsWith('start:') ? read('that one') : sentence);
    return meant === undefined || notionIn(labelsOf({ meant: [meant] })[0] ?? '') !== notion;
  });
  expect(unknown).toEqual([]);
});

it('Every sign is learnt from fifty sentences or more, and in most of the ways it can be meant', () => {
  const few = signIds.filter((sign) => {
    const labels = corpus.flatMap((example) =>
      example.labels.filter((each) => each.endsWith(`:${sign}`)),
    );
    return labels.length < 50 || new Set(labels).size < 4;
  });
  expect(few).toEqual([]);
});

it('No sentence that hearing is measured with was learnt from', () => {
  const learnt = new Set(corpus.map(({ words }) => words));
  for (const half of ['development', 'held-out'] as const) {
    expect(readUtterances(half).filter(({ say }) => learnt.has(say)).length).toBe(0);
  }
});
