import { describe, expect, test } from 'vitest';
import type { TopicName } from '../../../lambda/hearing/vocabulary.ts';
import { english } from '../../../lambda/locales/en/index.ts';
import {
  type SelfCheckStep,
  selfCheckSteps,
} from '../../../lambda/rooms/library/self-check-steps.ts';
import {
  elsewhere,
  offered,
  type TopicId,
  topicIds,
  topics,
} from '../../../lambda/rooms/library/topics.ts';
import type { NextStep } from '../../../lambda/rooms/library/words.ts';
import { answers, words } from '../../support/a-turn.ts';
import { expectGoodManners } from '../../support/manners.ts';
import { type Runner, runner, type Turned } from '../../support/runner.ts';
import { warmingUp } from '../../support/warming-up.ts';
import { topicsInWords } from '../in-words.ts';
import { everyExercise } from '../routines/every-id.ts';

const { library, routines } = words;
/** Every way to ask whether to try an exercise. */
const tryIts = [0, 1, 2, 3, 4].map((index) =>
  english((_phrase, variants) => variants[index] ?? variants[0], 'en-US').library.tryIt(),
);
const ask = (coach: Runner, topic: TopicName) =>
  coach.say('AnythingIntent', { words: topicsInWords[topic] });
const yes = (coach: Runner) => coach.say('AMAZON.YesIntent');
const no = (coach: Runner) => coach.say('AMAZON.NoIntent');
const more = (coach: Runner) => coach.say('TellMeMoreIntent');

/** What tells, amid an exercise, that it hurts. */
const hurtsNow: readonly TopicId[] = [
  ...(['rolling-hurts', 'pain-allowed', 'bridge-cramps', 'training-sore', 'warm-up-sore'] as const),
];

/** What is said after an answer. */
const after = (next: NextStep): string => (next.kind === 'nothing' ? '?' : library.next(next));

describe.each(topicIds)('%s', (id) => {
  const told = answers(id);

  test('is told, told more of to the end, and followed by what its question offers', async () => {
    const coach = runner();
    const first = await ask(coach, id);
    expectGoodManners(first);
    const place = told.findIndex(({ say }) => first.say.startsWith(say));
    expect(place, first.say).toBeGreaterThanOrEqual(0);
    expect(first.say).toContain(after(told[place]?.next ?? topics[id].next));
    const heard = [place];
    for (let left = told.length - 1; left > 0; left -= 1) {
      const next = await more(coach);
      expectGoodManners(next);
      heard.push(told.findIndex(({ say }) => next.say.startsWith(say)));
    }
    expect(new Set(heard).size).toBe(told.length);
    expect(heard).not.toContain(-1);
    const last = await more(coach);
    expectGoodManners(last);
    expect(told.filter(({ say }) => last.say.includes(say))).toEqual([]);
    expect(last.say).toMatch(/\?$/);

    const followed = await yes(coach);
    expect(followed.breaches).toEqual([]);
    expect(followed.say).not.toContain('wrong on my side');
    const { next } = topics[id];
    if (next.kind === 'topic') expect(followed.say).toContain(answers(next.topic)[0].say);
    if (next.kind === 'self-check')
      expect(followed.say).toContain(routines.gate('no-stretch-sign'));
    expect(followed.say).not.toContain('asked anything');
    expect(coach.isListening()).toBe(true);
  });

  test.skipIf(hurtsNow.includes(id))(
    'is told in the middle of an exercise, which then goes on',
    async () => {
      const coach = await warmingUp();
      const first = await ask(coach, id);
      expect(first.breaches).toEqual([]);
      expect(first.say).toContain(' On with the leg crossovers');
      expect(told.some(({ say }) => first.say.startsWith(say))).toBe(true);
      expect(coach.record()?.routine).toMatchObject({ routine: 'warm-up', state: 'playing' });
    },
  );

  test('leads back to the question that is open between two exercises', async () => {
    const coach = await warmingUp();
    await coach.say('AMAZON.PauseIntent');
    const first = await ask(coach, id);
    expectGoodManners(first);
    expect(first.say).toMatch(
      /(Ready to go on|Want to go on|Ready again|Good to go on|Carry on)\?$/,
    );
    expect((await yes(coach)).say).toContain('eg crossovers');
  });
});

test.each(hurtsNow)('%s, asked amid an exercise, stops it', async (id) => {
  const coach = await warmingUp();
  const asked = await ask(coach, id);
  expect(asked.say).not.toContain('On with the butt kicks');
  expect(asked.say).toMatch(/\?$/);
  expect(coach.record()?.routine).toMatchObject({ routine: 'warm-up', state: 'paused' });
});

describe('a question that comes first', () => {
  const openings: Readonly<Record<string, (coach: Runner) => Promise<Turned>>> = {
    "the doctor's": async (coach) => {
      await coach.say('SeeDoctorIntent');
      return coach.say('AMAZON.NextIntent');
    },
    'whether the roller may begin': (coach) =>
      coach.say('StartRoutineIntent', { routine: 'rolling' }),
    'whether the cool-down may begin': (coach) =>
      coach.say('StartRoutineIntent', { routine: 'cool-down' }),
    'what speaks against ice': (coach) => coach.say('SetIceTimerIntent'),
    'how bad it hurts': async (coach) => {
      await coach.say('StartRoutineIntent', { routine: 'warm-up' });
      coach.wait(25_000);
      return coach.say('PainIntent');
    },
    'whether the self-check may begin': async (coach) => {
      await ask(coach, 'self-check');
      return yes(coach);
    },
  };

  test.each(Object.entries(openings))('%s stays open whatever is asked', async (_name, open) => {
    for (const [intent, slots] of [
      ['AnythingIntent', { words: topicsInWords.ice }],
      ['AnythingIntent', { words: topicsInWords.knees }],
      ['TellMeMoreIntent', {}],
      ['SomethingElseIntent', {}],
    ] as const) {
      const coach = runner();
      const { say } = await open(coach);
      const question = say.split(/(?<=[.:]) /).at(-1) ?? '';
      expect(question).toMatch(/\?$/);
      const stillOpen = coach.attributes()?.['asked'];
      const asked = await coach.say(intent, slots);
      expect(asked.say).toMatch(/\?$/);
      // Asked once more in other words it is the same question.
      const now = coach.attributes()?.['asked'];
      expect(Object.assign({}, now, { again: false })).toEqual(
        Object.assign({}, stillOpen, { again: false }),
      );
      expect(asked.say).not.toContain(answers('ice')[0].say);
      expect(asked.breaches).toEqual([]);
      const again = asked.say.split(/(?<=[.:]) /).at(-1) ?? '';
      const { say: repeated } = await coach.say('AMAZON.RepeatIntent');
      expect([question, again].some((each) => repeated.includes(each))).toBe(true);
    }
  });
});

describe('what is not taught', () => {
  const elsewheres = Object.entries(elsewhere) as [TopicName, TopicId][];

  test.each(elsewheres)('%s: said so, with %s offered', async (asked, nearest) => {
    const coach = runner();
    const said = await ask(coach, asked);
    expectGoodManners(said);
    expect(said.say).toMatch(/n't my thing, but hamstrings are\. Want to hear about .* instead\?$/);
    expect((await yes(coach)).say).toContain(answers(nearest)[0].say);
  });
});

describe('something else', () => {
  test('offers a topic not told yet, and another each time', async () => {
    const coach = runner();
    await ask(coach, 'hamstrings');
    const named = new Set<string>();
    for (let turn = 0; turn < offered.length - 1; turn += 1) {
      const other = await coach.say(turn % 2 ? 'SomethingElseIntent' : 'AMAZON.NextIntent');
      expectGoodManners(other);
      const question = other.say.split('Want to hear about ')[1] ?? '';
      expect(question).not.toBe('');
      named.add(question);
    }
    expect(named.size).toBe(offered.length - 1);
    expect([...named]).not.toContain('what hamstrings do?');
  });
});

describe('an exercise asked for by name', () => {
  test.each(everyExercise)('%s is explained, more of it told, and tried', async (exercise) => {
    const coach = runner();
    const told = await coach.say('HowToIntent', { exercise });
    expectGoodManners(told);
    expect(tryIts.map((tryIt) => `${routines.howTo(exercise)} ${tryIt}`)).toContain(told.say);
    const again = await more(coach);
    expectGoodManners(again);
    expect(tryIts.map((tryIt) => `${routines.watchOut(exercise)} ${tryIt}`)).toContain(again.say);
    const tried = await yes(coach);
    expect(tried.breaches).toEqual([]);
    expect(coach.isListening()).toBe(true);
  });
});

describe('the self-check', () => {
  const later = selfCheckSteps.slice(1);

  /** Somebody who has come to a step of it. */
  async function at(step: SelfCheckStep): Promise<Runner> {
    const coach = runner();
    await ask(coach, 'self-check');
    await yes(coach);
    await no(coach);
    for (let left = selfCheckSteps.indexOf(step); left > 0; left -= 1) await yes(coach);
    return coach;
  }

  test.each(later)('asks once more after noise at %s, and stops after more of it', async (step) => {
    const coach = await at(step);
    const again = await coach.say('AMAZON.FallbackIntent');
    expectGoodManners(again);
    expect(again.say).toMatch(/\?$/);
    expect(again.say).not.toContain(library.selfCheckStopped());
    expect(coach.attributes()?.['asked']).toMatchObject({ about: 'self-check', isUnheard: true });
    const stopped = await coach.say('AMAZON.FallbackIntent');
    expectGoodManners(stopped);
    expect(stopped.say).toContain(library.selfCheckStopped());
  });

  test.each<[string, string, Record<string, string>?]>([
    ['no', 'AMAZON.NoIntent'],
    ['not sure', 'NotSureIntent'],
    ['that hurts', 'PainIntent'],
    ["it's getting worse", 'GettingWorseIntent'],
    ['two', 'NumberIntent', { number: '2' }],
    ['a number that nobody can read', 'NumberIntent', { number: '?' }],
  ])(
    'stops at the first discomfort, said as "%s", at every step, and reads nothing into it',
    async (_said, intent, slots = {}) => {
      for (const step of later) {
        const stopped = await (await at(step)).say(intent, slots);
        expectGoodManners(stopped);
        expect(stopped.say).toContain(library.selfCheckStopped());
      }
    },
  );

  test('is forgotten with the session: nothing of it is stored', async () => {
    const coach = await at('heel-up');
    await no(coach);
    expect(JSON.stringify(coach.record() ?? {})).not.toMatch(/self|check|stretch/);
  });
});
