import * as v from 'valibot';
import { yesNo } from '../../../screen/choices.ts';
import type { Outcome } from '../../../turn/outcome.ts';
import { question } from '../../../turn/question.ts';
import { Reminder, type ReminderDraft } from '../../../turn/reminder.ts';
import type { Turn } from '../../../turn/turn.ts';
import { arrange, dropped, wishFor } from '../asking.ts';
import { clockOf, draftOf, movedDraft } from '../reminder.ts';

const parameters = v.object({ reminder: Reminder, token: v.optional(v.string()) });
type Parameters = v.InferOutput<typeof parameters>;

/** Another time or day than the one that was asked about. */
const otherwise = (turn: Turn, { reminder, token }: Parameters, told: ReminderDraft): Outcome =>
  arrange(turn, { draft: movedDraft(reminder, told), token });

/** What free words name instead. */
const named = (turn: Turn, asked: Parameters): Outcome | undefined =>
  turn.free?.when && otherwise(turn, asked, clockOf(turn.free.when));

/** Shall I set this reminder? None is set, and none moved, without a clear yes. */
export const theReminder = question<Parameters>({
  about: 'reminder',
  parameters,
  decidesSafety: false,
  asks: ({ words: { reminders: words } }, { reminder }) => ({
    question: words.shallI(reminder),
    reprompt: words.shallIAgain(),
  }),
  inShort: ({ words }) => words.reminders.shallIInShort(),
  hint: ({ words }, _asked, nth) => words.reminders.shallIHint(nth),
  why: ({ words }) => words.reminders.whyAsked(),
  touch: ({ words }) => yesNo(words.screen),
  hears: {
    yes: (turn, asked) =>
      named(turn, asked) ??
      wishFor(
        asked.token === undefined
          ? { do: 'add', reminder: asked.reminder }
          : { do: 'change', token: asked.token, reminder: asked.reminder },
      ),
    no: (turn, asked) => named(turn, asked) ?? dropped(turn),
    unsure: () => undefined,
    number: (turn, asked, { count }) =>
      count === undefined || count > 24
        ? undefined
        : otherwise(turn, asked, { hour: count, minute: 0 }),
    'move-reminder': (turn, asked, heard) => otherwise(turn, asked, draftOf(heard)),
    /** Another wish for a reminder takes the place of this one. */
    remind: () => undefined,
  },
  otherwise: named,
});
