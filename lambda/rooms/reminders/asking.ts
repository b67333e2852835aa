import { type Outcome, routineOr } from '../../turn/outcome.ts';
import type { Reminder, ReminderDraft, RemindersWish } from '../../turn/reminder.ts';
import type { Turn } from '../../turn/turn.ts';
import { completed, type Part } from './reminder.ts';

/** What is arranged: a reminder that is new, or another one in the place of one that there is. */
export interface Arranging {
  readonly draft: ReminderDraft;
  /** Alexa's name for the one that is moved. */
  readonly token?: string | undefined;
}

const question = (
  say: readonly string[],
  asked: { readonly about: string },
  question: string,
  reprompt: string,
): Outcome => ({ reply: { kind: 'question', say, asked: { ...asked }, question, reprompt } });

/** The one that is moved, where one is. */
const of = (token: string | undefined) => (token === undefined ? {} : { token });

/** Asks what is still to be known of a reminder. */
export const askPart = (
  { words: { reminders: words } }: Turn,
  part: Part,
  { draft, token }: Arranging,
  ...say: readonly string[]
): Outcome =>
  question(
    say,
    { about: 'reminder-part', ...{ part, draft }, ...of(token) },
    words.ask(part, draft.subject),
    words.askAgain(part),
  );

/** Asks for a yes to a reminder of which all is known. */
export const askForYes = (
  { words: { reminders: words } }: Turn,
  reminder: Reminder,
  token: string | undefined,
  ...say: readonly string[]
): Outcome =>
  question(
    say,
    { about: 'reminder', ...{ reminder }, ...of(token) },
    words.shallI(reminder),
    words.shallIAgain(),
  );

/** Goes on with what is known: to the yes, or to what is still to be asked. */
export function arrange(turn: Turn, arranging: Arranging): Outcome {
  const next = completed(arranging.draft);
  return typeof next === 'string'
    ? askPart(turn, next, arranging)
    : askForYes(turn, next, arranging.token);
}

/** What is done with Alexa's reminders, and then told by `lookAtReminders`. */
export const wishFor = (wish: RemindersWish): Outcome => ({
  reply: { kind: 'statement', say: [] },
  effect: { kind: 'reminders', wish },
});

/** No reminder after all. */
export const dropped = ({ words }: Turn): Outcome =>
  routineOr('parting', words.reminders.notKept());
