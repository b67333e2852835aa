import type { ExerciseWords } from '../../words.ts';
import { stretchLeaveOut } from '../leave-out.en.ts';

export const quadStretch: ExerciseWords = {
  name: 'quad stretch',
  setUp: (side) => `Stand by a wall and hold your ${side} foot behind you.`,
  movement: 'Knees together, hips forward, and stay.',
  fault: "Don't arch your back.",
  short: 'Knees together, and stay.',
  easier: 'Lie on your side to do it.',
  harder: 'Press your foot into your hand.',
  leaveOut: stretchLeaveOut,
  part: 'foot',
  checks: ['knees together', 'stand tall', 'let it go'],
};
