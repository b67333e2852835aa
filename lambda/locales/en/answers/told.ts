import type { Ask } from '../../../hearing/asks.ts';
import type { NextStep, SourceId, TopicId } from '../../../rooms/library/words.ts';
import type { Said } from '../dialect.ts';

/** One breath on a topic. */
export interface Told {
  /** The kinds of question that it answers; none where it only says more of the topic. */
  readonly to: readonly Ask[];
  readonly say: Said;
  readonly source: SourceId;
  /** What follows it, where that is not what the topic leads to. */
  readonly next?: NextStep;
}

/** What is told of some topics: the first of each is for whoever asks in no particular way. */
export type Answers = Readonly<Record<TopicId, readonly [Told, ...Told[]]>>;
