import type { SignId } from '../../hearing/vocabulary.ts';
import type { HeldAs } from '../../record/hold.ts';
import type { Verdict } from './assess.ts';
import type { Ask } from './interview.ts';
import { type AskedSign, type QuestionId, type ThingOf, thingsOf } from './interview-questions.ts';
import type { PressedWords } from './pressed-words.ts';
import type { Urgency } from './rules.ts';
import type { AskFirstNoted } from './session.ts';
import type { SomebodyWords } from './somebody-words.ts';
import type { Way } from './ways-to-let-go.ts';

export {
  type AskedSign,
  type AskFirstNoted,
  type PressedWords,
  type QuestionId,
  type SomebodyWords,
  type ThingOf,
  thingsOf,
  type Urgency,
  type Verdict,
};

/** "Should I see a doctor?" No line names a condition or clears anyone to run. */
export interface DoctorWords {
  /** Whom to ask before any exercise, and what suits until then. */
  readonly askFirst: (who: AskFirstNoted) => string;
  readonly opening: () => string;
  readonly openingAgain: () => string;
  readonly takenUp: () => string;

  /** The first question: what the runner feels, in words of their own. */
  readonly story: () => string;
  readonly storyAgain: () => string;
  readonly storyInShort: () => string;
  readonly storyHint: (nth: 0 | 1) => string;
  readonly whyStory: () => string;
  /** Leads from the story to the questions: it told nothing that the coach caught, or no sign. */
  readonly storyNotCaught: () => string;
  readonly storyHeard: () => string;

  readonly disclaimer: () => string;
  readonly whoIAm: () => string;

  /** What the interview asks, of the signs that are open. */
  readonly question: (question: QuestionId, signs: readonly AskedSign[]) => string;
  readonly inOtherWords: (question: QuestionId, signs: readonly AskedSign[]) => string;
  /** In other words than the question before it; with what is to be done already, for who falls silent. */
  readonly reprompt: (ask: Pick<Ask, 'question' | 'signs' | 'again'>, verdict: Verdict) => string;
  readonly questionInShort: () => string;
  readonly questionHint: (nth: 0 | 1) => string;
  readonly why: (question: QuestionId) => string;
  readonly wasTheFirst: () => string;
  readonly ratherNot: () => string;
  readonly noted: () => string;
  /** In the middle of the questions: something that has to be seen today. */
  readonly notedForToday: () => string;

  readonly verdict: (verdict: Verdict) => string;
  /** What was told before, where nothing that was said since makes it worse. */
  readonly unchanged: (verdict: Verdict, told: readonly SignId[]) => string;
  /** What a sign would call for: asked about or supposed, or over. */
  readonly ifYouHad: (sign: SignId, urgency: Urgency) => string;
  readonly tellIfYouHave: () => string;
  /** Something is the matter that was not understood. */
  readonly notAllCaught: () => string;
  /** Whether a sign that may have been said is there. */
  readonly isItSo: (sign: SignId) => string;
  readonly isItSoAgain: (sign: SignId) => string;
  readonly isItSoInShort: (sign: SignId) => string;
  readonly misheard: () => string;
  /** Signs that were told, and taken back. */
  readonly takenBack: () => string;
  /** Signs that are not there, said unasked. */
  readonly goodToKnow: () => string;
  /** For who was told to ask somebody first, and has. */
  readonly whatTheyGaveYou: () => string;
  /** For who speaks of themselves again, after somebody else. */
  readonly backToYou: () => string;
  readonly ifItReturns: (sign: SignId, urgency: Urgency) => string;
  /** What is said of somebody else. */
  readonly somebody: SomebodyWords;
  /** What is said to who presses for more than can be told. */
  readonly pressed: PressedWords;
  readonly takeIceOff: () => string;
  readonly routineWaits: () => string;

  /** The verdict in brief, to who leaves before it was given. */
  readonly beforeYouGo: (urgency: Urgency) => string;
  /** What no question named. */
  readonly anythingElse: () => string;
  readonly anythingElseAgain: () => string;
  readonly anythingElseInShort: () => string;
  readonly whyAnythingElse: () => string;
  /** The call once more, to whatever is said before help is there. */
  readonly callFirst: () => string;
  /** For whom help is on its way; who wants to go there alone; and who won't call. */
  readonly helpIsComing: () => string;
  readonly doNotDrive: () => string;
  readonly ratherThanCall: () => string;
  /** How an opening begins while training is held back: nothing is told of why. */
  readonly lastTime: (held: HeldAs) => string;
  /** No exercise and no ice. */
  readonly notBefore: () => string;
  readonly stillHeld: (held: HeldAs) => string;
  readonly letGo: () => string;
  /** Whether it has been looked at, or was nothing. */
  readonly beenSeen: (how: Way, held: HeldAs) => string;
  readonly beenSeenAgain: (how: Way, held: HeldAs) => string;
  readonly beenSeenInShort: (how: Way, held: HeldAs) => string;
  readonly beenSeenHint: (nth: 0 | 1) => string;
  readonly whyBeenSeen: () => string;

  /** The offer of the questions that could make a verdict worse. */
  readonly moreSigns: () => string;
  readonly moreSignsAgain: () => string;
  readonly moreSignsInShort: () => string;
  readonly moreSignsHint: (nth: 0 | 1) => string;
  readonly whyMoreSigns: () => string;
  readonly declined: () => string;

  /** The offer of the interview. */
  readonly shallWeAskAboutDoctor: () => string;
  readonly shallWeAskAboutDoctorAgain: () => string;
  readonly offerHint: (nth: 0 | 1) => string;
  readonly whyOffer: () => string;

  readonly screen: {
    readonly urgency: (urgency: Urgency) => string;
    /** The number that was said to be called first, in digits; empty where none was. */
    readonly toDial: (said: string) => string;
    /** Touched by who would rather be asked than tell. */
    readonly askMe: () => string;
    readonly nothingElse: () => string;
    /** What the interview is about. */
    readonly title: () => string;
  };
}
