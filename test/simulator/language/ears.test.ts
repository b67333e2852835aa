import { describe, expect, it } from 'vitest';
import type { Listening } from '../../../simulator/language/ears.ts';
import { createUnderstanding } from '../../../simulator/language/understand.ts';
import { pizzeria, TODAY } from './model.ts';

const words = { name: 'words', type: 'AMAZON.SearchQuery' };

/** The pizzeria, with ears for what its guests say in their own words. */
const talkative = {
  ...pizzeria,
  intents: [
    ...pizzeria.intents,
    { name: 'SayIntent', slots: [words], samples: ['i {words}', 'i would like {words}'] },
    { name: 'DenyIntent', slots: [words], samples: ['no {words}', 'do {words} please'] },
    { name: 'AnythingIntent', slots: [{ name: 'all', type: 'Talk' }], samples: ['{all}'] },
  ],
  types: [
    ...pizzeria.types,
    { name: 'Talk', values: [{ id: 'fed', name: { value: 'full up', synonyms: [] } }] },
  ],
};

const { understand } = createUnderstanding(talkative, 'amzn1.ask.skill.pizzeria');

/** The intent that is reached, and what is in its first filled slot. */
function heard(utterance: string, listening: Listening = {}, isOpen = true): string {
  const understood = understand(utterance, isOpen, TODAY, listening);
  if (understood.kind !== 'intent') return understood.kind;
  const { name, slots = {} } = understood.intent;
  const value = Object.values(slots).find((slot) => slot.value !== undefined)?.value;
  return [name, value].filter(Boolean).join(': ');
}

describe('Alexa’s own ears', () => {
  it.each([
    ['a sample comes before any carrier', 'order a pizza', 'OrderIntent'],
    ['so does what she knows herself, courtesies aside', 'stop now please', 'AMAZON.StopIntent'],
    ['so does what is hardly in doubt', 'order order a pizza', 'OrderIntent'],
    ['what is in doubt goes on as words', 'i order much', 'SayIntent: order much'],
    ['the carrier with the most words takes them', "I'd like Olives", 'SayIntent: olives'],
    ['words may stand before a carrier’s end', 'do nothing please', 'DenyIntent: nothing'],
    [
      'without a carrier the whole sentence goes on',
      'Lovely place',
      'AnythingIntent: lovely place',
    ],
    ['no short form is cut in two', "don't bother please", "AnythingIntent: don't bother please"],
    ['a carrier alone says nothing', 'i', 'AnythingIntent: i'],
  ])('%s', (_, utterance, expected) => {
    expect(heard(utterance)).toBe(expected);
  });

  it.each([
    ['lovely place', 'ER_SUCCESS_NO_MATCH'],
    ['full up', 'ER_SUCCESS_MATCH'],
  ])('tell whether the catch-all knows the sentence: %s', (utterance, code) => {
    expect(understand(utterance, true)).toMatchObject({
      intent: {
        slots: { all: { resolutions: { resolutionsPerAuthority: [{ status: { code } }] } } },
      },
    });
  });
});

describe('open ears', () => {
  it('take the open way wherever a carrier fits, whatever sample would', () => {
    expect(heard('no thanks', { ears: 'open' })).toBe('DenyIntent: thanks');
  });

  it('hear the rest as Alexa does', () => {
    for (const utterance of ['order a pizza', 'stop', 'lovely place']) {
      expect(heard(utterance, { ears: 'open' })).toBe(heard(utterance));
    }
  });

  it.each(['stop', 'yes', 'exit'])(
    'reach nobody with a bare command and no session: %s',
    (said) => {
      expect(heard(said, { ears: 'open' }, false)).toBe('nobody');
    },
  );
});

describe('a device that loses words', () => {
  it('still knows every sample and standard command', () => {
    expect(heard('order a pizza', { losesWords: true })).toBe('OrderIntent');
    expect(heard('yes', { losesWords: true })).toBe('AMAZON.YesIntent');
  });

  it('makes a fallback without words of the rest, in any ears', () => {
    for (const ears of ['alexa', 'open', 'misheard'] as const) {
      expect(heard('i like it here', { ears, losesWords: true })).toBe('AMAZON.FallbackIntent');
    }
  });
});

it('a model without open speech hears the same in open ears', () => {
  const { understand: learned } = createUnderstanding(pizzeria);
  for (const utterance of ['i want to order three pizzas', 'lovely place', 'no']) {
    expect(learned(utterance, true, TODAY, { ears: 'open' })).toEqual(
      learned(utterance, true, TODAY),
    );
  }
});
