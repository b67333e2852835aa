import type { ExerciseId } from '../../hearing/vocabulary.ts';
import type { Milliseconds } from '../../time.ts';
import type { Kept } from './kept.ts';
import type { News } from './news.ts';

export type { Kept, News };

/** Where a runner can be while no question is open, as far as it matters to who is lost there. */
export type Place =
  /** An exercise was sounding. */
  | 'exercise'
  /** Between two exercises, or before a routine that was left. */
  | 'go-on'
  /** A question is open of which there is nothing of its own to say. */
  | 'question'
  /** Nothing is open but the ice. */
  | 'ice-waiting'
  | 'ice-running'
  | 'ice-paused'
  | 'ice-break'
  /** Something hurts, so that no exercise is named; and ice only where nothing speaks against it. */
  | 'hurt'
  | 'hurt-without-ice'
  | 'without-ice'
  | 'nothing'
  /** Nothing begins before something was seen. */
  | 'to-be-seen-first';

/** What still runs when the runner leaves, of the ice. */
export interface IceLeftOn {
  readonly state: 'waiting' | 'on' | 'paused' | 'off';
  readonly left: Milliseconds;
}

/** Greeting, guiding and parting. */
export interface ConversationWords {
  readonly welcome: () => string;
  /** To whom the coach can't look up: perhaps somebody new, perhaps not. */
  readonly welcomeUnseen: () => string;
  readonly shallWeWarmUp: () => string;
  readonly shallWeWarmUpAgain: () => string;
  readonly welcomeBack: () => string;
  readonly longTimeNoSee: () => string;
  readonly howAboutWarmUp: () => string;
  readonly shallWeEaseIn: () => string;
  readonly warmedUpToday: () => string;
  /** One true thing to greet with. */
  readonly news: (news: News) => string;
  readonly whatNext: () => string;
  /** What can be said to it at a place where nothing is under way. */
  readonly whatNextAgain: (place: Place) => string;
  /** The same to who may not train before something was seen. */
  readonly whatElse: () => string;
  readonly whatElseAgain: () => string;
  /** What can be said at a place, another thing each of three times; shorter after a word of regret. */
  readonly hint: (place: Place, nth: 0 | 1 | 2, isShort: boolean) => string;
  readonly lost: () => string;
  /** Something at a question about safety was no answer: it is asked once more. */
  readonly notHeard: () => string;
  /** Understood, and nothing that a hamstring coach can do. */
  readonly offTopic: () => string;
  readonly noRush: () => string;
  readonly wayOut: (keepsPlace: boolean) => string;
  /** Why something is asked of which there is no more to say. */
  readonly whyThat: () => string;
  /** For who asks how many more questions there are, or finds them too many. */
  readonly questionsLeft: (atMost: number) => string;
  readonly thanks: () => string;
  /** Back to who greets the coach. */
  readonly helloToo: () => string;
  /** To who tells of a good run, or that it helps. */
  readonly gladToHear: () => string;
  /** To who finds it dull, and does not stop. */
  readonly grumble: () => string;
  /** To who says that the coach took it wrongly. */
  readonly gotYouWrong: () => string;
  readonly whatDidYouMean: () => string;
  readonly whoIAm: () => string;
  readonly nothingAsked: () => string;
  readonly nothingToRepeat: () => string;
  readonly allRight: () => string;
  readonly goodbye: () => string;
  /** One sentence on what still runs when the session ends. */
  readonly stillRuns: (exercise: ExerciseId | undefined, ice: IceLeftOn | undefined) => string;
  readonly nothingTimed: () => string;
  /** Where in a routine the runner is, and that nothing is under way. */
  readonly inRoutine: (routine: string, exercise: ExerciseId) => string;
  readonly nothingRuns: () => string;
  /** Where there is nothing to say but what the turn before has said. */
  readonly asISaid: () => string;
  readonly failed: () => string;
  readonly tryAgain: () => string;
  readonly memoryTrouble: () => string;
  /** The same behind a verdict, which nothing comes before. */
  readonly verdictUnkept: () => string;
  /** Whoever leaves takes it along that nobody else knows of the place. */
  readonly placeUnkept: (exercise: ExerciseId) => string;
  /** Somebody's guided audio was stopped for somebody else. */
  readonly madeWay: () => string;
}

/** What is kept of the runner, and how it is forgotten. */
export interface MemoryWords {
  readonly kept: (all: readonly Kept[]) => string;
  /** Who else hears of what is kept or told. */
  readonly whoHearsIt: () => string;
  readonly nothingKept: () => string;
  readonly cannotLookUp: () => string;
  readonly wantTheRest: () => string;
  readonly wantTheRestAgain: () => string;
  readonly restInShort: () => string;
  readonly howLongKept: () => string;
  readonly enoughKnown: () => string;
  readonly whatForgettingMeans: () => string;
  readonly shallIForget: () => string;
  readonly shallIForgetAgain: () => string;
  readonly forgetInShort: () => string;
  readonly forgettingNeedsYes: () => string;
  readonly leftAsItIs: () => string;
  readonly forgotten: () => string;
  readonly withoutTimer: (isIceOn: boolean, mayRing: boolean) => string;
  readonly notForgotten: () => string;
  readonly shallITryAgain: () => string;
}
