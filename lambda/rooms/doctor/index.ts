import { later, part } from '../../parts.ts';
import { laterQuestion, laterRoom } from '../../turn/later-room.ts';
import { isHeld } from './hold.ts';
import { askPlainly } from './questions/been-seen.ts';

export { underAlarm } from './alarm.ts';
export { asSign } from './as-sign.ts';
export { askFirstSaid, isToAskFirst, noteAskFirst, sayAskFirst } from './ask-first.ts';
export { noteCircumstances } from './circumstances.ts';
export { doneWithSomebody } from './done-with-somebody.ts';
export { oneOf, overRest } from './interview.ts';
export { askIfSeen, seenFirst } from './seen-first.ts';
export type { AskFirstNoted } from './session.ts';
export type { Answers } from './signs.ts';
export {
  answerTo,
  isDanger,
  isForDoctor,
  isHurt,
  isToBeLookedAt,
  isToBeSeenFirst,
  isTrainingToWait,
  signsSoFar,
  verdictOwed,
} from './standing.ts';
export { isMinor, isUnderEighteen } from './under-eighteen.ts';

export { askPlainly, isHeld };

const inside = part(() => import('./room.ts'));

export const beginInterview = later(() => inside().beginInterview);
export const goingOnAbout = later(() => inside().goingOnAbout);
export const hearSigns = later(() => inside().hearSigns);
export const offerDoctor = later(() => inside().offerDoctor);
export const offerDoctorQuestion = laterQuestion('offer-doctor', () => inside().offer);
export const sayWhatItIs = later(() => inside().sayWhatItIs);
export const weigh = later(() => inside().weigh);
export const withAge = later(() => inside().withAge);

/** "Should I see a doctor?" */
export const doctor = laterRoom(() => inside().doctor, {
  asks: [
    'story',
    'sign',
    'perhaps',
    'more-signs',
    'offer-doctor',
    'about-somebody',
    'been-seen',
    'help-coming',
    'perhaps-of-somebody',
    'anything-else',
  ],
  answers: [
    ...(['signs', 'doctor', 'perhaps-sign', 'somebody', 'age', 'what-is-it', 'may-i-run'] as const),
    ...([
      'what-you-told',
      'if-it-hurts',
      'been-seen',
      'was-nothing',
      'joking',
      'unwell',
      'of-me',
    ] as const),
    ...(['should-i-stop', 'ask-first'] as const),
  ],
});
