import type { ExerciseWords } from '../../words.ts';

export const inchworms: ExerciseWords = {
  name: 'inchworms',
  isPlural: true,
  setUp: () => 'Feet together, fold down, hands on the floor.',
  movement: 'Walk your hands out to a plank, then your feet back up.',
  fault: 'Bend your knees if you like.',
  short: 'Hands out, feet in, knees soft.',
  easier: 'Knees well bent, and walk out only halfway.',
  harder: 'Walk your hands a little past your shoulders.',
  leaveOut: 'Leave them out if folding hurts where you sit.',
  part: 'leg',
  checks: ['knees soft', 'belly tight', 'small steps'],
  breath: 'breathe as you go',
};
