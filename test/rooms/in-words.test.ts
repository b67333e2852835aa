import { expect, it } from 'vitest';
import { hear } from '../../lambda/hearing/index.ts';
import { signsInWords, topicsInWords } from './in-words.ts';

it.each(Object.entries(signsInWords))('%s is what is heard in "%s"', (sign, words) => {
  const told = hear(words).meant.flatMap((meant) =>
    meant.kind === 'signs' || meant.kind === 'somebody' ? [meant] : [],
  );
  expect(told).toMatchObject([{ denied: [] }]);
  expect(told[0]?.told[0]).toBe(sign);
});

it.each(Object.entries(topicsInWords))('%s is what is asked about in "%s"', (topic, words) => {
  const [meant] = hear(words).meant;
  expect(meant).toSatisfy(
    (each: typeof meant) =>
      (each?.kind === 'topic' && each.topic.kind === 'known' && each.topic.id === topic) ||
      (each?.kind === 'elsewhere' && each.field === topic),
  );
});
