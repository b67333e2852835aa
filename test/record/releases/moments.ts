import type { RunnerRecord } from '../../../lambda/record/record.ts';
import type { Spoken } from '../../../simulator/device/echo.ts';
import { intent } from '../../support/function.ts';

/** A moment at which a container of one release may be followed by one of the next. */
interface Moment {
  readonly title: string;
  /** What is said and done until then. */
  readonly lines: readonly string[];
  /** What is said next, so many seconds on, and what the next release has to answer. */
  readonly asks: Spoken;
  readonly after?: number;
  readonly says: RegExp;
  /** What is kept after it, as far as it matters here. */
  readonly keeps?: (record: RunnerRecord) => unknown;
}

const launch: Spoken = { type: 'LaunchRequest' };
const next = intent('AMAZON.NextIntent');
const yes = intent('AMAZON.YesIntent');
const no = intent('AMAZON.NoIntent');
const iced = ['set an ice timer for twelve minutes', 'no', 'no', 'no'];

/** Every moment of which a release leaves a sample. A title never changes: samples name it. */
export const moments: readonly Moment[] = [
  {
    title: 'a new runner was greeted',
    lines: ['open hamstring coach'],
    asks: yes,
    says: /[Ll]eg crossovers/,
    keeps: ({ routine }) => routine?.state === 'playing',
  },
  {
    title: 'a block plays',
    lines: ['start my warm-up', '/wait 20s'],
    asks: next,
    says: /Fire hydrant/,
    keeps: ({ routine }) => routine?.state === 'playing' && routine.routine === 'warm-up',
  },
  {
    title: 'a block has played',
    lines: ['start my warm-up', '/wait 174s'],
    asks: yes,
    after: 2,
    says: /[Ii]nchworms/,
    keeps: ({ done }) => done['leg-crossovers'] === 1 && done['fire-hydrants'] === 1,
  },
  {
    title: 'a routine is paused',
    lines: ['start my warm-up', '/wait 30s', 'pause'],
    asks: intent('AMAZON.ResumeIntent'),
    says: /[Ll]eg crossovers/,
    keeps: ({ routine }) => routine?.state === 'playing',
  },
  {
    title: 'a routine was left',
    lines: ['start my warm-up', '/wait 130s', 'stop'],
    asks: launch,
    after: 3600,
    says: /[Ff]ire hydrant/,
    keeps: ({ routine }) => routine?.state === 'paused' || routine?.state === 'waiting',
  },
  {
    title: 'a routine was fitted to the time there is',
    lines: ['i have three minutes for my warm-up', '/wait 20s'],
    asks: next,
    says: /[A-Z]/,
    keeps: ({ routine }) => routine?.state === 'playing',
  },
  {
    title: 'a routine is done',
    lines: ['start my warm-up', '/wait 174s', 'yes', '/wait 204s', 'yes'],
    asks: intent('HowAmIDoingIntent'),
    after: 60,
    says: /one warm-up this week/,
    keeps: ({ finished, weeks }) => finished['warm-up']?.times === 1 && weeks.length === 1,
  },
  {
    title: 'it is asked before a stretch',
    lines: ['start the cool down', 'yes'],
    asks: no,
    says: /Hamstring stretch/,
    keeps: ({ routine }) => routine?.routine === 'cool-down',
  },
  {
    title: 'strength was begun at a level',
    lines: ['i have a kettlebell', 'start strength', "no i've done some", '/wait 30s'],
    asks: intent('HarderIntent'),
    says: /[A-Z]/,
    keeps: ({ equipment, level }) => equipment === 'kettlebell' && level !== undefined,
  },
  {
    title: 'it is asked before ice',
    lines: iced.slice(0, 2),
    asks: no,
    says: /heart condition|numb or broken skin/i,
  },
  {
    title: 'ice is to be put on',
    lines: iced,
    asks: yes,
    says: /starting now/,
    keeps: ({ ice }) => ice?.state === 'on',
  },
  {
    title: 'ice is on',
    lines: [...iced, 'yes', '/consent no'],
    asks: intent('TimeLeftIntent'),
    after: 300,
    says: /[Ss]ix|[Ss]even/,
    keeps: ({ ice }) => ice?.state === 'on',
  },
  {
    title: 'ice rings',
    lines: [...iced, 'yes', '/consent yes', 'how long is left'],
    asks: intent('IceOffIntent'),
    after: 400,
    says: /off/,
    keeps: ({ ice, alarms }) => ice?.state === 'off' && alarms?.permission === 'granted',
  },
  {
    title: 'it is asked about signs',
    lines: ['should i see a doctor', 'i felt a pop yesterday'],
    asks: no,
    says: /\?/,
    keeps: ({ noTrainingBefore }) => noTrainingBefore !== undefined,
  },
  {
    title: 'an ambulance was called for',
    lines: ['my leg is numb around my saddle'],
    asks: intent('StartRoutineIntent'),
    after: 600,
    says: /looked at|help/,
    keeps: ({ routine, noTrainingBefore }) =>
      routine === undefined && noTrainingBefore !== undefined,
  },
  {
    title: 'an injury was told',
    lines: ['i pulled my hamstring yesterday'],
    asks: yes,
    says: /[A-Z]/,
    keeps: ({ noLoadBefore }) => noLoadBefore !== undefined,
  },
  {
    title: 'a reminder is to be agreed to',
    lines: ['remind me to warm up every morning at six thirty'],
    asks: no,
    says: /no reminder|won.t|leave it|All right/i,
  },
  {
    title: 'a routine was begun without the table',
    lines: ['/fault database down', 'start my warm-up', '/wait 20s', '/fault database off'],
    asks: next,
    says: /Fire hydrant/,
    keeps: ({ routine }) => routine?.state === 'playing',
  },
  {
    title: 'ice could not be kept',
    lines: [...iced, '/fault database down', 'yes', '/fault database off'],
    asks: intent('TimeLeftIntent'),
    after: 60,
    says: /[Ee]leven|minutes/,
    keeps: ({ ice }) => ice?.state === 'on',
  },
];
