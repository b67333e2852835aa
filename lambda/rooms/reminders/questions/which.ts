import * as v from 'valibot';
import type { Outcome } from '../../../turn/outcome.ts';
import { question } from '../../../turn/question.ts';
import { ReminderDraft } from '../../../turn/reminder.ts';
import type { Turn } from '../../../turn/turn.ts';
import { dropped, wishFor } from '../asking.ts';
import { subjectChoices } from '../choices.ts';
import { draftOf } from '../reminder.ts';

const parameters = v.object({ told: ReminderDraft });
type Parameters = v.InferOutput<typeof parameters>;

const find = (told: ReminderDraft): Outcome => wishFor({ do: 'find', told });

/** Which of several reminders is to be moved? */
export const whichReminder = question<Parameters>({
  about: 'which-reminder',
  parameters,
  decidesSafety: false,
  asks: ({ words: { reminders: words } }) => ({
    question: words.which(),
    reprompt: words.whichAgain(),
  }),
  inShort: ({ words }) => words.reminders.whichInShort(),
  isWholeInShort: true,
  hint: ({ words }, _asked, nth) => words.reminders.whichHint(nth),
  // A round screen has no room for a row of them.
  touch: (turn, _asked, { isRound }) => (isRound ? [] : subjectChoices(turn)),
  hears: {
    yes: () => undefined,
    no: (turn: Turn) => dropped(turn),
    unsure: () => undefined,
    'start-routine': (_turn, { told }, { routine }) =>
      find({ ...told, ...draftOf({ routine, when: {} }) }),
    'move-reminder': (_turn, { told }, heard) => find({ ...told, ...draftOf(heard) }),
  },
});
