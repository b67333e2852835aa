import type { ExerciseWords } from '../../words.ts';
import { stretchLeaveOut } from '../leave-out.en.ts';

export const partnerStretch: ExerciseWords = {
  name: 'partner stretch',
  setUp: (side) => `Lie on your back, your partner holding your ${side} heel.`,
  movement: 'They lift it, hold at the first tug, and lower it.',
  fault: 'Say stop at the first tug. Your partner never pushes.',
  short: 'Slowly up, stop at the first tug.',
  easier: 'Bend your other knee.',
  harder: 'Press your heel down gently, then let go.',
  leaveOut: stretchLeaveOut,
  part: 'leg',
  checks: ['go gently', 'say stop', 'let it go'],
};
