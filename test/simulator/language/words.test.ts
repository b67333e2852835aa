import { describe, expect, it } from 'vitest';
import { part, readUtterance, spoken, wordsOf } from '../../../simulator/language/words.ts';

describe('words', () => {
  it.each([
    ['Warm-Up!', 'warm up'],
    ['what’s left?', "what's left"],
    ['whats left', 'what is left'],
    ["I'm  done, thanks.", 'i am done thanks'],
    ["can't", 'cannot'],
    ['20min', '20 min'],
    ['1.5 hours', '1.5 hours'],
  ])('hear "%s" and "%s" as the same', (one, other) => {
    expect(wordsOf(one)).toEqual(wordsOf(other));
  });

  it('keep a word apart from a short form that differs only in its apostrophe', () => {
    expect(wordsOf('ill')).not.toEqual(wordsOf("i'll"));
  });

  it('find nothing in punctuation', () => {
    expect(wordsOf(' ... ?! ')).toEqual([]);
  });

  it('remember how a part was typed', () => {
    expect(spoken(part(readUtterance('Start my Warm-Up!'), 2))).toBe('warm-up');
    expect(spoken(part(readUtterance('start'), 1))).toBe('');
  });
});
