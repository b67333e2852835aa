import type { Part, RemindersWords } from '../../rooms/reminders/words.ts';
import type { Reminder, Subject } from '../../turn/reminder.ts';
import type { Pick } from '../variation.ts';
import { capitalized, counted, inWords, listed } from './numbers.ts';

/** What somebody is reminded to do. */
const toDo: Readonly<Record<Subject, string>> = {
  'warm-up': 'to warm up',
  strength: 'to do your strength routine',
  rolling: 'to use your roller',
  'cool-down': 'to stretch',
  exercises: 'to do your exercises',
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
    'I can remind you to warm up, do strength, use the roller or stretch.',
    'Name a routine, the days and a time, or say no to leave it.',
  ],
  when: [
    'Name the days and a time, like Tuesdays and Fridays at seven in the evening.',
    'Every day at seven in the morning would do, too. Or say no to leave it.',
  ],
  days: [
    'Say every day, weekdays, or the names of days.',
    'Tomorrow will do, too. Or say no to leave it.',
  ],
  time: [
    'Any time of the day will do, like half past six in the morning.',
    'Name an hour, or say no to leave it.',
  ],
  half: [
    'Just say morning or evening.',
    'Before noon is morning, after it evening. Or say no to leave it.',
  ],
};

/** What a reminder is of, as one of several. */
const nouns: Readonly<Record<Subject, string>> = {
  'warm-up': 'warm-up',
  strength: 'strength',
  rolling: 'rolling',
  'cool-down': 'stretching',
  exercises: 'exercises',
};
const inShort = (reminder: Reminder): string => `${nouns[reminder.subject]} ${whenever(reminder)}`;

/** Reminders by Alexa herself. */
export const reminders = (pick: Pick): RemindersWords => ({
  ask: (part, subject) =>
    ({
      all: 'Remind you of what, and when?',
      when: `On which days shall I remind you${subject === undefined ? '' : ` ${toDo[subject]}`}, and at what time?`,
      days: 'Every day, or on which days?',
      time: 'At what time?',
      half: 'In the morning, or in the evening?',
    })[part],
  askAgain: (part) =>
    ({
      all: 'Say, for instance: strength on Tuesdays and Fridays at seven in the evening.',
      when: 'Say, for instance: Tuesdays and Fridays at seven in the evening.',
      days: 'Say every day, or name the days, like Tuesdays and Fridays.',
      time: 'Say a time, like half past six in the morning.',
      half: 'Say: in the morning, or in the evening.',
    })[part],
  askInShort: (part) =>
    pick(
      `again-reminder-${part}`,
      (
        {
          all: ['So, remind you of what, and when?', 'Remind you of what, and when?'],
          when: ['So, on which days, and when?', 'Which days, and what time?'],
          days: ['So, on which days?', 'And which days?'],
          time: ['So, at what time?', 'And what time?'],
          half: ['So, morning or evening?', 'In the morning, or the evening?'],
        } as const
      )[part],
    ),
  askHint: (part, nth) => hints[part][nth],

  shallI: (reminder) => `Shall Alexa remind you ${whole(reminder)}?`,
  shallIAgain: () => 'Say yes to set it, no to leave it, or name another time.',
  shallIInShort: () =>
    pick('again-reminder', ['So, shall I set it?', 'Do you want that reminder?']),
  shallIHint: (nth) =>
    nth === 0
      ? 'Say yes or no, or another day or time.'
      : 'With a yes Alexa speaks up then, whether I am open or not.',
  whyAsked: () => 'A reminder breaks in on whatever goes on, so I only set what you say yes to.',

  which: (of) =>
    `Which one: ${listed(
      of.map((subject) => nouns[subject]),
      'or',
    )}?`,
  whichAgain: () => 'Say which one, or no to leave them all as they are.',
  whichInShort: () => 'So, which one shall I move?',
  whichHint: (nth) =>
    nth === 0 ? 'Say what it reminds you of, like strength.' : 'Or ask: what reminders do I have?',

  severalOf: () =>
    'There are several of those. Tell me to stop them, and then when I shall remind you.',

  whyPermission: () => 'For that, Alexa asks whether I may set reminders.',
  unanswered: () => "Alexa couldn't ask you just now, so no reminder is set.",
  declined: () => 'All right, no reminder then.',

  set: (reminder) => `Okay, I'll remind you ${whenever(reminder)}.`,
  isSetAlready: (reminder) => `That one is set already: ${whenever(reminder)}.`,
  isChanged: (reminder) => `Moved: I'll remind you ${whenever(reminder)}.`,
  notKept: () => pick('no-reminder', ['All right, I leave it.', 'Fine, I change nothing.']),
  onlyByTheClock: () => 'I can only go by the clock.',
  isPast: () => 'That time is over for today.',
  noTimeZone: () => "I can't tell your time zone just now, so I've set nothing.",
  trouble: (news) =>
    ({
      'not-allowed': "I may not use Alexa's reminders; the Alexa app can change that.",
      'too-many': 'Alexa has too many reminders already, so she took no more.',
      'not-possible': "Alexa won't take a reminder just now, so none is set or changed.",
      'in-doubt':
        "Alexa didn't answer, so I can't tell whether that worked: ask me in a minute what reminders you have.",
      'not-kept': "I can't save anything right now, so I've set no reminder.",
      'no-list': "I can't reach Alexa's reminders just now, so nothing has changed.",
    })[news],

  list: (all, more) => {
    const others = more === 0 ? [] : [`${inWords(more)} more in the app`];
    return all.length === 0
      ? `You have ${counted(more, 'reminder')}, which the Alexa app shows.`
      : `Your reminders: ${listed([...all.map(inShort), ...others], 'and')}.`;
  },
  none: () => pick('no-reminders', ['No reminders are set.', 'There are no reminders from me.']),
  noneOf: (subject) => `There is no reminder ${toDo[subject]}.`,
  stopped: (subject) =>
    subject === undefined
      ? 'Done: no more reminders.'
      : `Done: no more reminders ${toDo[subject]}.`,
  notAllStopped: () =>
    "I can't delete them all just now, so I'll try again the next time you open me.",

  mayStillRing: () => 'If a reminder still comes, delete it in the Alexa app.',

  announcement: (subject) => `It's time ${toDo[subject]}. To begin, open hamstring coach.`,

  screen: {
    subject: (subject) => capitalized(nouns[subject]),
    half: (half) => capitalized(half),
  },
});
