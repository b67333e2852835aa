import type { ExerciseWords, Side } from '../../words.ts';

const otherSide = (side: Side): string => (side === 'left' ? 'right' : 'left');

export const oneLegDeadlift: ExerciseWords = {
  name: 'one-leg deadlifts',
  isPlural: true,
  setUp: (side) => `Stand on your ${side} leg, hands on your hips.`,
  movement: 'Tip forward from the hip, free leg back, then stand tall again.',
  fault: 'Keep your hips level and your back long.',
  short: 'Hinge at the hip, back long.',
  easier: 'Keep your back toes on the floor.',
  harder: 'Pause for a moment at the bottom.',
  leaveOut: 'Leave them out if bending forward hurts where you sit.',
  part: 'leg',
  weighted: {
    setUp: (side) =>
      `Stand on your ${side} leg and hold the weight in your ${otherSide(side)} hand.`,
    easier: 'Put the weight down, and keep your back toes on the floor.',
    switchSides: (side) => `Now your ${side} leg, weight in the other hand.`,
    lighter: 'Start with a light set, less weight or none.',
  },
  checks: ['hips level', 'back long', 'soft knee'],
  breath: 'breathe out going up',
};
