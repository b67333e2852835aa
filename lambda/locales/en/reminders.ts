import type { Part, RemindersWords } from '../../rooms/reminders/words.ts';
import type { Reminder, Subject } from '../../turn/reminder.ts';
import type { Pick } from '../variation.ts';
import { capitalized, counted, inWords, listed } from './numbers.ts';

/** What somebody is reminded to do. */
const toDo: Readonly<Record<Subject, string>> = {
  'warm-up': 'to warm up',
  strength: 'to do strength',
  rolling: 'to use your roller',
  'cool-down': 'to stretch',
  exercises: 'to train',
};

const named = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const workdays = '1,2,3,4,5';

/** "Every Tuesday and Friday", "every weekday", "tomorrow", "on Monday". */
function onDays({ weekdays = [], ahead, weekday }: Reminder): string {
  if (ahead === 0) return 'today';
  if (ahead === 1) return 'tomorrow';
  if (ahead !== undefined) return `in ${counted(ahead, 'day')}`;
  if (weekday !== undefined) return `on ${named[weekday]}`;
  if (weekdays.length === 7) return 'daily';
  if (String(weekdays) === workdays) return 'every weekday';
  // A week is told from Monday on.
  const days = weekdays.toSorted((one, other) => ((one + 6) % 7) - ((other + 6) % 7));
  return `every ${listed(
    days.map((day) => named[day] ?? ''),
    'and',
  )}`;
}

/** "At seven in the evening", "at six thirty in the morning", "at noon". */
function atTime(at: number): string {
  const hour = Math.floor(at / 60);
  const minute = at % 60;
  if (minute === 0 && hour === 12) return 'at noon';
  if (minute === 0 && hour === 0) return 'at midnight';
  const minutes = minute === 0 ? '' : ` ${minute < 10 ? 'oh ' : ''}${inWords(minute)}`;
  const part =
    hour === 0 || hour >= 22
      ? 'at night'
      : hour < 12
        ? 'in the morning'
        : hour < 18
          ? 'in the afternoon'
          : 'in the evening';
  return `at ${inWords(hour % 12 === 0 ? 12 : hour % 12)}${minutes} ${part}`;
}

const whenever = (reminder: Reminder): string => `${onDays(reminder)} ${atTime(reminder.at)}`;
const whole = (reminder: Reminder): string => `${toDo[reminder.subject]} ${whenever(reminder)}`;

/** What can be said to the question for a part. */
const hints: Readonly<Record<Part, readonly [string, string]>> = {
  all: [
    'I can remind you to warm up, do strength or stretch.',
    "Tell me what for, which days and what time. If you'd rather leave it, say no.",
  ],
  when: [
    'You could say Tuesdays and Fridays at seven in the evening.',
    "Every day at seven in the morning works, too. If you'd rather leave it, say no.",
  ],
  days: [
    'You could say every day, or Tuesdays and Fridays.',
    "Tomorrow works, too. If you'd rather leave it, say no.",
  ],
  time: [
    'Any time of day works, like half past six in the morning.',
    "Just give me an hour. If you'd rather leave it, say no.",
  ],
  half: ['Just say morning or evening.', "If you'd rather leave it, say no."],
};

/** What a reminder is of, as one of several. */
const nouns: Readonly<Record<Subject, string>> = {
  'warm-up': 'warm-up',
  strength: 'strength',
  rolling: 'rolling',
  'cool-down': 'stretching',
  exercises: 'exercises',
};

/** So many are named in a question. */
const mostNamed = 3;

/** Reminders by Alexa herself. */
export const reminders = (pick: Pick): RemindersWords => ({
  ask: (part, subject) =>
    ({
      all: 'What should I remind you about, and when?',
      when: `On which days should I remind you${subject === undefined ? '' : ` ${toDo[subject]}`}, and at what time?`,
      days: 'Every day, or on which days?',
      time: 'At what time?',
      half: 'In the morning, or in the evening?',
    })[part],
  askAgain: (part) =>
    ({
      all: 'You could say strength on Tuesdays and Fridays at seven in the evening.',
      when: 'You could say Tuesdays and Fridays at seven in the evening.',
      days: 'You could say every day, or Tuesdays and Fridays.',
      time: 'You could say half past six in the morning.',
      half: 'Just say morning or evening.',
    })[part],
  askInShort: (part) =>
    pick(
      `again-reminder-${part}`,
      (
        {
          all: ['So, a reminder for what, and when?', 'What for, and when?'],
          when: ['So, on which days, and when?', 'Which days, and what time?'],
          days: ['So, on which days?', 'And which days?'],
          time: ['So, at what time?', 'And what time?'],
          half: ['So, morning or evening?', 'In the morning, or the evening?'],
        } as const
      )[part],
    ),
  askHint: (part, nth) => hints[part][nth],

  shallI: (reminder) => `Want Alexa to remind you ${whole(reminder)}?`,
  shallIAgain: () => "Say yes, and I'll set it. You can also give me another time.",
  shallIInShort: () =>
    pick('again-reminder', ['So, want me to set it?', 'Do you want that reminder?']),
  shallIHint: (nth) =>
    nth === 0
      ? 'You can give me another day or time.'
      : "If you say yes, Alexa will speak up then, even if I'm not open.",
  whyAsked: () => 'A reminder can break in on anything, so I only set the ones you want.',

  which: (of) =>
    of.length > mostNamed
      ? 'Which one do you mean?'
      : `Which one do you mean, ${listed(
          of.map((subject) => nouns[subject]),
          'or',
        )}?`,
  whichAgain: () => "Tell me which one. If you say no, I'll leave them all alone.",
  whichInShort: () => 'So, which one should I move?',
  whichHint: (nth) =>
    nth === 0
      ? 'Tell me what it reminds you of, like strength.'
      : 'You can ask me what reminders you have.',

  severalOf: () =>
    'You have several of those. Tell me to stop them first, and then when to remind you.',

  whyPermission: () => 'For that, Alexa will ask if I can set reminders.',
  unanswered: () => "Alexa couldn't ask you just now, so I haven't set a reminder.",
  declined: () => 'All right, no reminder.',

  set: (reminder) => `Okay, I'll remind you ${whenever(reminder)}.`,
  isSetAlready: (reminder) => `You already have that one, ${whenever(reminder)}.`,
  isChanged: (reminder) => `Okay, now I'll remind you ${whenever(reminder)}.`,
  notKept: () =>
    pick('no-reminder', ["All right, I'll leave it.", "Fine, I won't change anything."]),
  onlyByTheClock: () => 'I can only go by the clock.',
  isPast: () => 'That time is over for today.',
  noTimeZone: () => "I can't tell your time zone just now, so I've set nothing.",
  trouble: (news) =>
    ({
      'not-allowed': "I can't use Alexa's reminders. You can change that in the Alexa app.",
      'too-many': "Alexa can't hold any more reminders, so she didn't set this one.",
      'not-possible': "Alexa won't take a reminder just now, so I haven't changed anything.",
      'in-doubt':
        "Alexa didn't answer, so I can't tell whether that worked. Ask me in a minute what reminders you have.",
      'not-kept': "I can't save anything right now, so I've set no reminder.",
      'no-list': "I can't reach Alexa's reminders just now, so nothing has changed.",
    })[news],

  list: (all, more) => {
    const others = more === 0 ? '' : ` And ${inWords(more)} more.`;
    return all.length === 0
      ? `You have ${counted(more, 'reminder')}. The Alexa app can show you.`
      : `${all.length === 1 ? "I'll remind you" : "They're"} ${all.map(whole).join('. And ')}.${others}`;
  },
  none: () =>
    pick('no-reminders', ["You don't have any reminders.", "You don't have a reminder from me."]),
  noneOf: (subject) => `You don't have a reminder ${toDo[subject]}.`,
  stopped: (subject) =>
    subject === undefined
      ? 'Okay, no more reminders.'
      : `Okay, no more reminders ${toDo[subject]}.`,
  notAllStopped: () =>
    "I can't delete them all just now, so I'll try again the next time you open me.",

  mayStillRing: () => 'If a reminder still comes, delete it in the Alexa app.',

  announcement: (subject) => `It's time ${toDo[subject]}. To begin, open hamstring coach.`,

  screen: {
    subject: (subject) => capitalized(nouns[subject]),
    half: (half) => capitalized(half),
  },
});
