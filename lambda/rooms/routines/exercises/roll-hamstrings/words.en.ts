import type { ExerciseWords } from '../../words.ts';
import { rollingLeaveOut } from '../leave-out.en.ts';

export const rollHamstrings: ExerciseWords = {
  name: 'hamstring rolls',
  isPlural: true,
  setUp: (side) => `Sit with the roller under your ${side} thigh, hands behind you.`,
  movement: 'Roll slowly from above the knee to below your seat.',
  fault: 'Slow enough to breathe, and never onto the knee.',
  short: 'Slow, knee to seat.',
  easier: 'Lean more on your hands.',
  harder: 'Cross the other leg on top.',
  leaveOut: rollingLeaveOut,
  part: 'leg',
  checks: ['slow down', 'off the knee', 'keep breathing'],
};
