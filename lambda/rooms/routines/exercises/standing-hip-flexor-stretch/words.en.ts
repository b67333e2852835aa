import type { ExerciseWords } from '../../words.ts';
import { stretchLeaveOut } from '../leave-out.en.ts';

export const standingHipFlexorStretch: ExerciseWords = {
  name: 'standing hip flexor stretch',
  setUp: (side) => `Take a long step, ${side} leg behind, heel up.`,
  movement: 'Tuck your hips under, bend both knees a little, and stay.',
  fault: 'Keep your body upright.',
  short: 'Tuck under, sink, and stay.',
  easier: 'Take a shorter step, a hand on a wall.',
  harder: 'Reach the arm on that side up high.',
  leaveOut: stretchLeaveOut,
  part: 'leg',
  checks: ['body upright', 'hips tucked', 'let it go'],
};
