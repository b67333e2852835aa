import type { HalfOfDay } from '../../hearing/heard.ts';
import type { Reminder, Subject } from '../../turn/reminder.ts';
import type { RemindersNews } from './news.ts';
import type { Part } from './reminder.ts';

export type { Part };

/** Reminders by Alexa herself. */
export interface RemindersWords {
  /** The question for what is still to be known. */
  readonly ask: (part: Part, subject: Subject | undefined) => string;
  readonly askAgain: (part: Part) => string;
  readonly askInShort: (part: Part) => string;
  readonly askHint: (part: Part, nth: 0 | 1) => string;

  /** The whole of it, for an explicit yes: when it rings, and whether it comes again. */
  readonly shallI: (reminder: Reminder) => string;
  readonly shallIAgain: () => string;
  readonly shallIInShort: () => string;
  readonly shallIHint: (nth: 0 | 1) => string;
  readonly whyAsked: () => string;

  /** Which of several is to be moved. */
  readonly which: (of: readonly Subject[]) => string;
  readonly whichAgain: () => string;
  readonly whichInShort: () => string;
  readonly whichHint: (nth: 0 | 1) => string;

  /** There are several of what is to be moved. */
  readonly severalOf: () => string;

  readonly whyPermission: () => string;
  readonly unanswered: () => string;
  readonly declined: () => string;

  readonly set: (reminder: Reminder) => string;
  readonly isSetAlready: (reminder: Reminder) => string;
  readonly isChanged: (reminder: Reminder) => string;
  readonly notKept: () => string;
  /** It was asked for from now on: "in an hour". */
  readonly onlyByTheClock: () => string;
  /** Its one time is over for today. */
  readonly isPast: () => string;
  readonly noTimeZone: () => string;
  readonly trouble: (news: RemindersNews) => string;

  /** The reminders that there are, the soonest said first; `more` are not named. */
  readonly list: (named: readonly Reminder[], more: number) => string;
  readonly none: () => string;
  readonly noneOf: (subject: Subject) => string;
  readonly stopped: (subject: Subject | undefined) => string;
  readonly notAllStopped: () => string;

  /** All was to be deleted, and one of Alexa's may be there still. */
  readonly mayStillRing: () => string;

  /** What Alexa says when one rings, after a tone and words of her own. */
  readonly announcement: (subject: Subject) => string;

  readonly screen: {
    readonly subject: (subject: Subject) => string;
    readonly half: (half: HalfOfDay) => string;
  };
}
