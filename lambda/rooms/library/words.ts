import type { Ask } from '../../hearing/asks.ts';
import type { RoutineName } from '../../hearing/vocabulary.ts';
import type { AnswerBook } from './answers.ts';
import type { SelfCheckStep } from './self-check-steps.ts';
import type { SourceId } from './sources.ts';
import type { ElsewhereId, Knower, NextStep, TopicId } from './topics.ts';

export type { AnswerBook, ElsewhereId, Knower, NextStep, SelfCheckStep, SourceId, TopicId };

/** The questions about which there is something to say to who is lost. */
export type HintedQuestion =
  | 'tell-topic'
  | 'try-routine'
  | 'try-exercise'
  | 'offer-self-check'
  | 'self-check-signs'
  | 'self-check';

/** A step that can be said yes to. */
export type Offer = Exclude<NextStep, { readonly kind: 'nothing' }>;

/** What the coach says in the library; what it tells of topics is in the answers. */
export interface LibraryWords {
  /** What is told of topics. */
  readonly answers: AnswerBook;
  readonly next: (step: Offer) => string;
  readonly nextAgain: (step: Offer) => string;
  /** What the coach does not know of a topic, and who would. */
  readonly unknown: (topic: TopicId, ask: Ask, knower: Knower) => string;
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
