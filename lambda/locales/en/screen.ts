import type { ScreenWords } from '../../screen/words.ts';

/** Words that stand on screens of more than one room. What is said stands there as it is said. */
export const screen: ScreenWords = {
  coach: () => 'Hamstring Coach',
  yes: () => 'Yes',
  no: () => 'No',
  notSure: () => 'Not sure',
  back: () => 'Back',
  pause: () => 'Pause',
  goOn: () => 'Go on',
  next: () => 'Next',
  warmUp: () => 'Start my warm-up',
  iceTimer: () => 'Set an ice timer',
  seeDoctor: () => 'Should I see a doctor?',
};
