import type { ScreenWords } from '../../screen/words.ts';

/** Words that stand on screens of more than one room. What is said stands there as it is said. */
export const screen: ScreenWords = {
  coach: () => 'Hamstring Coach',
  yes: () => 'Yes',
  no: () => 'No',
  notSure: () => 'Not sure',
  home: () => 'Home',
  stop: () => 'Stop',
  back: () => 'Back',
  pause: () => 'Pause',
  goOn: () => 'Go on',
  next: () => 'Next',
  warmUp: () => 'Start my warm-up',
  iceTimer: () => 'Set an ice timer',
  seeDoctor: () => 'Should I see a doctor?',
  strength: () => 'Start strength',
  rolling: () => 'Start foam rolling',
  coolDown: () => 'Start my cool-down',
  today: () => 'Should I run today?',
  library: () => 'Tell me something else',
  progress: () => 'How am I doing?',
  memory: () => 'What do you know about me?',
  forgetMe: () => 'Forget me',
  tapped: (text) =>
    text.replace(/\b([Ss])ay (?=(?:yes|no|not sure|stop|next|pause|go on)\b)/g, (_, letter) =>
      letter === 'S' ? 'Tap ' : 'tap ',
    ),
};
