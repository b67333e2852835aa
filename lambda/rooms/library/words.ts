import type { RoutineName } from '../../hearing/vocabulary.ts';
import type { SelfCheckStep } from './self-check-steps.ts';
import type { ElsewhereId, TopicId } from './topics.ts';

export type { ElsewhereId, SelfCheckStep, TopicId };

/** The questions about which there is something to say to who is lost. */
export type HintedQuestion =
  | 'tell-topic'
  | 'try-routine'
  | 'try-exercise'
  | 'offer-self-check'
  | 'self-check-signs'
  | 'self-check';

/** What the coach teaches, asked for topic by topic. */
export interface LibraryWords {
  readonly answer: (topic: TopicId) => string;
  readonly more: (topic: TopicId) => string;
  readonly next: (topic: TopicId) => string;
  readonly nextAgain: (topic: TopicId) => string;
  readonly thatIsAll: () => string;
  readonly nothingTold: () => string;
  readonly alsoKnow: (one: TopicId, other: TopicId) => string;
  readonly shallITell: (topic: TopicId) => string;
  readonly shallITellAgain: (topic: TopicId) => string;
  readonly shallITellInShort: (topic: TopicId) => string;
  readonly elsewhere: (asked: ElsewhereId) => string;
  readonly shallITellInstead: (topic: TopicId) => string;
  readonly notTaught: () => string;
  readonly tryIt: () => string;
  readonly tryItAgain: () => string;
  readonly tryRoutineInShort: (routine: RoutineName) => string;
  readonly firstThis: () => string;
  readonly selfCheck: (step: SelfCheckStep) => string;
  readonly selfCheckQuestion: (step: SelfCheckStep) => string;
  readonly selfCheckAgain: (step: SelfCheckStep) => string;
  readonly selfCheckInShort: () => string;
  readonly signsInShort: () => string;
  readonly stepInShort: (step: SelfCheckStep) => string;
  readonly beforeSelfCheck: () => string;
  readonly selfCheckDone: () => string;
  readonly selfCheckStopped: () => string;
  readonly whySelfCheckSigns: () => string;
  readonly whySelfCheck: () => string;
  /** What can be said to a question: first the one thing, then the other. */
  readonly hints: Readonly<Record<HintedQuestion, readonly [string, string]>>;
  readonly screen: {
    readonly topic: (topic: TopicId) => string;
    readonly topics: () => string;
  };
}
