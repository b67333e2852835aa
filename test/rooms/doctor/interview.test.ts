import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { SignId } from '../../../lambda/hearing/vocabulary.ts';
import { assess, canWorsen } from '../../../lambda/rooms/doctor/assess.ts';
import { type Ask, hear } from '../../../lambda/rooms/doctor/interview.ts';
import { isAskedAnyway, thingsOf } from '../../../lambda/rooms/doctor/interview-questions.ts';
import { severity, urgencies } from '../../../lambda/rooms/doctor/rules.ts';
import { type Answers, type Said, signIds } from '../../../lambda/rooms/doctor/signs.ts';
import { askedSigns, begin, everyPair, everyTalk, played, type Talk } from './every-answer.ts';

const weight = (answers: Answers): number => severity(assess(answers).urgency);

const put = ({ asked }: Talk): number => asked.filter(({ again }) => !again).length;

/** The most questions after the story that anybody is asked. */
const mostAsked = 8;

/** A runner who answers each question as it is, by yes and no. */
const truthfully =
  (truth: readonly SignId[]) =>
  ({ signs }: Ask): Said =>
    signs.some((sign) => truth.includes(sign)) ? 'yes' : 'no';

const withAll = (signs: readonly SignId[]): Answers =>
  Object.fromEntries(signs.map((sign) => [sign, 'yes']));

const talks = everyTalk(begin({}));

describe(`on all ${talks.length} paths through the interview`, () => {
  it('it ends in the verdict on what was answered', () => {
    const wrong = talks.filter(
      ({ answers, step }) =>
        step.kind !== 'verdict' || !isDeepStrictEqual(step.verdict, assess(answers)),
    );
    expect(wrong).toEqual([]);
  });

  it('it asks at most eight questions after the first, each of three things at most', () => {
    expect(Math.max(...talks.map(put))).toBe(mostAsked);
    const things = talks.flatMap(({ asked }) =>
      asked.map(({ question, signs }) => thingsOf(question, signs).length),
    );
    expect(Math.max(...things)).toBe(3);
  });

  it('it asks again only in other words, only after doubt, and only once', () => {
    const wrong = talks.filter(({ asked, given }) =>
      asked.some(({ question, signs, again }, index) => {
        const before = asked[index - 1];
        const isRepeated = before?.question === question && isDeepStrictEqual(before.signs, signs);
        const isDue = isRepeated && given[index - 1] === 'unsure' && before?.again === false;
        return isRepeated !== again || again !== isDue;
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('it asks about breath and nerves before anything else', () => {
    for (const { asked } of talks) {
      const order = [...new Set(asked.map(({ question }) => question))];
      expect(order.slice(0, 2)).toEqual(['breath', 'between-legs'].slice(0, order.length));
    }
  });

  it('it asks everything that could make the verdict worse', () => {
    const missed = talks.flatMap(({ answers }) =>
      askedSigns.filter(
        (sign) => isAskedAnyway(sign) && answers[sign] === undefined && canWorsen(answers, sign),
      ),
    );
    expect(missed).toEqual([]);
  });
});

/** Every one, two or three signs that a question asks about, and none. */
const truths: readonly (readonly SignId[])[] = [
  [],
  ...askedSigns.flatMap((one, first) => [
    [one],
    ...askedSigns
      .slice(first + 1)
      .flatMap((other, second) => [
        [one, other],
        ...askedSigns.slice(first + second + 2).map((third) => [one, other, third]),
      ]),
  ]),
];

describe(`for all ${truths.length} runners with up to three signs who answer by yes and no`, () => {
  const interviews = truths.map((truth) => ({ truth, talk: played(begin({}), truthfully(truth)) }));

  it('the verdict is what their signs call for, neither more nor less', () => {
    const wrong = interviews.filter(({ truth, talk: { answers } }) => {
      // What nobody is asked about who has not told of another sign counts where it is told.
      const counts = truth.filter((sign) => sign !== 'clot-risk' && sign !== 'under-eighteen');
      return weight(answers) !== weight(withAll(counts));
    });
    expect(wrong).toEqual([]);
  });

  it('nobody is asked more than eight things', () => {
    expect(Math.max(...interviews.map(({ talk }) => put(talk)))).toBeLessThanOrEqual(mostAsked);
  });
});

it('asks three things of who has told what has to be seen today, and what follows upon it', () => {
  for (const sign of signIds.filter((each) => assess({ [each]: 'yes' }).urgency === 'urgent')) {
    const { asked } = played(begin({ [sign]: 'yes' }), () => 'no');
    const questions = asked.map(({ question }) => question);
    expect(questions.slice(0, 3)).toEqual(['breath', 'between-legs', 'leg']);
    expect(questions.slice(3).every((each) => each === 'age' || each === 'lately')).toBe(true);
    expect(questions.length).toBeLessThanOrEqual(4);
  }
});

describe(`for all ${everyPair.length} pairs of signs told before the interview`, () => {
  it('the verdict is the same as where they are told in the middle of it', () => {
    const wrong = everyPair.filter((pair) => {
      const first = begin({});
      if (first.step.kind !== 'ask') return true;
      const midway = begin(hear(played(first, truthfully([])).answers, pair, []));
      const before = begin(hear({}, pair, []));
      const answer = truthfully(pair);
      return weight(played(midway, answer).answers) !== weight(played(before, answer).answers);
    });
    expect(wrong).toEqual([]);
  });

  it('the order in which the two are told makes no difference', () => {
    for (const [one, other] of everyPair) {
      const together = hear({}, [one, other], []);
      expect(hear(hear({}, [one], []), [other], [])).toEqual(together);
      expect(hear(hear({}, [other], []), [one], [])).toEqual(together);
      expect(hear(hear({}, [], [other]), [one], [])).toEqual(hear({}, [one], [other]));
    }
  });

  it('a sign both told and denied is told', () => {
    for (const sign of signIds) {
      expect(hear({}, [sign], [sign])).toEqual({ [sign]: 'yes' });
      expect(hear(hear({}, [], [sign]), [sign], [])).toEqual({ [sign]: 'yes' });
      expect(hear(hear({}, [sign], []), [], [sign])).toEqual({ [sign]: 'yes' });
    }
  });
});

it('every urgency is a verdict that the interview can come to', () => {
  const reached = new Set(
    talks.map(({ step }) => (step.kind === 'verdict' ? step.verdict.urgency : 'none')),
  );
  expect([...reached].toSorted()).toEqual([...urgencies].toSorted());
});
