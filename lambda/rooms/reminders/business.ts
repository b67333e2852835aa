import type { HeardOf } from '../../hearing/heard.ts';
import { back, type Outcome } from '../../turn/outcome.ts';
import type { Business } from '../../turn/room.ts';
import type { Turn } from '../../turn/turn.ts';
import { isMinor, isTrainingToWait, seenFirst } from '../doctor/index.ts';
import { arrange, askPart, dropped, wishFor } from './asking.ts';
import { theReminder } from './questions/reminder.ts';
import { draftOf, subjectIn } from './reminder.ts';

/** A reminder is wished for: what is not known of it is asked, and then for a yes to the whole. */
function remind(turn: Turn, heard: HeardOf<'remind'>): Outcome {
  if (isTrainingToWait(turn)) return seenFirst(turn);
  const draft = draftOf(heard);
  // Under eighteen nobody is guided through strength.
  if (isMinor(turn) && draft.subject === 'strength') {
    return back(turn.words.doctor.pressed.forAdults());
  }
  return heard.when.isFromNow
    ? askPart(turn, 'time', { draft }, turn.words.reminders.onlyByTheClock())
    : arrange(turn, { draft });
}

/** None any more; of one routine alone where one was named. */
function stop(_turn: Turn, { routine }: HeardOf<'stop-reminding'>): Outcome {
  const subject = routine.kind === 'known' ? subjectIn(routine) : undefined;
  return wishFor({ do: 'stop', ...(subject && { subject }) });
}

/** What came of Alexa's question for the permission: the yes to the reminder was said before it. */
function answered(turn: Turn, { isGranted }: HeardOf<'reminders-answered'>): Outcome {
  const words = turn.words.reminders;
  if (isGranted === undefined) return back(words.unanswered());
  const asked = theReminder.openIn(turn);
  if (!isGranted) return asked ? declined(turn) : back(words.declined());
  return asked === undefined
    ? wishFor({ do: 'tell' })
    : wishFor({ do: 'add', reminder: asked.reminder });
}

const declined = (turn: Turn): Outcome => ({
  ...dropped(turn),
  reply: { kind: 'move', to: 'routine', or: 'parting', say: [turn.words.reminders.declined()] },
});

/** What is said of reminders and answers none of the questions that are open. */
export const business = {
  remind,
  reminders: () => wishFor({ do: 'tell' }),
  'move-reminder': (_turn, heard) => wishFor({ do: 'find', told: draftOf(heard) }),
  'stop-reminding': stop,
  'reminders-answered': answered,
} satisfies Business;
