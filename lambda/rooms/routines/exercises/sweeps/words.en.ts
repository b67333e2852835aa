import type { ExerciseWords } from '../../words.ts';

export const sweeps: ExerciseWords = {
  name: 'hamstring sweeps',
  isPlural: true,
  setUp: (side) => `Set your ${side} heel in front of you, toes up.`,
  movement: 'Tip forward from the hips, sweep your hands past your toes, and stand tall.',
  fault: 'Bend your back knee, and keep your back long.',
  short: 'Heel down, sweep, stand tall.',
  easier: 'Sweep only as far as your knee.',
  harder: 'Straighten the front knee all the way.',
  leaveOut: 'Leave them out if bending forward hurts where you sit.',
  part: 'heel',
  checks: ['back long', 'toes up', 'soft back knee'],
};
