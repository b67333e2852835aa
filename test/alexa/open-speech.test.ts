import { describe, expect, it } from 'vitest';
import { hear } from '../../lambda/hearing/index.ts';
import { read, saying } from './events.ts';

const saidBy = (name: string, slots: Readonly<Record<string, string>>) =>
  read(saying(name, slots)).said;

/** What free words come to, by whatever intent they arrive. */
const meantBy = (name: string, slots: Readonly<Record<string, string>>) => {
  const said = saidBy(name, slots);
  return said === undefined ? undefined : hear(said).meant;
};

/** The signs in free words, each with whose it is and whether it is so. */
const scopesBy = (name: string, slots: Readonly<Record<string, string>>) =>
  meantBy(name, slots)?.flatMap((meant) => {
    if (meant.kind === 'somebody') return meant.told.map((sign) => `${meant.who} ${sign}`);
    return meant.kind === 'signs'
      ? (meant.scoped ?? []).map(({ sign, scope }) => `${scope} ${sign}`)
      : [];
  });

describe('what a carrier takes away', () => {
  it.each([
    ['SayIntent', 'chest pain', 'affirmed chest-pain'],
    ['SayIIntent', 'have chest pain', 'affirmed chest-pain'],
    ['SayIAmIntent', 'not getting any chest pain', 'denied chest-pain'],
    ['SayIHaveIntent', 'chest pain', 'affirmed chest-pain'],
    ['SayMyIntent', 'chest hurts', 'affirmed chest-pain'],
    ['SayItIntent', 'is chest pain', 'affirmed chest-pain'],
    ['SayItIsIntent', 'swollen', 'affirmed swelling'],
    ['SayTheIntent', 'leg is swollen', 'affirmed swelling'],
    ['SayThereIsIntent', 'a gap in the muscle', 'affirmed gap'],
    ['AnythingIntent', 'i have chest pain', 'affirmed chest-pain'],
    ['AgreeIntent', 'i have chest pain', 'affirmed chest-pain'],
    ['DenyIntent', 'chest pain', 'denied chest-pain'],
    ['DenyIntent', 'no chest pain', 'denied chest-pain'],
    ['SomebodyIntent', 'has chest pain', 'friend chest-pain'],
    ['ChildIntent', 'has chest pain', 'child chest-pain'],
    ['WhatIfIntent', 'i have chest pain', 'if chest-pain'],
  ])('is given back to the words by %s: "%s" is %s', (name, words, scope) => {
    expect(scopesBy(name, { words })).toEqual([scope]);
  });

  it.each([
    ['AskWhatIntent', 'is a strain'],
    ['AskHowIntent', 'do i treat a strain'],
    ['AskWhyIntent', 'are my hamstrings so tight'],
    ['AskIntent', 'a strain the same as a pull'],
    ['AskShouldIntent', 'run on a strain'],
    ['AskWhatIsIntent', 'a strain'],
    ['AskHowLongIntent', 'does a strain take'],
    ['TellMeIntent', 'strains'],
  ])('makes %s a question: "%s"', (name, words) => {
    const kinds = meantBy(name, { words })?.map(({ kind }) => kind);
    expect(kinds).toEqual(['topic']);
  });
});

describe('what fits no slot of a command', () => {
  const chestPain = [expect.objectContaining({ kind: 'signs', told: ['chest-pain'] })];

  it.each([
    ['StartRoutineIntent', 'routine'],
    ['HowManyThisWeekIntent', 'routine'],
    ['HowToIntent', 'exercise'],
    ['SkipExerciseIntent', 'exercise'],
    ['SideIntent', 'side'],
    ['EquipmentIntent', 'equipment'],
  ])('is heard as free words: in %s', (name, slot) => {
    expect(saidBy(name, { [slot]: 'my chest hurts' })).toMatch(/\bmy chest hurts$/);
  });

  it.each([
    ['StartRoutineIntent', 'routine'],
    ['SideIntent', 'side'],
    ['EquipmentIntent', 'equipment'],
  ])('is heard to its end, however long: in %s', (name, slot) => {
    const long = 'the long one that we did on the last rainy day but my chest hurts';
    expect(meantBy(name, { [slot]: long })).toEqual(chestPain);
  });

  it.each([
    ['StartRoutineIntent', { routine: 'warm-up' }],
    ['SkipExerciseIntent', { exercise: 'squat' }],
    ['SkipExerciseIntent', {}],
    ['NumberIntent', { number: 'seven' }],
    ['AMAZON.YesIntent', {}],
  ])('is nothing where it fits: in %s with %j', (name, slots) => {
    expect(saidBy(name, slots)).toBeUndefined();
  });
});
