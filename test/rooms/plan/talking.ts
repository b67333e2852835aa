import { expect } from 'vitest';
import type { SignId, TopicName } from '../../../lambda/hearing/vocabulary.ts';
import type { QuestionId } from '../../../lambda/rooms/plan/question-ids.ts';
import type { PlanSession } from '../../../lambda/rooms/plan/session.ts';
import { words as everyWord } from '../../support/a-turn.ts';
import { type Runner, runner, type Turned } from '../../support/runner.ts';
import { signsInWords, topicsInWords } from '../in-words.ts';

export const { plan: words, conversation, doctor, routines } = everyWord;

export type Line = readonly [intent: string, slots?: Readonly<Record<string, string>>];

export const today: Line = ['TodayIntent'];
export const yes: Line = ['AMAZON.YesIntent'];
export const no: Line = ['AMAZON.NoIntent'];
export const notSure: Line = ['NotSureIntent'];
export const fallback: Line = ['AMAZON.FallbackIntent'];
export const worse: Line = ['GettingWorseIntent'];
export const none: Line = ['EquipmentIntent', { equipment: 'none' }];
export const number = (count: number | string): Line => ['NumberIntent', { number: String(count) }];
export const inWords = (words: string): Line => ['AnythingIntent', { words }];
export const sign = (id: SignId): Line => inWords(signsInWords[id]);
export const topic = (name: TopicName): Line => inWords(topicsInWords[name]);

/** Says all lines, and gives what came of the last. */
export async function say(coach: Runner, ...lines: readonly Line[]): Promise<Turned> {
  let turned: Turned | undefined;
  for (const [name, slots] of lines) turned = await coach.say(name, slots ?? {});
  if (turned === undefined) throw new Error('nothing was said');
  return turned;
}

/** What leads back to whatever question of the plan is open. */
export const asides: readonly [string, Line][] = [
  ['help', ['AMAZON.HelpIntent']],
  ['why do you ask', ['WhyDoYouAskIntent']],
  ['how long is left', ['TimeLeftIntent']],
  ['repeat', ['AMAZON.RepeatIntent']],
  ['a topic', topic('shoes')],
  ['thank you', ['ThankYouIntent']],
];

/** What leads to each question of the plan. */
export const leadingTo: Readonly<Record<QuestionId, readonly Line[]>> = {
  breath: [today],
  injury: [today, no],
  leg: [today, no, no],
  soreness: [today, no, no, no],
  eases: [today, no, no, no, number(2)],
  rest: [today, no, no, no, number(2), yes],
};

/** What leads to the plan of an easy start for a leg that is a little sore. */
export const toEasyStart: readonly Line[] = [...leadingTo.rest, number(3)];

export const sitBone = { about: 'gate', gate: 'no-sit-bone-pain', routine: 'warm-up', index: 0 };

/** Where an easy start was told and its warm-up accepted, so that the sit bone is asked about. */
export async function atSitBone(): Promise<Runner> {
  const coach = runner();
  await say(coach, ...toEasyStart, yes);
  expect(asked(coach)).toEqual(sitBone);
  return coach;
}

export async function at(question: QuestionId): Promise<Runner> {
  const coach = runner();
  await say(coach, ...leadingTo[question]);
  expect(asked(coach)).toMatchObject({ about: `plan-${question}` });
  return coach;
}

export const asked = (coach: Runner): unknown => coach.attributes()?.['asked'];
export const planOf = (coach: Runner): unknown =>
  (coach.attributes()?.['plan'] as PlanSession | undefined)?.answers;
