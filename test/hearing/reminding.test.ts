import { expect, test } from 'vitest';
import type { Meant } from '../../lambda/hearing/heard.ts';
import { hear } from '../../lambda/hearing/index.ts';

const everyDay = [0, 1, 2, 3, 4, 5, 6];
const of = (id: string) => ({ kind: 'known', id });
const none = { kind: 'none' };

test.each([
  [
    'remind me to do strength on tuesdays and fridays at seven',
    'strength',
    { weekdays: [2, 5], hour: 7, minute: 0 },
  ],
  [
    'remind me to warm up every morning at 6:30',
    'warm-up',
    { weekdays: everyDay, hour: 6, minute: 30, half: 'morning' },
  ],
  [
    'could you set me a reminder for foam rolling on sundays at noon',
    'rolling',
    { weekdays: [0], hour: 12, minute: 0 },
  ],
  [
    'remind me tuesdays at 7pm to do strength',
    'strength',
    { weekdays: [2], hour: 7, minute: 0, half: 'evening' },
  ],
  [
    'remind me at 6:30am every day to warm up',
    'warm-up',
    { weekdays: everyDay, hour: 6, minute: 30, half: 'morning' },
  ],
  ['i want to be reminded to stretch', 'cool-down', {}],
  ['would you mind reminding me to warm up before my run', 'warm-up', {}],
  ["don't let me skip strength on fridays", 'strength', { weekdays: [5] }],
  [
    'remind me tonight at nine to stretch',
    'cool-down',
    { ahead: 0, hour: 9, minute: 0, half: 'evening' },
  ],
  ['remind me to roll on saturday', 'rolling', { weekday: 6 }],
  [
    'remind me to stretch monday to friday at quarter to eight',
    'cool-down',
    { weekdays: [1, 2, 3, 4, 5], hour: 7, minute: 45 },
  ],
  ['remind me to stretch at ten past six', 'cool-down', { hour: 6, minute: 10 }],
  ['remind me to do the five minute warm-up at seven', 'quick-warm-up', { hour: 7, minute: 0 }],
  ['remind me in an hour to stretch', 'cool-down', { ahead: 0, isFromNow: true }],
  ['remind me two stretch', 'cool-down', {}],
] as const)('"%s" wishes for a reminder', (words, routine, when) => {
  expect(hear(words).meant).toEqual([{ kind: 'remind', routine: of(routine), when }]);
});

test.each([
  ['can you remind me', none],
  ['remind me tomorrow', none],
  ['remind me to do my exercises', { kind: 'unknown', words: 'exercises' }],
  ['give me a nudge to do my bridges each night at ten', { kind: 'unknown', words: 'exercises' }],
] as const)('"%s" wishes for one of no routine', (words, routine) => {
  expect(hear(words).meant).toMatchObject([{ kind: 'remind', routine }]);
});

test.each([
  ['move it to eight', none, { hour: 8, minute: 0 }],
  ['move it two eight in the evening', none, { hour: 8, minute: 0, half: 'evening' }],
  ['change my strength reminder to wednesdays', of('strength'), { weekdays: [3] }],
  ['make it eight in the evening instead', none, { hour: 8, minute: 0, half: 'evening' }],
] as const)('"%s" moves one', (words, routine, when) => {
  expect(hear(words).meant).toEqual([{ kind: 'move-reminder', routine, when }]);
});

test.each([
  ['stop reminding me', none],
  ["don't remind me any more", none],
  ['i do not want to be reminded any more', none],
  ['leave me alone with the reminders', none],
  ['turn off the reminders', none],
  ['cancel my strength reminder', of('strength')],
] as const)('"%s" stops them', (words, routine) => {
  expect(hear(words).meant).toEqual([{ kind: 'stop-reminding', routine }]);
});

test.each([
  'what reminders do i have',
  'do i have any reminders',
  'so when are you going to remind me',
  'read me my reminders',
])('"%s" asks which there are', (words) => {
  expect(hear(words).meant).toEqual([{ kind: 'reminders' }]);
});

const kindsOf = (words: string): readonly Meant['kind'][] =>
  hear(words).meant.map(({ kind }) => kind);

test.each([
  ['remind me to ring the bank', 'off-topic'],
  ['remind me at four to pick up jake', 'off-topic'],
  ['set a reminder for the vet on monday the twelfth', 'off-topic'],
  ['remind my wife to warm up at seven', 'off-topic'],
  ['remind me how to do the plank', 'how-to'],
  ['remind me of the calf stretch', 'how-to'],
  ['remind me what you said about my leg', 'what-you-told'],
  ['set an ice timer for ten minutes', 'set-ice'],
  ['change it to the left side', 'side'],
  ['make it ten minutes', 'add-ice'],
] as const)('"%s" says nothing of reminders', (words, kind) => {
  expect(kindsOf(words)).toEqual([kind]);
});

test('what hurts comes before any reminder, and a no to a question is one', () => {
  expect(kindsOf('remind me to stretch my chest hurts')).toEqual(['signs']);
  expect(hear("no and don't remind me")).toMatchObject({ answer: 'no', meant: [] });
});
