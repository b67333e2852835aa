import * as v from 'valibot';
import type { HeardOf } from '../../../hearing/heard.ts';
import type { Choice } from '../../../screen/touchable.ts';
import type { Outcome } from '../../../turn/outcome.ts';
import { question } from '../../../turn/question.ts';
import { ReminderDraft } from '../../../turn/reminder.ts';
import type { Turn } from '../../../turn/turn.ts';
import { arrange, dropped } from '../asking.ts';
import { halfChoices, subjectChoices } from '../choices.ts';
import { clockOf, draftOf, type Part, parts, withTold } from '../reminder.ts';

const parameters = v.object({
  part: v.picklist(parts),
  draft: ReminderDraft,
  token: v.optional(v.string()),
});
type Parameters = v.InferOutput<typeof parameters>;

const take = (turn: Turn, { draft, token }: Parameters, told: ReminderDraft): Outcome =>
  arrange(turn, { draft: withTold(draft, told), token });

/** A figure alone is a time: seven, or six thirty as "630". */
function timeOf(count: number): ReminderDraft | undefined {
  const hour = count > 24 ? Math.floor(count / 100) : count;
  const minute = count > 24 ? count % 100 : 0;
  return hour <= 24 && minute < 60 ? { hour, minute } : undefined;
}

function routineTold(
  turn: Turn,
  asked: Parameters,
  { routine }: HeardOf<'start-routine'>,
): Outcome | undefined {
  if (asked.part !== 'all') return turn.free?.when && take(turn, asked, clockOf(turn.free.when));
  return take(turn, asked, draftOf({ routine, when: turn.free?.when ?? {} }));
}

/** What can be touched: what a reminder may be of, or the half of the day, where that is asked. */
function choices(turn: Turn, part: Part): readonly Choice[] {
  switch (part) {
    case 'all':
      return subjectChoices(turn);
    case 'half':
      return halfChoices(turn);
    default:
      return [];
  }
}

/** What of a reminder is not known yet: of what it is, on which days, at what time, in which half of the day. */
export const reminderPart = question<Parameters>({
  about: 'reminder-part',
  parameters,
  decidesSafety: false,
  isEven: true,
  asks: ({ words: { reminders: words } }, { part, draft }) => ({
    question: words.ask(part, draft.subject),
    reprompt: words.askAgain(part),
  }),
  inShort: ({ words }, { part }) => words.reminders.askInShort(part),
  isWholeInShort: true,
  hint: ({ words }, { part }, nth) => words.reminders.askHint(part, nth),
  why: ({ words }) => words.reminders.whyAsked(),
  touch: (turn, { part }) => choices(turn, part),
  hears: {
    yes: (turn, asked) => turn.free?.when && take(turn, asked, clockOf(turn.free.when)),
    no: (turn, asked) =>
      turn.free?.when ? take(turn, asked, clockOf(turn.free.when)) : dropped(turn),
    unsure: () => undefined,
    number(turn, asked, { count }) {
      if (turn.free?.when) return take(turn, asked, clockOf(turn.free.when));
      const told = count === undefined || asked.part === 'half' ? undefined : timeOf(count);
      return told && take(turn, asked, told);
    },
    'start-routine': routineTold,
    /** The half of the day alone, as it is touched; any other wish for a reminder is a new one. */
    remind: (turn, asked, { when }) =>
      when.half !== undefined && Object.keys(when).length === 1 && turn.free === undefined
        ? take(turn, asked, clockOf(when))
        : undefined,
    'move-reminder': (turn, asked, heard) => take(turn, asked, draftOf(heard)),
  },
  otherwise: (turn, asked) => turn.free?.when && take(turn, asked, clockOf(turn.free.when)),
});
