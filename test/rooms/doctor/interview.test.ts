import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { SignId } from '../../../lambda/hearing/vocabulary.ts';
import { assess, urgencyOf } from '../../../lambda/rooms/doctor/assess.ts';
import {
  type Ask,
  hear,
  nextStep,
  type Step,
  take,
} from '../../../lambda/rooms/doctor/interview.ts';
import {
  type QuestionId,
  questionIds,
  signsOf,
} from '../../../lambda/rooms/doctor/interview-questions.ts';
import { severity, urgencies } from '../../../lambda/rooms/doctor/rules.ts';
import { type Answers, type Said, signIds } from '../../../lambda/rooms/doctor/signs.ts';
import { everyPair, everySaid, everyScript, noToAll, type Script } from './every-answer.ts';

interface Talk {
  readonly answers: Answers;
  readonly asked: readonly Ask[];
  readonly given: readonly Said[];
  readonly step: Step;
}

/** Every way the interview can go on from here until it ends. */
function everyTalk(talk: Talk): readonly Talk[] {
  const { answers, asked, given, step } = talk;
  if (step.kind === 'verdict') return [talk];
  if (asked.length > 14) throw new Error(`no end after ${JSON.stringify(asked)}`);
  return everySaid.flatMap((said) =>
    everyTalk({
      ...take(answers, step.question, said, step.again),
      asked: [...asked, step],
      given: [...given, said],
    }),
  );
}

const begin = (answers: Answers): Talk => ({
  answers,
  asked: [],
  given: [],
  step: nextStep(answers),
});

const talks = everyTalk(begin({}));

const goneOn = new WeakMap<Talk, Map<Said, Talk>>();

/** A talk after one more answer. Talks that begin alike are held once. */
function goOn(talk: Talk, step: Ask, said: Said): Talk {
  const onward = goneOn.get(talk) ?? new Map<Said, Talk>();
  goneOn.set(talk, onward);
  const known = onward.get(said) ?? {
    ...take(talk.answers, step.question, said, step.again),
    asked: [...talk.asked, step],
    given: [...talk.given, said],
  };
  onward.set(said, known);
  return known;
}

const unknowing = begin({});

/** The interview when each question gets what the script says, asked again or not. */
function played(script: Script, beginning: Talk = unknowing): Talk {
  let talk = beginning;
  while (talk.step.kind === 'ask') talk = goOn(talk, talk.step, script[talk.step.question]);
  return talk;
}

/** What is known after every way to answer the questions left in an order. */
function everyAnswer(
  [question, ...left]: readonly QuestionId[],
  script: Script = noToAll,
  answers: Answers = {},
): readonly { readonly script: Script; readonly answers: Answers }[] {
  if (question === undefined) return [{ script, answers }];
  return everySaid.flatMap((said) =>
    everyAnswer(left, { ...script, [question]: said }, take(answers, question, said, true).answers),
  );
}

const weight = (answers: Answers): number => severity(assess(answers).urgency);

const distinct = (asked: readonly Ask[]): number =>
  new Set(asked.map(({ question }) => question)).size;

describe(`on all ${talks.length} paths through the interview`, () => {
  it('it ends in the verdict on what was answered', () => {
    const wrong = talks.filter(
      ({ answers, step }) =>
        step.kind !== 'verdict' || !isDeepStrictEqual(step.verdict, assess(answers)),
    );
    expect(wrong).toEqual([]);
  });

  it('it asks at most seven questions', () => {
    expect(Math.max(...talks.map(({ asked }) => distinct(asked)))).toBe(7);
  });

  it('it asks again only in other words, only after doubt, and only once', () => {
    const wrong = talks.filter(({ asked, given }) =>
      asked.some(({ question, again }, index) => {
        const isRepeated = asked[index - 1]?.question === question;
        const isDue = isRepeated && given[index - 1] === 'unsure' && !asked[index - 1]?.again;
        return isRepeated !== again || again !== isDue;
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('it asks the most dangerous first', () => {
    const wrong = talks.filter(({ asked }) => {
      const levels = asked.flatMap(({ signs }) => signs.map((sign) => severity(urgencyOf(sign))));
      return levels.some((level, index) => level > (levels[index - 1] ?? level));
    });
    expect(wrong).toEqual([]);
  });

  it('it asks everything that could make the verdict worse', () => {
    const wrong = talks.filter(({ asked, answers }) => {
      const verdict = assess(answers);
      const isAsked = (sign: SignId): boolean =>
        asked.some(({ question }) => signsOf(question).some((each) => each === sign));
      const missed = questionIds.flatMap(signsOf).filter((sign) => !isAsked(sign));
      return missed.some((sign) => severity(urgencyOf(sign)) > severity(verdict.urgency));
    });
    expect(wrong).toEqual([]);
  });
});

describe(`for all ${everyScript.length} ways to answer its questions`, () => {
  it('the urgency is that of the worst answer, whatever else is said', () => {
    const wrong = everyScript.filter((script) => {
      const alone = questionIds.map((question) =>
        weight(Object.fromEntries(signsOf(question).map((sign) => [sign, script[question]]))),
      );
      return weight(played(script).answers) !== Math.max(...alone);
    });
    expect(wrong).toEqual([]);
  });

  it('a yes in place of another answer never lowers it, nor does doubt in place of a no', () => {
    const changed = everyScript.flatMap((script) =>
      questionIds.flatMap((question) => [
        { script, more: { ...script, [question]: 'yes' as const } },
        ...(script[question] === 'no'
          ? [{ script, more: { ...script, [question]: 'unsure' as const } }]
          : []),
      ]),
    );
    const lowered = changed.filter(
      ({ script, more }) => weight(played(more).answers) < weight(played(script).answers),
    );
    expect(lowered).toEqual([]);
  });

  it('the order of the questions makes no difference', () => {
    const turns = questionIds.map((_, by) => [
      ...questionIds.slice(by),
      ...questionIds.slice(0, by),
    ]);
    const orders = turns.flatMap((order) => [order, order.toReversed()]);
    const wrong = orders
      .flatMap((order) => everyAnswer(order))
      .filter(({ script, answers }) => weight(answers) !== weight(played(script).answers));
    expect(wrong).toEqual([]);
  });
});

/** What can be said of two signs before the interview. */
const ways = [
  { way: 'both told', told: 2, denied: 0 },
  { way: 'the first told and the second denied', told: 1, denied: 1 },
  { way: 'both denied', told: 0, denied: 2 },
] as const;

const oneShots = everyPair.flatMap((pair) =>
  ways.map(({ told, denied }) => hear({}, pair.slice(0, told), pair.slice(2 - denied))),
);

/** One answer to all questions, and to each question another than to the rest. */
const someScripts: readonly Script[] = everyScript.filter(
  (script) =>
    new Set(Object.values(script)).size === 1 ||
    Object.values(script).filter((said) => said !== 'no').length === 1,
);

describe(`for all ${everyPair.length} pairs of signs in ${oneShots.length} one-shots, gone on with in ${someScripts.length} ways`, () => {
  it('every one ends in a verdict at least as urgent as what was told', () => {
    const wrong = oneShots.flatMap((answers) => {
      const beginning = begin(answers);
      const least = weight(answers);
      return someScripts.filter((script) => {
        const { step, asked, answers: all } = played(script, beginning);
        return step.kind !== 'verdict' || weight(all) < least || distinct(asked) > 7;
      });
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

  it('telling them before or in the middle of the interview makes no difference', () => {
    const first = new Map(
      everySaid.map((said) => [said, take({}, 'nerves-and-breath', said, true).answers]),
    );
    const wrong = everyPair.flatMap((pair) => {
      const before = begin(hear({}, pair, []));
      const midway = new Map(
        everySaid.map((said) => [said, begin(hear(first.get(said) ?? {}, pair, []))]),
      );
      return someScripts.filter((script) => {
        const late = played(script, midway.get(script['nerves-and-breath']));
        return weight(late.answers) !== weight(played(script, before).answers);
      });
    });
    expect(wrong).toEqual([]);
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
