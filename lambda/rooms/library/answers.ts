import type { Ask } from '../../hearing/asks.ts';
import type { SourceId } from './sources.ts';
import type { NextStep, TopicId } from './topics.ts';

/** One breath on a topic, in the runner's language. */
export interface Answer {
  /** The kinds of question that it answers; none where it only says more of the topic. */
  readonly to: readonly Ask[];
  readonly say: string;
  readonly source: SourceId;
  /** What follows it, where that is not what the topic leads to. */
  readonly next?: NextStep | undefined;
}

export type AnswersOfTopic = readonly [Answer, ...Answer[]];

/** All that the coach can tell, in the runner's language. */
export type AnswerBook = (topic: TopicId) => AnswersOfTopic;

/** The place of the answer to a question; undefined where the topic has none of its kind. */
export function placeOfAnswer(answers: AnswersOfTopic, ask: Ask): number | undefined {
  const place = answers.findIndex(({ to }) => to.includes(ask));
  return place < 0 ? undefined : place;
}
