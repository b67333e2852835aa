import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess, canWorsen, urgencyOf } from '../../../lambda/rooms/doctor/assess.ts';
import { together } from '../../../lambda/rooms/doctor/rules/together.ts';
import { severity } from '../../../lambda/rooms/doctor/rules.ts';
import { type Answers, noted, signIds } from '../../../lambda/rooms/doctor/signs.ts';
import { forAny } from '../../support/for-any.ts';
import { everyAnswer, everyPair, withAnswer } from './every-answer.ts';

const weight = (answers: Answers): number => severity(assess(answers).urgency);

/** Every way to have answered, or not have answered, each of two signs. */
const pairsAnswered: readonly Answers[] = everyPair.flatMap(([one, other]) =>
  everyAnswer.flatMap((first) =>
    everyAnswer.map((second): Answers => ({ [one]: first, [other]: second })),
  ),
);

const someAnswers: fc.Arbitrary<Answers> = fc
  .dictionary(fc.constantFrom(...signIds), fc.constantFrom(...everyAnswer))
  .map((answers): Answers => answers);

describe(`in all ${pairsAnswered.length} answers to ${everyPair.length} pairs of signs`, () => {
  it('the worse of the two decides, or what they call for together', () => {
    const wrong = pairsAnswered.filter((answers) => {
      const alone = Object.entries(answers).map(([sign, answer]) => weight({ [sign]: answer }));
      const isPaired =
        'under-eighteen' in answers ||
        together.some(({ signs }) => signs.every((sign) => sign in answers));
      return isPaired
        ? weight(answers) < Math.max(...alone)
        : weight(answers) !== Math.max(...alone);
    });
    expect(wrong).toEqual([]);
  });

  it('each that call for more together do, and no less where one is doubted', () => {
    for (const { signs, calls } of together) {
      const all = Object.fromEntries(signs.map((sign) => [sign, 'yes']));
      expect(assess(all)).toMatchObject({ urgency: calls, because: 'sign' });
      for (const sign of signs) {
        expect(weight({ ...all, [sign]: 'no' })).toBeLessThan(severity(calls));
        expect(weight({ ...all, [sign]: 'unsure' })).toBeGreaterThanOrEqual(severity('doctor'));
      }
    }
  });

  it('a yes in place of what was known of one of them never lowers the urgency', () => {
    const lowered = pairsAnswered.filter((answers) =>
      signIds
        .filter((sign) => sign in answers)
        .some((sign) => weight(withAnswer(answers, sign, 'yes')) < weight(answers)),
    );
    expect(lowered).toEqual([]);
  });

  it('a yes to a third never lowers the urgency', () => {
    const lowered = everyPair.filter(([one, other]) => {
      const before = weight({ [one]: 'yes', [other]: 'unsure' });
      return signIds.some(
        (third) => weight({ [one]: 'yes', [other]: 'unsure', [third]: 'yes' }) < before,
      );
    });
    expect(lowered).toEqual([]);
  });

  it('doubt in place of a no never lowers the urgency', () => {
    const lowered = pairsAnswered.filter((answers) =>
      signIds
        .filter((sign) => answers[sign] === 'no')
        .some((sign) => weight(withAnswer(answers, sign, 'unsure')) < weight(answers)),
    );
    expect(lowered).toEqual([]);
  });

  it('doubt about a sign that calls for anybody calls for a doctor at least', () => {
    const doubtful = pairsAnswered.filter((answers) =>
      signIds.some((sign) => answers[sign] === 'unsure' && urgencyOf(sign) !== 'none'),
    );
    expect(doubtful.filter((answers) => weight(answers) < severity('doctor'))).toEqual([]);
  });

  it('a no counts for no more than a question not asked', () => {
    for (const answers of pairsAnswered) {
      const told = Object.entries(answers).filter(([, answer]) => answer !== 'no');
      expect(assess(answers)).toEqual({
        ...assess(Object.fromEntries(told)),
      });
    }
  });

  it('what is heard was told by name, and is there because of that', () => {
    for (const answers of pairsAnswered) {
      const { heard, because } = assess(answers);
      expect(heard.every((sign) => answers[sign] === 'yes')).toBe(true);
      expect(because === 'sign').toBe(heard.length > 0);
    }
  });
});

describe('whatever else was answered', () => {
  it('one more yes never lowers the urgency, nor does doubt in place of a no', () => {
    forAny(someAnswers, fc.constantFrom(...signIds), (answers, sign) => {
      const [no, unsure, oneOf, yes] = (['no', 'unsure', 'one-of', 'yes'] as const).map((answer) =>
        weight(withAnswer(answers, sign, answer)),
      );
      expect([no, unsure, oneOf]).toEqual(
        [no, unsure, oneOf].toSorted((one, other) => (one ?? 0) - (other ?? 0)),
      );
      expect(oneOf).toBe(yes);
    });
  });

  it('the order of the answers does not matter', () => {
    forAny(someAnswers, (answers) => {
      const backwards = Object.fromEntries(Object.entries(answers).reverse());
      expect(assess(backwards)).toEqual(assess(answers));
    });
  });
});

describe('what a verdict rests on', () => {
  it.each([
    [{}, 'none', 'nothing'],
    [{ pop: 'no', easing: 'unsure' }, 'none', 'nothing'],
    [{ easing: 'yes' }, 'none', 'sign'],
    [{ pop: 'one-of', bruise: 'one-of' }, 'urgent', 'one-of'],
    [{ pop: 'one-of', bruise: 'yes' }, 'urgent', 'sign'],
    [{ pop: 'unsure', gait: 'no' }, 'doctor', 'doubt'],
    [{ pop: 'unsure', gait: 'yes' }, 'doctor', 'sign'],
    [{ pop: 'unsure', gait: 'one-of' }, 'doctor', 'one-of'],
    [{ crack: 'unsure' }, 'urgent', 'doubt'],
    [{ crack: 'unsure', easing: 'yes' }, 'urgent', 'doubt'],
  ] satisfies [Answers, string, string][])('%j is %s, for %s', (answers, urgency, because) => {
    expect(assess(answers)).toMatchObject({ urgency, because });
  });

  it('can be made worse by a worse sign alone', () => {
    const worse = signIds.filter((sign) => canWorsen({ pop: 'yes' }, sign));
    expect(worse).toEqual(signIds.filter((sign) => urgencyOf(sign) === 'emergency'));
  });
});

describe('noting an answer', () => {
  it('keeps the stronger of two, in whatever order they come', () => {
    for (const first of everyAnswer) {
      for (const second of everyAnswer) {
        const forth = noted(noted({}, ['gait'], first), ['gait'], second);
        const back = noted(noted({}, ['gait'], second), ['gait'], first);
        expect(forth).toEqual(back);
        expect([first, second]).toContain(forth.gait);
        expect(weight(forth)).toBe(Math.max(weight({ gait: first }), weight({ gait: second })));
      }
    }
  });

  it('lets a yes stand when it is denied, and doubt when it is', () => {
    expect(noted({ gait: 'yes', pop: 'unsure' }, ['gait', 'pop', 'gap'], 'no')).toEqual({
      gait: 'yes',
      pop: 'unsure',
      gap: 'no',
    });
  });
});
