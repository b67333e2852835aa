import type { ExerciseWords } from '../../words.ts';
import { rollingLeaveOut } from '../leave-out.en.ts';

export const rollHamstrings: ExerciseWords = {
  name: 'hamstring rolls',
  isPlural: true,
  setUp: (side) => `Sit with the roller under your ${side} thigh, hands behind you.`,
  movement: 'Roll slowly from above the knee to the top of your thigh.',
  fault: 'Go slowly, and stay off the knee.',
  short: 'Slow, up the thigh.',
  easier: 'Lean more on your hands.',
  harder: 'Cross the other leg on top.',
  leaveOut: rollingLeaveOut,
  part: 'leg',
  checks: ['slow down', 'off the knee', 'keep breathing'],
};
