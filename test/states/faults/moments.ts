/** A moment that reads, writes or calls, and what is said once the fault has ended. */
export interface Moment {
  readonly title: string;
  /** What is said and done before, while all is well. */
  readonly before: readonly string[];
  /** What is said and done while something fails. */
  readonly during: readonly string[];
  /** What Alexa tells of the skill while something fails, though nobody speaks. */
  readonly event?: `AlexaSkillEvent.${string}`;
  /** What is said and done after it. */
  readonly after: readonly string[];
  /** Whether the same from another device moves on once more. */
  readonly movesOn?: boolean;
  /** What is said first, whatever fails. */
  readonly says?: RegExp;
  /** Faults that are none here: what was written later than an event tells is spared. */
  readonly spares?: readonly string[];
  /** Which of Alexa's services it calls. */
  readonly calls: readonly ('timers' | 'reminders')[];
}

const iced = ['set an ice timer for twelve minutes', 'no', 'no', 'no'];
const leave = ['/silence'];

export const moments: readonly Moment[] = [
  {
    title: 'first opening',
    ...{ before: [], during: ['open hamstring coach'], after: ['yes', ...leave], calls: [] },
  },
  {
    title: 'in a block',
    before: ['start my warm-up', '/wait 20s'],
    during: ['next'],
    movesOn: true,
    after: ['pause', ...leave],
    calls: [],
  },
  {
    title: 'end of a routine',
    before: ['start my warm-up', '/wait 174s', 'yes', '/wait 204s'],
    during: ['yes'],
    movesOn: true,
    after: ['how am i doing', ...leave],
    calls: [],
  },
  {
    title: 'ice goes on',
    before: ['/consent yes', ...iced],
    during: ['yes'],
    after: ['how long is left', ...leave],
    calls: ['timers'],
  },
  {
    title: 'ice is paused',
    before: ['/consent yes', ...iced, 'yes', '/wait 60s'],
    during: ['pause the ice timer'],
    after: ['how long is left', ...leave],
    calls: ['timers'],
  },
  {
    title: 'ice goes on again',
    before: ['/consent yes', ...iced, 'yes', '/wait 60s', 'pause the ice timer'],
    during: ['resume the ice timer'],
    after: ['how long is left', ...leave],
    calls: ['timers'],
  },
  {
    title: 'ice comes off',
    before: ['/consent yes', ...iced, 'yes', '/wait 400s'],
    during: ['the ice is off'],
    after: ['how long is left', ...leave],
    calls: ['timers'],
  },
  {
    title: 'a sign is told',
    before: ['start my warm-up', '/wait 20s'],
    during: ['my leg is numb around my saddle'],
    says: /^Call 911/,
    after: ['start my warm-up', ...leave],
    calls: [],
  },
  {
    title: 'a reminder is agreed to',
    before: ['/consent yes', 'remind me to warm up every morning at six thirty'],
    during: ['yes'],
    after: ['what reminders do i have', ...leave],
    calls: ['reminders'],
  },
  {
    title: 'all is forgotten',
    before: ['/consent yes', ...iced, 'yes', 'forget everything about me'],
    during: ['yes'],
    after: ['what do you know about me', ...leave],
    calls: ['timers', 'reminders'],
  },
  {
    title: 'timers are allowed in the app',
    before: [...iced, 'yes', '/consent no'],
    during: ['/consent yes'],
    after: ['how long is left', ...leave],
    calls: [],
  },
  {
    title: 'the skill is disabled',
    before: ['/consent yes', ...iced, 'yes', ...leave],
    during: [],
    event: 'AlexaSkillEvent.SkillDisabled',
    spares: ['always a conflict'],
    after: ['what do you know about me', ...leave],
    calls: [],
  },
];
