import {
  type RemindersFault,
  remindersFaults,
  type TimersFault,
  timersFaults,
} from './alexa-services/services.ts';
import { type TimerWish, timerWishes } from './alexa-services/timer-book.ts';
import { type DatabaseFault, databaseFaults } from './database/database.ts';
import { type DeviceModel, deviceModelNamed, deviceModels } from './device/models.ts';
import { type AudioFault, audioFaults } from './messenger.ts';
import { Mistake } from './mistake.ts';

/** What a line typed to the simulator asks for. */
export type Command =
  | { readonly kind: 'say'; readonly utterance: string }
  | { readonly kind: 'open' }
  /** Lets the simulated time pass, in milliseconds. */
  | { readonly kind: 'wait'; readonly ms: number }
  /** Says nothing until the session closes. */
  | { readonly kind: 'silence' }
  | { readonly kind: 'device'; readonly device: DeviceModel }
  /** Who is heard: a recognised voice, or a guest. */
  | { readonly kind: 'person'; readonly person: string | undefined }
  | { readonly kind: 'fault'; readonly service: 'database'; readonly fault: DatabaseFault }
  | { readonly kind: 'fault'; readonly service: 'timers'; readonly fault: TimersFault }
  | { readonly kind: 'fault'; readonly service: 'reminders'; readonly fault: RemindersFault }
  | { readonly kind: 'fault'; readonly service: 'words'; readonly fault: WordsFault }
  | { readonly kind: 'fault'; readonly service: 'audio'; readonly fault: AudioFault }
  /** Answers Alexa's question for a permission, or changes the permission in the app. */
  | { readonly kind: 'consent'; readonly isGiven: boolean }
  /** Touches what has this id on the screen. */
  | { readonly kind: 'touch'; readonly id: string }
  /** What the runner says to Alexa herself about the timer, or the reminder. */
  | { readonly kind: 'tell-alexa'; readonly wish: TimerWish }
  | { readonly kind: 'cancel-reminder' }
  | { readonly kind: 'quit' };

/** Whether words that no sample foresees reach the skill: `off` as on a device that loses them. */
const wordsFaults = ['off', 'on'] as const;
type WordsFault = (typeof wordsFaults)[number];

/** What can be said to Alexa herself about a reminder. */
const cancelReminder = 'cancel my reminder';

const usages = {
  '/open': '/open',
  '/wait': '/wait 20m (or 40s, 1h30m; a year at most)',
  '/silence': '/silence',
  '/touch': '/touch ID',
  '/device': `/device ${Object.keys(deviceModels).join('|')}`,
  '/person': '/person NAME (alone: a guest)',
  '/consent': '/consent yes|no',
  '/fault': `/fault database ${databaseFaults.join('|')}, /fault timers ${timersFaults.join('|')}, /fault reminders ${remindersFaults.join('|')}, /fault words ${wordsFaults.join('|')}, /fault audio ${audioFaults.join('|')}`,
  '/alexa': `/alexa ${timerWishes.join('|')} my timer, /alexa ${cancelReminder}`,
  '/quit': '/quit',
};

/** How every command is written. */
export const commandUsages: readonly string[] = Object.values(usages);

const wrong = (line: string, usage: string): Mistake =>
  new Mistake(`Not understood: ${line}. Write: ${usage}`);

/**
 * Reads a line: a command where it begins with a slash, else something said.
 * @throws Mistake naming the line and how it should be written
 */
export function readCommand(line: string): Command {
  if (!line.startsWith('/')) return { kind: 'say', utterance: line };
  const [name = '', ...rest] = line.split(/\s+/);
  const argument = rest.join(' ');
  switch (name) {
    case '/open':
    case '/silence':
    case '/quit':
      if (argument !== '') throw wrong(line, usages[name]);
      return { kind: name === '/open' ? 'open' : name === '/silence' ? 'silence' : 'quit' };
    case '/wait': {
      const ms = readWait(argument);
      if (ms === undefined) throw wrong(line, usages['/wait']);
      return { kind: 'wait', ms };
    }
    case '/device': {
      const device = deviceModelNamed(argument);
      if (device === undefined) throw wrong(line, usages['/device']);
      return { kind: 'device', device };
    }
    case '/person':
      return { kind: 'person', person: argument === '' ? undefined : argument };
    case '/consent':
      if (argument !== 'yes' && argument !== 'no') throw wrong(line, usages['/consent']);
      return { kind: 'consent', isGiven: argument === 'yes' };
    case '/fault': {
      const database = databaseFaults.find((known) => argument === `database ${known}`);
      if (database !== undefined) return { kind: 'fault', service: 'database', fault: database };
      const timers = timersFaults.find((known) => argument === `timers ${known}`);
      if (timers !== undefined) return { kind: 'fault', service: 'timers', fault: timers };
      const reminders = remindersFaults.find((known) => argument === `reminders ${known}`);
      if (reminders !== undefined) return { kind: 'fault', service: 'reminders', fault: reminders };
      const words = wordsFaults.find((known) => argument === `words ${known}`);
      if (words !== undefined) return { kind: 'fault', service: 'words', fault: words };
      const audio = audioFaults.find((known) => argument === `audio ${known}`);
      if (audio !== undefined) return { kind: 'fault', service: 'audio', fault: audio };
      throw wrong(line, usages['/fault']);
    }
    case '/alexa': {
      if (argument === cancelReminder) return { kind: 'cancel-reminder' };
      const wish = timerWishes.find((known) => argument === `${known} my timer`);
      if (wish !== undefined) return { kind: 'tell-alexa', wish };
      throw wrong(line, usages[name]);
    }
    case '/touch':
      if (argument === '') throw wrong(line, usages[name]);
      return { kind: 'touch', id: argument };
    default:
      throw wrong(line, commandUsages.join(', '));
  }
}

/** Beyond this a clock would soon stand where no date can be written any more. */
const longestWait = 365 * 24 * 3_600_000;

/** Milliseconds of "20m", "40s", "1h30m"; undefined for anything else, and for more than a year. */
function readWait(text: string): number | undefined {
  const match = /^(?=\d)(?:(\d+)h)?\s*(?:(\d+)m)?\s*(?:(\d+)s)?$/.exec(text);
  if (match === null) return undefined;
  const [, hours = 0, minutes = 0, seconds = 0] = match;
  const ms = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
  return ms <= longestWait ? ms : undefined;
}
