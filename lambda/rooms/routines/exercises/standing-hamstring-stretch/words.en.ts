import type { ExerciseWords } from '../../words.ts';
import { stretchLeaveOut } from '../leave-out.en.ts';

export const standingHamstringStretch: ExerciseWords = {
  name: 'standing hamstring stretch',
  setUp: (side) => `Put your ${side} heel on a low step, knee soft.`,
  movement: 'Tip forward from the hips until you feel a gentle pull, and stay.',
  fault: "A pull is fine, but pain isn't.",
  short: 'Tip, gentle pull, and stay.',
  easier: 'Bend the knee more.',
  harder: 'Draw your toes back.',
  leaveOut: stretchLeaveOut,
  part: 'leg',
  checks: ['back long', 'soft knee', 'let it go'],
};
