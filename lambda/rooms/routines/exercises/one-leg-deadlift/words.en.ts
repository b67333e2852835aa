import type { ExerciseWords } from '../../words.ts';

export const oneLegDeadlift: ExerciseWords = {
  name: 'one-leg deadlifts',
  isPlural: true,
  setUp: (side) => `Stand on your ${side} leg, your weight in the other hand.`,
  movement: 'Tip forward from the hip, free leg back, then stand tall again.',
  fault: 'Keep your hips level and your back long.',
  short: 'Hinge at the hip, back long.',
  easier: 'Leave the weight, and keep your back toes on the floor.',
  harder: 'Lower it for three, and pause at the bottom.',
  leaveOut: 'Leave them out if bending forward hurts where you sit.',
  part: 'leg',
};
