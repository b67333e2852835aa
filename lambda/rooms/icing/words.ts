import type { ReasonAgainstIce } from '../../hearing/vocabulary.ts';
import type { Milliseconds } from '../../time.ts';
import type { Phase } from './protocol.ts';
import type { CheckPart } from './safety-check.ts';

type Word = () => string;
type OfLength = (length: Milliseconds) => string;
/** What can be said to a question: the one thing or the other. */
type Hint = (nth: 0 | 1) => string;

/** The states of a phase in which there is something to do or to wait for. */
export type { CheckPart };
export type RunningState = Exclude<Phase['state'], 'none'>;

/** What the room of the ice needs to say. */
export interface IcingWords {
  /** The check before the first ice. */
  readonly safetyCheck: Word;
  readonly doAnyApply: (part: CheckPart) => string;
  readonly doAnyApplyAgain: (part: CheckPart) => string;
  readonly checkInShort: Word;
  readonly checkHint: Hint;
  readonly whyCheck: Word;
  readonly whatIs: (reason: ReasonAgainstIce) => string;
  readonly noIce: Word;

  /** The record can't be read: was there ice before? */
  readonly cannotSeeLast: Word;
  readonly wasThereIce: Word;
  readonly wasThereIceAgain: Word;
  readonly wasThereIceInShort: Word;
  readonly wasThereIceHint: Hint;
  readonly whyWasThereIce: Word;
  readonly noMoreForNow: Word;
  /** Whether there is ice can't be seen. */
  readonly cannotSee: Word;
  /** Ice that is on and could not be kept, to be said with it, and to who leaves. */
  readonly unkept: Word;
  readonly leavesUnkept: OfLength;

  /** Asked while ice is being arranged. */
  readonly howLong: Word;
  readonly whyThatLong: Word;
  readonly thatLongThen: OfLength;

  /** Ice was on before the coach heard of it. */
  readonly restLeft: OfLength;
  readonly shallITimeTheRest: Word;
  readonly shallITimeTheRestAgain: Word;
  readonly shallITimeTheRestInShort: Word;
  readonly restHint: Hint;
  readonly howLongOn: Word;
  readonly howLongOnAgain: Word;
  readonly howLongOnInShort: Word;
  readonly howLongOnHint: Hint;
  readonly takeOffToBeSafe: (isLast: boolean) => string;

  /** A length is agreed on. */
  readonly prepared: OfLength;
  readonly isItOn: Word;
  readonly isItOnAgain: Word;
  readonly isItOnHint: Hint;
  readonly whyIsItOn: Word;
  readonly noHurry: Word;

  /** The ice goes on, and whether Alexa's timers ring for it. */
  readonly started: OfLength;
  readonly willSpeakUp: Word;
  readonly askMe: Word;
  readonly whyTimers: Word;
  readonly timersAgreed: (isIceRunning: boolean) => string;
  readonly timersDeclined: Word;
  /** Alexa could not put her question. */
  readonly timersUnanswered: Word;
  readonly timersOnceIceIsOn: Word;
  readonly timersInUse: Word;
  readonly timersTrouble: (news: 'not-allowed' | 'too-many' | 'not-possible') => string;
  /** Told with what is left, where Alexa's timers do not follow. */
  readonly mayNotRing: Word;
  readonly routineWaits: Word;

  /** A length is offered. */
  readonly tooLong: OfLength;
  readonly tooShort: OfLength;
  readonly notUnderstood: Word;
  readonly offer: OfLength;
  readonly offerAgain: OfLength;
  readonly offerInShort: OfLength;
  readonly offerHint: Hint;

  /** Where the ice stands. */
  readonly waiting: OfLength;
  readonly alreadyOn: OfLength;
  readonly left: OfLength;
  readonly due: (ago: Milliseconds) => string;
  readonly paused: OfLength;
  /** Alone, with what to say then. */
  readonly isPaused: (left: Milliseconds, isAlone: boolean) => string;
  readonly onBreak: OfLength;
  readonly ready: Word;
  readonly done: OfLength;
  /** The last ice came off so long ago, and no bound counts it any more. */
  readonly lastIce: (ago: Milliseconds) => string;
  /** Ice that was on before the coach heard of it, and is nearly or long enough. */
  readonly onLongEnough: (left: Milliseconds) => string;
  readonly notRunning: Word;

  /** The ice comes off. */
  readonly offNow: OfLength;
  readonly offLate: OfLength;
  readonly offForGood: Word;
  readonly notOnYet: Word;
  readonly stillPaused: OfLength;
  readonly cancelled: (isIceOn: boolean) => string;

  /** More time. */
  readonly longer: OfLength;
  readonly longerToTheMost: OfLength;
  readonly longestAlready: Word;
  readonly tooLateToAdd: Word;
  readonly addNotUnderstood: Word;

  /** The check before a further round, and the bounds on one. */
  /** What ice may feel like, and what it may not. */
  readonly howItFeels: Word;
  readonly howToCheckSkin: Word;
  readonly skinCheck: Word;
  readonly advice: Word;
  readonly isSkinNormal: Word;
  readonly isSkinNormalAgain: Word;
  readonly skinInShort: Word;
  readonly skinHint: Hint;
  readonly whySkin: Word;
  readonly skinNotNormal: Word;
  readonly tooEarly: OfLength;
  readonly enough: OfLength;
  readonly closed: OfLength;
  readonly skinTrouble: Word;
  /** Some while after trouble with the skin. */
  readonly isSkinBack: Word;
  readonly isSkinBackAgain: Word;
  readonly skinBackInShort: Word;
  readonly skinBack: Word;
  readonly takeOffFirst: Word;
  readonly noRounds: Word;
  readonly inRound: (round: number) => string;
  readonly roundsDone: (rounds: number) => string;

  /** A timer's label as Alexa says it: "your ice round 1 timer". */
  readonly alarmLabel: (phase: 'on' | 'off', round: number, attempt: number) => string;
  /** Alexa puts the skill's name in for `%s`. */
  readonly confirmation: (phase: 'on' | 'off') => string;
  readonly announcement: (phase: 'on' | 'off', round: number) => string;

  /** What stands on the room's screens alone. */
  readonly screen: {
    readonly phase: (state: RunningState) => string;
    readonly round: (round: number, of: number) => string;
    readonly iceOn: Word;
    readonly iceOff: Word;
    readonly nextRound: Word;
    readonly cancelIce: Word;
    readonly minutes: (count: number) => string;
    /** What the ice is doing beside another screen, in a word or two. */
    readonly beside: (state: 'on' | 'paused' | 'off' | 'over') => string;
  };
}
