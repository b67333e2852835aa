import type { ExerciseWords } from '../../words.ts';

export const jog: ExerciseWords = {
  name: 'easy-to-brisk jog',
  setUp: () => 'Jog in place, or up and down the room.',
  movement: 'Easy first, brisker when I say, then easy.',
  fault: 'Run tall and light.',
  short: 'Easy, brisk, easy.',
  easier: 'Jog easy all the way.',
  harder: 'Lift your knees in the brisk part.',
  leaveOut: 'Leave it out if it hurts anywhere.',
  part: 'leg',
  checks: ['run tall', 'light feet', 'shoulders loose'],
  paces: ['Easy.', 'Brisker now.', 'And easy again.'],
};
