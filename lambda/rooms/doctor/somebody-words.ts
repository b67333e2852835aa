import type { Pronoun } from '../../hearing/heard.ts';
import type { SignId } from '../../hearing/vocabulary.ts';

/** What is said of somebody else: in the third person, and only what was told of them. */
export interface SomebodyWords {
  /** Call for help, and what to do until it is there. */
  readonly emergency: (sign: SignId, they: Pronoun) => string;
  /** To be looked at today, for signs that were told; none where there is only doubt. */
  readonly urgent: (signs: readonly SignId[], they: Pronoun, isMinor: boolean) => string;
  /** To be seen within days. */
  readonly doctor: (signs: readonly SignId[], they: Pronoun) => string;
  /** More was told of them, which calls for the same. */
  readonly allTheMore: (they: Pronoun, isToday: boolean) => string;
  /** No exercise before that. */
  readonly notYet: (they: Pronoun, isToday: boolean) => string;
  /** It hurts them, and no sign was told. */
  readonly hurt: (they: Pronoun, isMinor: boolean) => string;
  /** Whether they may do what the coach teaches. */
  readonly exercise: (they: Pronoun, isMinor: boolean) => string;
  /** A sign was denied of them, and nothing worse is known. */
  readonly goodToHear: (they: Pronoun, isMinor: boolean) => string;
  /** A sign was denied of them, and another still calls for somebody. */
  readonly stillStands: (they: Pronoun, isToday: boolean) => string;

  /** What is going on with them, where nothing was told yet. */
  readonly whatIsUp: (they: Pronoun) => string;
  readonly whatIsUpAgain: (they: Pronoun) => string;
  readonly whatIsUpInShort: (they: Pronoun) => string;
  readonly whatIsUpHint: (nth: 0 | 1) => string;
  readonly whyWhatIsUp: () => string;
  /** Whether a sign is theirs that may have been told of them. */
  readonly isItSo: (sign: SignId, they: Pronoun) => string;
  readonly isItSoInShort: (sign: SignId, they: Pronoun) => string;
  /** Whether help is on the way to them. */
  readonly isHelpComing: () => string;
  readonly isHelpComingAgain: (they: Pronoun) => string;
  /** It is: what to do until it is there. */
  readonly helpIsComing: (they: Pronoun) => string;
  /** What they have has yet to be told. */
  readonly tellMe: (they: Pronoun) => string;
}
