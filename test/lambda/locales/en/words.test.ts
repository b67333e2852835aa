import { describe, expect, it } from 'vitest';
import type { Pick } from '../../../../lambda/locales/variation.ts';
import { type Words, wordsFor } from '../../../../lambda/locales/words.ts';
import { everyExercise } from '../../routines/every-id.ts';
import { conversation } from './calls/conversation.ts';
import { doctor } from './calls/doctor.ts';
import { icing } from './calls/icing.ts';
import { library } from './calls/library.ts';
import { memory } from './calls/memory.ts';
import { plan } from './calls/plan.ts';
import { progress } from './calls/progress.ts';
import { routines } from './calls/routines.ts';
import { screen } from './calls/screen.ts';

/** The rooms that speak: what only stands on screens is never read out. */
const rooms: readonly (keyof Words)[] = [
  'conversation',
  'routines',
  'icing',
  'doctor',
  'progress',
  'memory',
  'library',
  'plan',
];

/** What the functions of each room are called with, by their names. */
const calls: Readonly<
  Record<keyof Words, Readonly<Record<string, readonly (readonly unknown[])[]>>>
> = { conversation, routines, icing, doctor, progress, memory, library, plan, screen };

/** How many words may be said where more than a breath is granted. */
const granted: Readonly<Record<string, number>> = {
  'doctor.verdict': 50,
  'icing.doAnyApply': 45,
  'icing.doAnyApplyAgain': 45,
};
const breath = 30;

/** What Alexa's timers are called: no sentence of the coach's. */
const labels: readonly string[] = ['icing.alarmLabel'];

const english = (pick: Pick): Words => wordsFor('en-US', pick);

/** The coach in English, every phrase with several variants in the same one of them. */
const inVariant = (index: number): Words =>
  english((_phrase, variants) => variants[index % variants.length] ?? variants[0]);

const variants = [0, 1, 2, 3, 4, 5].map(inVariant);

/** What a word function says of all its values. */
function everythingSaid(words: Words, room: keyof Words, name: string): readonly string[] {
  const word = new Map(Object.entries(words[room])).get(name);
  if (word === undefined) throw new Error(`no word ${room}.${name}`);
  const values = new Map(Object.entries(calls[room])).get(name) ?? [];
  return values.map((each) => String(Reflect.apply(word, undefined, each)));
}

const wordCount = (text: string): number => text.split(/\s+/).filter(Boolean).length;

const everyWord = rooms.flatMap((room) =>
  Object.keys(calls[room])
    .filter((name) => !labels.includes(`${room}.${name}`))
    .map((name) => ({ room, name })),
);

describe.each(everyWord)('$room.$name', ({ room, name }) => {
  const said = variants.flatMap((words) => everythingSaid(words, room, name));

  it('says something, in whole sentences, as text that a voice can read', () => {
    expect(said.length).toBeGreaterThan(0);
    for (const text of said) {
      expect(text).toMatch(/^[A-Z][^<>&{}]*[.?!]$/);
      expect(text).not.toMatch(/undefined|null|NaN|\[object| {2}|\s[.,?!]/);
    }
  });

  it('can be said in one breath, or in as many words as it is granted', () => {
    const most = granted[`${room}.${name}`] ?? breath;
    for (const text of said) expect(wordCount(text), text).toBeLessThanOrEqual(most);
  });

  it('says numbers in words, but for those past ninety-nine', () => {
    for (const text of said) expect(text.replace(/\b[1-9]\d\d\b/g, ''), text).not.toMatch(/\d/);
  });
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
  const words = english((phrase, each) => {
    expect(new Set(each).size, phrase).toBe(each.length);
    withVariants += 1;
    return each[0];
  });
  for (const { room, name } of everyWord) everythingSaid(words, room, name);
  expect(withVariants).toBeGreaterThan(0);
});

it('no two phrases share their name, by which the last variant is remembered', () => {
  const variantsOf = new Map<string, string>();
  const words = english((phrase, each) => {
    expect(variantsOf.get(phrase) ?? each.join(), phrase).toBe(each.join());
    variantsOf.set(phrase, each.join());
    return each[0];
  });
  for (const { room, name } of everyWord) everythingSaid(words, room, name);
});

it.each(['en-US', 'en-GB', 'en-AU', 'en-CA', 'en-IN', 'en', 'fr-FR', ''])(
  'a runner with the locale "%s" hears English',
  (locale) => {
    const words = wordsFor(locale, (_phrase, [first]) => first);
    expect(words.routines.go()).toBe(inVariant(0).routines.go());
  },
);
