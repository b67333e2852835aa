import { topicNamed } from '../../library/topics.ts';
import type { Asked } from '../../runner/session.ts';
import { milliseconds } from '../../time.ts';
import type { Pick } from '../variation.ts';
import { duration } from './numbers.ts';
import { routineNamed } from './routine-names.ts';
import { topicWords } from './topics.ts';

/** Two ways to ask something in short, so that none is heard twice running. */
type Short = readonly [string, string];

/** Where one yes is enough for a whole list of signs. */
const ofSigns: Short = ['Back to my question: any of those?', 'So, any of those signs?'];

const gates: Readonly<Record<string, Short>> = {
  warm: ['So, have you warmed up?', 'Are you warm from moving?'],
  'no-fresh-strain': [
    'So, any strain or pull these three days?',
    'A strain or pull within three days?',
  ],
  'no-stretch-sign': ofSigns,
  'no-sit-bone-pain': ['So, does it hurt where you sit?', 'Any pain where you sit?'],
};

const ofPlan: Readonly<Record<string, Short>> = {
  signs: ofSigns,
  soreness: ['So, how sore, out of ten?', 'How sore is it: zero to ten?'],
  eases: ['So, does moving ease it?', 'Does it get better as you move?'],
  rest: ['So, how many days of rest?', 'How many days did you rest?'],
};

const steps: Readonly<Record<string, Short>> = {
  'get-ready': ['Are you in place?', 'Do you stand there now?'],
};

/** Where no words are known for one of several questions. */
const plainly: Short = ['Back to my question: yes or no?', 'So, is that a yes or a no?'];

/** The questions that have short forms of their own in their rooms. */
export type AskedInRoom =
  | 'what-next'
  | 'all-good'
  | 'go-on'
  | 'start-routine'
  | 'offer-doctor'
  | 'try-exercise'
  | 'ice-on';

/**
 * A question in short, for who has heard it in full: what a yes means has to be as clear as before.
 * Seven words at most, so that what is said before it fits into the same breath.
 */
export function askedAgain(
  pick: Pick,
  asked: Exclude<Asked, { readonly about: AskedInRoom }>,
): string {
  const one = (variants: Short, which = ''): string =>
    pick(`again-${asked.about}${which && `-${which}`}`, variants);
  switch (asked.about) {
    case 'gate':
      return one(gates[asked.gate] ?? plainly, asked.gate);
    case 'equipment':
      return one(['So, what do you have there?', 'So, which of those is there?']);
    case 'pain':
      return one(['So, is it sharp or strong?', 'Sharp, or more than three?']);
    case 'ice':
      return `${one(['So, shall I set', 'Do you want'])} ${duration(milliseconds(asked.length))} of ice?`;
    case 'ice-check':
      return one(['So, does any of those apply to you?', 'Back to that list: does any apply?']);
    case 'skin-check':
      return one(['So, is your skin back to normal?', 'Does your skin feel normal again?']);
    case 'sign':
      return one(ofSigns);
    case 'more-signs':
      return one(['So, shall I check for worse signs?', 'Shall I ask about worse signs?']);
    case 'forget':
      return one(['So, shall I delete it all?', 'Do you want it all deleted?']);
    case 'what-i-know':
      return one(['Shall I tell you the rest?', 'So, want to hear the rest?']);
    case 'tell-topic':
      return `${one(['So, shall I tell you about', 'Want to hear about'])} ${topicWords[topicNamed(asked.topic)].name}?`;
    case 'try-routine':
      return `${one(['So, shall we start', 'Want to do'])} the ${routineNamed(asked.routine)}?`;
    case 'offer-self-check':
      return one(['So, shall we do the self-check?', 'Want to do the self-check?']);
    case 'self-check-signs':
      return one(ofSigns);
    case 'self-check':
      return one(
        steps[asked.step] ?? ['So, is it comfortable?', 'Is it all comfortable?'],
        steps[asked.step] ? asked.step : 'step',
      );
    case 'plan':
      return one(ofPlan[asked.question] ?? plainly, asked.question);
  }
}
