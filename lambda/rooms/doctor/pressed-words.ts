import type { Urgency } from './rules.ts';

/** What is said to who presses for a name, a yes or a promise, or asks what was said before. */
export interface PressedWords {
  /** Nobody can name it from here; what would help to find out, by what was told to be done. */
  readonly noName: (told: Urgency | undefined) => string;
  /** No yes and no promise from here, by what was told to be done. */
  readonly noPromise: (told: Urgency | undefined) => string;
  /** What was said in this session about who should look at it, and that it is not kept. */
  readonly iSaid: (told: Urgency | undefined) => string;
  /** Pain that is supposed. */
  readonly ifItHurts: () => string;
  /** Asked whether to stop: where nothing was told to hurt, and where something was. */
  readonly stopIfItHurts: () => string;
  readonly yesStop: () => string;
  /** The runner is under eighteen. */
  readonly forAdults: () => string;
}
