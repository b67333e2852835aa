import type { Gate } from '../../rooms/routines/words.ts';
import { anyOfThose } from './any-of-those.ts';

interface GateWords {
  readonly reason: string;
  readonly ask: string;
  readonly again: string;
  /** For who has heard it in full: two ways, so that none is heard twice running. */
  readonly short: readonly [string, string];
  readonly refused: readonly [string, ...string[]];
}

/** What has to be known before a routine: why, how it is asked, and what follows from a no. */
export const gates: Readonly<Record<Gate, GateWords>> = {
  warm: {
    reason: 'Held stretches are for warm muscles.',
    ask: 'Have you just run or warmed up?',
    again: 'Are you warm from moving, or starting cold?',
    short: ['So, have you warmed up?', 'Are you warm from moving?'],
    refused: [
      "Then let's warm up first. Holding a cold muscle won't do much for it.",
      "Let's warm up before that. Stretching cold doesn't get you far.",
    ],
  },
  'no-fresh-strain': {
    reason: 'One thing before the roller.',
    ask: 'Did you strain or pull something in the last three days?',
    again: 'Did anything tear or pull in the last three days? Not sure is an answer, too.',
    short: ['So, any strain or pull these three days?', 'Any strain or pull these three days?'],
    refused: [
      'Then leave the roller for now. The first three days are for rest.',
      'The roller has to wait. Give it rest for the first three days.',
    ],
  },
  'no-stretch-sign': {
    reason: 'One thing before we stretch.',
    ask: 'Did you have a pop, a bruise or numbness, or does it hurt where you sit?',
    again: 'Any pop, bruise or numbness, or pain where you sit?',
    short: anyOfThose,
    refused: [
      'Then no stretching today. Get that looked at first.',
      "Let's not stretch until somebody's looked at that.",
    ],
  },
  'no-sit-bone-pain': {
    reason: 'One thing first.',
    ask: 'Does it hurt where you sit?',
    again: 'Would a hard chair press on the sore spot? Not sure is an answer, too.',
    short: ['So, does it hurt where you sit?', 'Any pain where you sit?'],
    refused: ["Then I'll leave out whatever pulls or presses there."],
  },
};
