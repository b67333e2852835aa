import { expect, it } from 'vitest';
import { hear } from '../../lambda/hearing/hear.ts';

const sentences = [
  'next',
  'yeah the left one is swollen up',
  "i'd rather not do any of the plank stuff if that's alright",
  'right so i did my long run and the back of my leg is grumbling so ten minutes of ice should do it',
  "no wait my toes are freezing and grey and i've not even put the thing on yet",
  'does ice even do anything or is it just a thing footballers do',
];

const timeOf = (words: string): number => {
  const start = performance.now();
  hear(words);
  return performance.now() - start;
};

it('A sentence is heard within five milliseconds, though the machine be busy', () => {
  for (const words of sentences) timeOf(words);
  const best = sentences.map((words) =>
    Math.min(...Array.from({ length: 20 }, () => timeOf(words))),
  );
  expect(Math.max(...best)).toBeLessThan(5);
});

it('A sentence of ten times the words takes at most forty times as long', () => {
  const once = "i was running and my leg didn't feel right so i stopped and walked home ";
  const best = (words: string) => Math.min(...Array.from({ length: 20 }, () => timeOf(words)));
  best(once);
  expect(best(once.repeat(10))).toBeLessThan(40 * best(once) + 1);
});
