import { parts } from '../../../../lambda/rooms/reminders/reminder.ts';
import { type Reminder, subjects } from '../../../../lambda/turn/reminder.ts';
import { type Calls, nths, one, two } from './values.ts';

const subjectsAndNone = [...subjects, undefined];
const everyDay = [0, 1, 2, 3, 4, 5, 6];

/** Days and times of each kind, the longest to say among them. */
const whens: readonly Omit<Reminder, 'subject'>[] = [
  { weekdays: [2, 5], at: 19 * 60 },
  { weekdays: [0, 1, 3, 4, 5, 6], at: 23 * 60 + 55 },
  { weekdays: [1, 2, 3, 4, 5], at: 12 * 60 },
  { weekdays: everyDay, at: 6 * 60 + 30 },
  { weekdays: [6], at: 0 },
  { ahead: 0, at: 13 * 60 + 5 },
  { ahead: 1, at: 30 },
  { ahead: 2, at: 11 * 60 + 59 },
  { weekday: 3, at: 18 * 60 },
];
const all = whens.flatMap((when) => subjects.map((subject) => ({ ...when, subject })));
const reminder = one(all);

export const reminders: Calls<'reminders'> = {
  ask: two(parts, subjectsAndNone),
  askAgain: one(parts),
  askInShort: one(parts),
  askHint: two(parts, nths),
  shallI: reminder,
  shallIHint: one(nths),
  which: one([['warm-up', 'strength'], subjects]),
  whichHint: one(nths),
  set: reminder,
  isSetAlready: reminder,
  isChanged: reminder,
  trouble: one(['not-allowed', 'too-many', 'not-possible', 'in-doubt', 'no-list', 'not-kept']),
  list: two(
    [
      [],
      [{ subject: 'strength', weekdays: [2, 5], at: 19 * 60 }],
      [
        { subject: 'warm-up', weekdays: everyDay, at: 6 * 60 + 30 },
        { subject: 'exercises', weekdays: [1, 3, 5], at: 19 * 60 + 45 },
      ],
    ],
    [1, 2],
  ),
  noneOf: one(subjects),
  stopped: one(subjectsAndNone),
  announcement: one(subjects),
  screen: { subject: one(subjects), half: one(['morning', 'evening']) },
};
