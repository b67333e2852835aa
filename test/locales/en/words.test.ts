import { describe, expect, it } from 'vitest';
import { dialectOf } from '../../../lambda/locales/en/dialect.ts';
import { wordsFor } from '../../../lambda/locales/words-for.ts';
import { everyExercise } from '../../rooms/routines/every-id.ts';
import { american, everythingSaid, inVariant, isOnScreens, phraseNames } from './phrases.ts';

/** How many words may be said where more than a breath is granted. */
const granted: Readonly<Record<string, number>> = {
  'doctor.verdict': 50,
  'icing.doAnyApply': 45,
  'icing.doAnyApplyAgain': 45,
  // Everything that was asked for, with its days and times.
  'reminders.list': 33,
};
const breath = 30;

/** What Alexa's timers are called: no sentence of the coach's. */
const labels: readonly string[] = ['icing.alarmLabel'];

const variants = [0, 1, 2, 3, 4, 5].map((index) => inVariant(index));

const wordCount = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** Each text of some phrases in every variant, with the name of its phrase. */
const textsOf = (names: readonly string[]) =>
  names.flatMap((name) =>
    variants.flatMap((words) => everythingSaid(words, name).map((text) => ({ name, text }))),
  );

const spoken = phraseNames.filter((name) => !isOnScreens(name) && !labels.includes(name));
const read = phraseNames.filter(isOnScreens);
const said = textsOf(spoken);
const shown = textsOf(read);

it('every phrase there is, however deep it stands, says something', () => {
  expect(phraseNames).toEqual(
    expect.arrayContaining(['screen.yes', 'doctor.screen.title', 'library.hints.self-check']),
  );
  const named = new Set([...said, ...shown].map(({ name }) => name));
  expect([...spoken, ...read].filter((name) => !named.has(name))).toEqual([]);
});

describe('what is said', () => {
  it('is in whole sentences, as text that a voice can read', () => {
    const isWhole = /^[A-Z][^<>&{}]*[.?!]$/;
    const isOdd = /undefined|null|NaN|\[object| {2}|\s[.,?!]/;
    expect(said.filter(({ text }) => !isWhole.test(text) || isOdd.test(text))).toEqual([]);
  });

  it('can be said in one breath, or in as many words as it is granted', () => {
    const most = (name: string) => granted[name] ?? breath;
    expect(said.filter(({ name, text }) => wordCount(text) > most(name))).toEqual([]);
  });

  it('has numbers in words, but for those past ninety-nine and those to dial', () => {
    const { poisonLine = '' } = dialectOf('en-US');
    const counted = said.map(({ text }) => text.replace(poisonLine, ''));
    expect(counted.filter((text) => /\d/.test(text.replace(/\b[1-9]\d\d\b/g, '')))).toEqual([]);
  });
});

it('what stands on screens is a text to read', () => {
  const isText = /^(?!.*(?:undefined|null|NaN|\[object| {2}))\S.*$/;
  expect(shown.filter(({ text }) => !isText.test(text))).toEqual([]);
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
    const isSided = words.introduction(exercise, 'left', 'usual', false, false);
    for (const side of ['left', 'right'] as const) {
      expect(words.introduction(exercise, side, 'usual', true, false)).toContain(`, ${side} `);
      expect(words.onWith(exercise, side)).toContain(`, ${side} `);
      if (isSided.includes('left')) {
        expect(words.introduction(exercise, side, 'usual', false, false)).toContain(side);
      }
    }
    expect(words.onWith(exercise, 'both')).not.toContain(',');
  });

  it.each(everyExercise)('of %s differ from form to form for somebody who knows it', (exercise) => {
    const told = (['easier', 'usual', 'harder'] as const).map((form) =>
      words.introduction(exercise, 'left', form, true, false),
    );
    expect(new Set(told).size).toBe(3);
  });
});

it('no phrase has the same variant twice, or the name by which that of another is remembered', () => {
  const variantsOf = new Map<string, string>();
  const words = american((phrase, each) => {
    expect(new Set(each).size, phrase).toBe(each.length);
    expect(variantsOf.get(phrase) ?? each.join(), phrase).toBe(each.join());
    variantsOf.set(phrase, each.join());
    return each[0];
  });
  for (const name of spoken) everythingSaid(words, name);
  expect(variantsOf.size).toBeGreaterThan(0);
});

describe('what is heard most', () => {
  const variantsOf = new Map<string, readonly string[]>();
  const words = american((phrase, each) => {
    variantsOf.set(phrase, each);
    return each[0];
  });
  for (const name of spoken) everythingSaid(words, name);

  it.each([
    // Openings.
    ...['welcome-back', 'long-time', 'how-about-warm-up', 'due-first', 'due-second'],
    ...['routine-opening', 'what-next'],
    // Cues, and what stands between exercises.
    ...['halfway', 'breathing', 'two-to-go', 'ten-to-go', 'rest', 'breathe', 'get-ready'],
    ...['going-on', 'skipped', 'again', 'comes-next', 'check-plank', 'breath-hip-bridge'],
    // Praise, and what is asked after it.
    ...['finished', 'all-good-question', 'all-good', 'then-run', 'then-rest'],
    // Endings.
    ...['goodbye', 'thanks', 'place-kept', 'all-right'],
    // Misunderstandings.
    ...['lost', 'not-heard', 'off-topic', 'no-rush', 'stopped-to-ask', 'all-well'],
    // "Ready?"
    ...['ready-for', 'paused-ready', 'go-on', 'go-on-with', 'shall-we-start', 'is-it-on', 'try-it'],
  ])('has five ways at least to say "%s"', (phrase) => {
    expect(variantsOf.get(phrase)?.length ?? 0).toBeGreaterThanOrEqual(5);
  });
});

it.each(['en-US', 'en-GB', 'en-AU', 'en-CA', 'en-IN', 'en', 'fr-FR', ''])(
  'a runner with the locale "%s" hears English',
  (locale) => {
    const words = wordsFor(locale, (_phrase, [first]) => first);
    expect(words.routines.go()).toBe(inVariant(0).routines.go());
  },
);
