import type { ExerciseWords } from '../../words.ts';

export const jog: ExerciseWords = {
  name: 'easy-to-brisk jog',
  setUp: () => 'Stand tall and jog in place, or up and down the room.',
  movement: 'Start easy, go brisker when I say so, then ease off.',
  fault: 'Run tall, with quick, light feet.',
  short: 'Easy, brisk, easy.',
  easier: 'Jog easy all the way.',
  harder: 'Lift your knees in the brisk part.',
  leaveOut: 'Leave it out if jogging hurts anywhere.',
  part: 'leg',
  checks: ['run tall', 'light feet', 'shoulders loose'],
  paces: ['Easy.', 'Brisker now.', 'And easy again.'],
};
