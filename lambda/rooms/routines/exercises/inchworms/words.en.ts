import type { ExerciseWords } from '../../words.ts';

export const inchworms: ExerciseWords = {
  name: 'inchworms',
  isPlural: true,
  setUp: () => 'Feet together, fold down, hands on the floor.',
  movement: 'Walk your hands out to a plank, then step your feet back up to them.',
  fault: 'Bend your knees as much as you like.',
  short: 'Hands out, feet in, knees soft.',
  easier: 'Knees well bent, and walk out only halfway.',
  harder: 'Walk your hands a little past your shoulders.',
  leaveOut: 'Leave them out if folding forward hurts where you sit.',
  part: 'leg',
  checks: ['knees soft', 'belly tight', 'small steps'],
  breath: 'keep breathing',
};
