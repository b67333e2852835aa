import { describe, expect, it } from 'vitest';
import { minutes, seconds } from '../../lambda/time.ts';
import {
  readInteractionModel,
  type SlotDefinition,
} from '../../simulator/language/interaction-model.ts';
import { heardIn, read, saying } from './events.ts';

const model = readInteractionModel(
  new URL('../../skill-package/interactionModels/custom/en-US.json', import.meta.url),
);

const notUnderstood = { kind: 'not-understood' };

/** Whether an intent's slots hold free words. */
const isOpen = (slots: readonly SlotDefinition[]): boolean =>
  slots.some(({ name }) => name === 'words');

describe('what an intent means', () => {
  it('is known of every intent of the model, with slots and without', () => {
    for (const { name, slots } of model.intents) {
      if (isOpen(slots)) continue;
      const filled = Object.fromEntries(slots.map((slot) => [slot.name, '?']));
      const kinds = [heardIn(saying(name)).kind, heardIn(saying(name, filled)).kind];
      const isFallback = name === 'AMAZON.FallbackIntent';
      for (const kind of kinds) expect(kind === 'not-understood', name).toBe(isFallback);
    }
  });

  it('is in the words of each intent of open speech, and nothing without them', () => {
    const open = model.intents.filter(({ slots }) => isOpen(slots));
    expect(open.length).toBeGreaterThan(10);
    for (const { name } of open) {
      const { said } = read(saying(name, { words: 'my leg feels odd' }));
      expect(said, name).toMatch(/\bmy leg feels odd$/);
      expect(read(saying(name)), name).toMatchObject({ heard: notUnderstood });
      expect(read(saying(name)).said, name).toBeUndefined();
    }
  });

  it.each(['', 'NoSuchIntent', 'AMAZON.SelectIntent', '__proto__', 'constructor', 'toString'])(
    'is words that were not understood where the function does not know it: "%s"',
    (name) => {
      expect(heardIn(saying(name, { routine: 'rolling' }))).toEqual(notUnderstood);
    },
  );

  it.each([
    ['stop', ['AMAZON.StopIntent', 'AMAZON.CancelIntent', 'AMAZON.NavigateHomeIntent']],
    ['unsure', ['NotSureIntent']],
    ['start-over', ['AMAZON.StartOverIntent']],
  ])('is %s for each of %s', (kind, intents) => {
    for (const name of intents) expect(heardIn(saying(name))).toEqual({ kind });
  });
});

describe('a number', () => {
  it.each([
    ['7', 7],
    ['007', 7],
    ['0', 0],
  ])('of "%s" is %i', (number, count) => {
    expect(heardIn(saying('NumberIntent', { number }))).toEqual({ kind: 'number', count });
  });

  it('is an age in "I am sixteen", and a figure on the scale in "I am six"', () => {
    expect(heardIn(saying('AgeIntent', { number: '16' }))).toEqual({ kind: 'age', years: 16 });
    expect(heardIn(saying('AgeIntent', { number: '6' }))).toEqual({ kind: 'number', count: 6 });
    expect(heardIn(saying('AgeIntent', { number: '?' }))).toEqual({ kind: 'number' });
  });

  it.each(['?', '', '-1', '1.5', 'seven', '1e3', 'NaN', '1234567', '٣'])(
    'is none that can be counted with: "%s"',
    (number) => {
      expect(heardIn(saying('NumberIntent', { number }))).toEqual({ kind: 'number' });
    },
  );
});

describe.each([
  ['SetIceTimerIntent', 'set-ice'],
  ['AddIceTimeIntent', 'add-ice'],
])('a length of time in %s', (name, kind) => {
  it.each([
    [{}, undefined],
    [{ duration: 'PT90S' }, seconds(90)],
    [{ minutes: '12' }, minutes(12)],
    [{ minutes: '12', duration: 'PT1H' }, minutes(12)],
    [{ duration: '?' }, 'not-understood'],
    [{ minutes: '?', duration: 'PT1H' }, 'not-understood'],
  ])('of %j is %s', (slots, length) => {
    expect(heardIn(saying(name, slots))).toEqual({ kind, length });
  });
});

describe('for how many days it has been so', () => {
  it.each([
    [{}, undefined],
    [{ duration: 'P3D' }, { days: 3, isSince: false }],
    [{ date: '2026-02-27' }, { days: 4, isSince: true }],
    [
      { duration: 'P3D', date: '2026-02-27' },
      { days: 3, isSince: false },
    ],
    [{ duration: '?' }, undefined],
    [{ date: '?' }, undefined],
  ])('is told by %j: %j', (slots, days) => {
    expect(heardIn(saying('HowLongIntent', slots))).toEqual({ kind: 'how-long', days });
  });
});

describe('the wish for the questions about a doctor', () => {
  it('is no more than that, whatever slots an older model fills', () => {
    const older = { symptom: 'a pop', denied: 'numbness', duration: 'P3D' };
    for (const slots of [{}, older]) {
      expect(heardIn(saying('SeeDoctorIntent', slots))).toEqual({
        ...{ kind: 'signs', told: [], denied: [], unknown: 0 },
        days: undefined,
      });
    }
  });
});
