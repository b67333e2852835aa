import * as v from 'valibot';
import type { Outcome } from '../../../turn/outcome.ts';
import { question } from '../../../turn/question.ts';
import { ReminderDraft, subjects } from '../../../turn/reminder.ts';
import type { Turn } from '../../../turn/turn.ts';
import { dropped, wishFor } from '../asking.ts';
import { subjectChoices } from '../choices.ts';
import { draftOf } from '../reminder.ts';

const parameters = v.object({
  told: ReminderDraft,
  /** What those that there are, are of. */
  of: v.pipe(v.array(v.picklist(subjects)), v.minLength(1), v.readonly()),
});
type Parameters = v.InferOutput<typeof parameters>;

const find = (told: ReminderDraft): Outcome => wishFor({ do: 'find', told });

/** Which of several reminders is to be moved? */
export const whichReminder = question<Parameters>({
  about: 'which-reminder',
  parameters,
  decidesSafety: false,
  asks: ({ words: { reminders: words } }, { of }) => ({
    question: words.which(of),
    reprompt: words.whichAgain(),
  }),
  inShort: ({ words }) => words.reminders.whichInShort(),
  isWholeInShort: true,
  hint: ({ words }, _asked, nth) => words.reminders.whichHint(nth),
  // A round screen has no room for a row of them.
  touch: (turn, { of }, { isRound }) =>
    isRound ? [] : subjectChoices(turn).filter(({ id }) => of.some((subject) => subject === id)),
  hears: {
    yes: () => undefined,
    no: (turn: Turn) => dropped(turn),
    unsure: () => undefined,
    'start-routine': (_turn, { told }, { routine }) =>
      find({ ...told, ...draftOf({ routine, when: {} }) }),
    /** "The exercises", where one of them is of no routine. */
    'exercises-left': (_turn, { told, of }) =>
      of.includes('exercises') ? find({ ...told, subject: 'exercises' }) : undefined,
    'move-reminder': (_turn, { told }, heard) => find({ ...told, ...draftOf(heard) }),
  },
});
