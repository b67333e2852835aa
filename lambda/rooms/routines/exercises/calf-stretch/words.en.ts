import type { ExerciseWords } from '../../words.ts';
import { stretchLeaveOut } from '../leave-out.en.ts';

export const calfStretch: ExerciseWords = {
  name: 'calf stretch',
  setUp: (side) => `Hands on a wall, ${side} leg back.`,
  movement: 'Press that heel down, knee straight, and stay.',
  fault: 'Toes point straight ahead.',
  short: 'Heel down, knee straight.',
  easier: 'Take a shorter step.',
  harder: 'Lean in a little more.',
  leaveOut: stretchLeaveOut,
  part: 'leg',
  checks: ['toes ahead', 'heel down', 'let it go'],
};
