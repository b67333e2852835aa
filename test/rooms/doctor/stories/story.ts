import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { SignId } from '../../../../lambda/hearing/vocabulary.ts';
import {
  type QuestionId,
  questionIds,
} from '../../../../lambda/rooms/doctor/interview-questions.ts';
import { urgencies } from '../../../../lambda/rooms/doctor/rules.ts';
import { signIds } from '../../../../lambda/rooms/doctor/signs.ts';

const groups = {
  breath: 'breath',
  'between-legs': 'betweenLegs',
  began: 'began',
  leg: 'leg',
  standing: 'standing',
  looks: 'looks',
  feels: 'feels',
  time: 'time',
  rest: 'rest',
  age: 'age',
  lately: 'lately',
} as const satisfies Readonly<Record<QuestionId, string>>;

const answered = <Value extends v.GenericSchema>(value: Value) =>
  v.object(v.entriesFromList(Object.values(groups), value));

const Story = v.object({
  id: v.string(),
  source: v.string(),
  expected: v.picklist(urgencies),
  who: v.picklist(['runner', 'child', 'partner', 'parent', 'friend']),
  signs: v.array(v.string()),
  breath1: v.string(),
  partial: v.string(),
  answers: answered(v.string()),
  truth: answered(v.boolean()),
});

/**
 * Somebody with something, as people tell it: written from the clinical sources by somebody who had
 * not read the coach's words.
 */
export type Story = v.InferOutput<typeof Story>;

/** The stories that were looked at while the coach was made, or the half that was set aside. */
export function readStories(half: 'development' | 'held-out'): readonly Story[] {
  const file = half === 'development' ? './development.json' : './held-out/stories.json';
  return v.parse(v.array(Story), JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')));
}

/** How somebody answers a question of the interview, in a sentence of their own. */
export const answerTo = (story: Story, question: QuestionId): string =>
  story.answers[groups[question]];

/** The plain truth about what a question names. */
export function isTrue(story: Story, question: QuestionId, signs: readonly SignId[]): boolean {
  const isKnown = story.signs.some((sign) => signIds.some((known) => known === sign));
  return isKnown ? signs.some((sign) => story.signs.includes(sign)) : story.truth[groups[question]];
}

export const isQuestion = (id: unknown): id is QuestionId =>
  questionIds.some((question) => question === id);
