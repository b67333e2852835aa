import { describe, expect, it } from 'vitest';
import { hear } from '../../lambda/hearing/index.ts';

const meantBy = (words: string) => hear(words).meant;

describe('what speaks against ice', () => {
  it.each([
    ["what's raynaud's", 'raynauds'],
    ['what is a cold allergy', 'cold-allergy'],
    ['what counts as poor circulation', 'poor-circulation'],
    ['does eczema count', 'skin-condition'],
  ])('is asked about and not told in "%s"', (words, reason) => {
    expect(meantBy(words)).toEqual([{ kind: 'what-is-reason', reason }]);
  });

  it.each(["i've got diabetes", 'my circulation is bad', 'i have raynauds'])(
    'is told in "%s"',
    (words) => {
      expect(meantBy(words)[0]).toMatchObject({ kind: 'ice-reason' });
    },
  );
});

describe('ice that is on already', () => {
  it.each([
    ['i already iced for twenty', 20],
    ["i've had it on for ten minutes", 10],
    ['ice has been on for an hour', 60],
  ])('is told of in "%s"', (words, minutes) => {
    expect(meantBy(words)).toEqual([{ kind: 'ice-since', length: minutes * 60_000 }]);
  });

  it.each([
    "it's been on a while",
    "i've had the peas on for ages",
    "no idea how long it's been on",
  ])('is told of and its time not known in "%s"', (words) => {
    expect(meantBy(words)).toEqual([{ kind: 'ice-since', length: undefined }]);
  });

  it('is no sign where nobody knows how long', () => {
    expect(meantBy("i don't know how long it's been on")).toEqual([
      { kind: 'ice-since', length: undefined },
    ]);
  });
});

it.each(['should i check my skin', 'how do i check my skin', 'what should my skin look like'])(
  'asks after the skin under the ice: "%s"',
  (words) => {
    expect(meantBy(words)).toEqual([{ kind: 'skin-asked' }]);
  },
);

describe('more ice after some before', () => {
  it.each([
    'i iced it earlier can i ice again',
    'i iced earlier today, can i do it again',
    'i iced this morning is it ok to ice again',
    'i had ice on it an hour ago can i ice it again',
    'i iced it before my run can i ice it now',
    'can i ice again',
    'should i ice it again',
  ])('is asked for in "%s", with nothing told of the skin', (words) => {
    expect(hear(words)).toEqual({ meant: [{ kind: 'ice-again' }] });
  });

  it.each([
    ['i iced it earlier and my skin is still numb can i ice again', 'ice-again'],
    ['how soon can i ice again', 'ice-again'],
    ['i iced it earlier', 'ice-again'],
  ])('is not asked for in "%s"', (words, kind) => {
    expect(meantBy(words).map((each) => each.kind)).not.toContain(kind);
  });

  it.each(["i've had ice on since lunch", 'the ice has been on since this morning'])(
    'is on still, nobody knows for how long, in "%s"',
    (words) => {
      expect(meantBy(words)).toEqual([{ kind: 'ice-since', length: undefined }]);
    },
  );
});
