import { describe, expect, it } from 'vitest';
import { hear } from '../../lambda/hearing/hear.ts';

describe('of the question that is open', () => {
  it.each([
    ['the second one', 'second'],
    ['um the second one i think', 'second'],
    ['it would be the first one', 'first'],
    ["yeah the third, i'd say", 'third'],
    ['probably the last one', 'last'],
    ['the latter', 'last'],
    ['just the middle one', 'second'],
  ])('"%s" picks one of the things named', (words, nth) => {
    expect(hear(words).meant).toEqual([{ kind: 'nth', nth }]);
  });

  it.each([
    'how many more questions',
    'how many questions are there',
    "that's too many questions",
    'god so many questions',
    'you keep asking me so many questions',
    'enough questions already',
  ])('"%s" asks how many there are still to come', (words) => {
    expect(hear(words).meant).toEqual([{ kind: 'questions-left' }]);
  });

  it.each([
    'the second set hurt',
    'give me a second',
    'it is the last exercise that hurt',
    'my last run was on sunday',
    'i have a question about running',
    'the first step in the morning hurts',
  ])('"%s" is neither', (words) => {
    const kinds = hear(words).meant.map(({ kind }) => kind);
    expect(kinds).not.toContain('nth');
    expect(kinds).not.toContain('questions-left');
  });
});
