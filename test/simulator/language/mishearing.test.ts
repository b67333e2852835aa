import { describe, expect, it } from 'vitest';
import { misheard } from '../../../simulator/language/mishearing.ts';
import { readUtterance } from '../../../simulator/language/words.ts';

const seeds = Array.from({ length: 200 }, (_, seed) => seed);

const hear = (said: string, seed: number): string => misheard(readUtterance(said), seed).source;

/** All that a sentence is heard as. */
const heardAs = (said: string): ReadonlySet<string> =>
  new Set(seeds.map((seed) => hear(said, seed)));

describe('a misheard sentence', () => {
  it.each([
    ['a word that sounds the same', 'my leg is weak', 'my leg is week'],
    ['a short word lost', 'skip the next one', 'skip next one'],
    ['two words run together', 'warm up first', 'warmup first'],
    ['one word split', 'hamstring feels odd', 'ham string feels odd'],
    ['one for many', 'butt kicks first', 'butt kick first'],
    ['many for one', 'my leg aches', 'my legs aches'],
    ['a last sound lost', 'i pulled it', 'i pull it'],
    ['a short form’s end lost', "it's gone cold", 'it gone cold'],
  ])('has %s', (_, said, expected) => {
    expect(heardAs(said)).toContain(expected);
  });

  it('is the same for the same seed and words', () => {
    const said = 'my calf has been really sore since the hills on tuesday';
    for (const seed of seeds) expect(hear(said, seed)).toBe(hear(said, seed));
    expect(heardAs(said).size).toBeGreaterThan(5);
  });

  it('of few words is misheard in one place alone', () => {
    expect([...heardAs('hamstring is weak')].toSorted()).toEqual([
      'ham string is weak',
      'hamstring is week',
      'hamstrings is weak',
    ]);
  });

  it.each([
    "no it isn't numb and i've never had chest pains",
    'not swollen but i cannot walk without limping',
    'if it swells up nothing i do helps',
  ])('never loses or gains what turns it round: "%s"', (said) => {
    const turning = /^(?:no|not|nor|never|none|nothing|neither|without|cannot|but|if|.*n't)$/;
    const kept = (sentence: string) => sentence.split(' ').filter((word) => turning.test(word));
    for (const heard of heardAs(said)) expect(kept(heard)).toEqual(kept(said));
  });

  it('is left alone where nothing sounds like anything else', () => {
    expect([...heardAs('stop')]).toEqual(['stop']);
  });
});
