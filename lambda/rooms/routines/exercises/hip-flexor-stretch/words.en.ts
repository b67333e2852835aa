import type { ExerciseWords } from '../../words.ts';
import { stretchLeaveOut } from '../leave-out.en.ts';

export const hipFlexorStretch: ExerciseWords = {
  name: 'hip flexor stretch',
  setUp: (side) => `Kneel on your ${side} knee, the other foot in front.`,
  movement: 'Tuck your hips under, shift forward, and stay.',
  fault: 'Keep your body upright.',
  short: 'Tuck under, shift forward.',
  easier: 'Stand, and take a long step instead.',
  harder: 'Reach the arm on that side up high.',
  leaveOut: stretchLeaveOut,
  part: 'knee',
  checks: ['body upright', 'hips tucked', 'let it go'],
};
