import type { ExerciseWords } from '../../words.ts';
import { rollingLeaveOut } from '../leave-out.en.ts';

export const rollGlutes: ExerciseWords = {
  name: 'glute rolls',
  isPlural: true,
  setUp: (side) => `Sit on the roller and lean to your ${side}.`,
  movement: 'Roll slowly over the side of your butt.',
  fault: 'Stay off the bone you sit on.',
  short: 'Lean, slow, stay off the bone.',
  easier: 'Keep both feet on the floor.',
  harder: 'Rest your ankle on the other knee.',
  leaveOut: rollingLeaveOut,
  part: 'side',
  checks: ['off the bone', 'slow down', 'keep breathing'],
};
