import type { SignId } from '../../hearing/vocabulary.ts';
import type { HeldAs } from '../../record/hold.ts';
import type { Verdict } from './assess.ts';
import type { AskedSign, QuestionId } from './interview-questions.ts';
import type { Urgency } from './rules.ts';
import type { Way } from './ways-to-let-go.ts';

export type { AskedSign, QuestionId, Urgency, Verdict };

/** "Should I see a doctor?" No line names a condition or clears anyone to run. */
export interface DoctorWords {
  readonly opening: () => string;
  readonly openingAgain: () => string;
  readonly takenUp: () => string;
  readonly disclaimer: () => string;
  readonly whoIAm: () => string;

  /** What the interview asks, of the signs that are open. */
  readonly question: (question: QuestionId, signs: readonly AskedSign[]) => string;
  readonly inOtherWords: (question: QuestionId, signs: readonly AskedSign[]) => string;
  /** In other words than the question before it. */
  readonly reprompt: (
    question: QuestionId,
    signs: readonly AskedSign[],
    wasAgain: boolean,
  ) => string;
  readonly questionInShort: () => string;
  readonly questionHint: (nth: 0 | 1) => string;
  readonly why: (question: QuestionId) => string;
  readonly wasTheFirst: () => string;
  readonly ratherNot: () => string;
  readonly noted: () => string;

  readonly verdict: (verdict: Verdict) => string;
  /** What was told before, where nothing that was said since makes it worse. */
  readonly unchanged: (verdict: Verdict, told: readonly SignId[]) => string;
  /** What a sign would call for: asked about or supposed, somebody else's, or over. */
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
  readonly ifTheyHave: (sign: SignId, urgency: Urgency) => string;
  readonly ifItReturns: (sign: SignId, urgency: Urgency) => string;
  readonly takeIceOff: () => string;
  readonly routineWaits: () => string;

  /** The verdict in brief, to who leaves before it was given. */
  readonly beforeYouGo: (urgency: Urgency) => string;
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
    /** What the interview is about. */
    readonly title: () => string;
  };
}
