import type { ExerciseWords } from '../../words.ts';
import { stretchLeaveOut } from '../leave-out.en.ts';

export const hamstringStretch: ExerciseWords = {
  name: 'hamstring stretch',
  setUp: (side) => `Lie on your back and bring your ${side} thigh up, hands behind it.`,
  movement: 'Straighten the knee until you feel a gentle pull, and stay.',
  fault: "A pull is fine, but pain isn't.",
  short: 'Gentle pull, and stay.',
  easier: 'Keep the knee more bent.',
  harder: 'Draw your toes back.',
  leaveOut: stretchLeaveOut,
  part: 'leg',
  checks: ['shoulders down', 'keep breathing', 'let it go'],
};
