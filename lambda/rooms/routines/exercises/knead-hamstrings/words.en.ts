import type { ExerciseWords } from '../../words.ts';
import { rollingLeaveOut } from '../leave-out.en.ts';

export const kneadHamstrings: ExerciseWords = {
  name: 'hamstring kneading',
  setUp: (side) => `Put your ${side} foot on a low step, both hands behind the thigh.`,
  movement: 'Knead it slowly from above the knee up.',
  fault: 'Stay off the back of the knee.',
  short: 'Slow, up the thigh.',
  easier: 'Press more lightly.',
  harder: 'Press a little deeper.',
  leaveOut: rollingLeaveOut,
  part: 'leg',
  checks: ['slow hands', 'let the leg hang', 'off the knee'],
};
