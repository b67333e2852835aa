import { describe, expect, it } from 'vitest';
import { wordsFor } from '../../../lambda/locales/words-for.ts';
import { everyExercise } from '../../rooms/routines/every-id.ts';
import {
  american,
  everythingSaid,
  inVariant,
  isOnScreens,
  phraseNames,
  phrasesOf,
} from './phrases.ts';

/** How many words may be said where more than a breath is granted. */
const granted: Readonly<Record<string, number>> = {
  'doctor.verdict': 50,
  'icing.doAnyApply': 45,
  'icing.doAnyApplyAgain': 45,
};
const breath = 30;

/** What Alexa's timers are called: no sentence of the coach's. */
const labels: readonly string[] = ['icing.alarmLabel'];

const variants = [0, 1, 2, 3, 4, 5].map((index) => inVariant(index));

const wordCount = (text: string): number => text.split(/\s+/).filter(Boolean).length;

const spoken = phraseNames.filter((name) => !isOnScreens(name) && !labels.includes(name));

it('every phrase there is, however deep it stands, is called here', () => {
  for (const words of variants) {
    expect(phraseNames.toSorted()).toEqual([...phrasesOf(words).keys()].toSorted());
  }
  expect(phraseNames).toEqual(
    expect.arrayContaining(['screen.yes', 'doctor.screen.title', 'library.hints.self-check']),
  );
});

describe.each(spoken)('%s', (name) => {
  const said = variants.flatMap((words) => everythingSaid(words, name));

  it('says something, in whole sentences, as text that a voice can read', () => {
    expect(said.length).toBeGreaterThan(0);
    for (const text of said) {
      expect(text).toMatch(/^[A-Z][^<>&{}]*[.?!]$/);
      expect(text).not.toMatch(/undefined|null|NaN|\[object| {2}|\s[.,?!]/);
    }
  });

  it('can be said in one breath, or in as many words as it is granted', () => {
    const most = granted[name] ?? breath;
    for (const text of said) expect(wordCount(text), text).toBeLessThanOrEqual(most);
  });

  it('says numbers in words, but for those past ninety-nine', () => {
    for (const text of said) expect(text.replace(/\b[1-9]\d\d\b/g, ''), text).not.toMatch(/\d/);
  });
});

it.each(phraseNames.filter(isOnScreens))('%s is a text to read', (name) => {
  const said = variants.flatMap((words) => everythingSaid(words, name));
  expect(said.length).toBeGreaterThan(0);
  for (const text of said) expect(text).toMatch(/^(?!.*(?:undefined|null|NaN|\[object| {2}))\S.*$/);
});

describe('the words of an exercise', () => {
  const { routines: words } = inVariant(0);

  it.each(everyExercise)('tell %s apart from every other', (exercise) => {
    for (const other of everyExercise.filter((each) => each !== exercise)) {
      expect(words.readyFor(other)).not.toBe(words.readyFor(exercise));
      expect(words.howTo(other)).not.toBe(words.howTo(exercise));
    }
  });

  it.each(everyExercise)('of %s name the side that is worked, where it matters', (exercise) => {
    const isSided = words.introduction(exercise, 'left', 'usual', false);
    for (const side of ['left', 'right'] as const) {
      expect(words.introduction(exercise, side, 'usual', true)).toContain(`, ${side} `);
      expect(words.onWith(exercise, side)).toContain(`, ${side} `);
      if (isSided.includes('left')) {
        expect(words.introduction(exercise, side, 'usual', false)).toContain(side);
      }
    }
    expect(words.onWith(exercise, 'both')).not.toContain(',');
  });

  it.each(everyExercise)('of %s differ from form to form for somebody who knows it', (exercise) => {
    const told = (['easier', 'usual', 'harder'] as const).map((form) =>
      words.introduction(exercise, 'left', form, true),
    );
    expect(new Set(told).size).toBe(3);
  });
});

it('no phrase has the same variant twice', () => {
  let withVariants = 0;
  const words = american((phrase, each) => {
    expect(new Set(each).size, phrase).toBe(each.length);
    withVariants += 1;
    return each[0];
  });
  for (const name of spoken) everythingSaid(words, name);
  expect(withVariants).toBeGreaterThan(0);
});

it('no two phrases share their name, by which the last variant is remembered', () => {
  const variantsOf = new Map<string, string>();
  const words = american((phrase, each) => {
    expect(variantsOf.get(phrase) ?? each.join(), phrase).toBe(each.join());
    variantsOf.set(phrase, each.join());
    return each[0];
  });
  for (const name of spoken) everythingSaid(words, name);
});

it.each(['en-US', 'en-GB', 'en-AU', 'en-CA', 'en-IN', 'en', 'fr-FR', ''])(
  'a runner with the locale "%s" hears English',
  (locale) => {
    const words = wordsFor(locale, (_phrase, [first]) => first);
    expect(words.routines.go()).toBe(inVariant(0).routines.go());
  },
);
