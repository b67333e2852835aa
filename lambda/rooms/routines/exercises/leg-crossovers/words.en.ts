import type { ExerciseWords } from '../../words.ts';

export const legCrossovers: ExerciseWords = {
  name: 'leg crossovers',
  isPlural: true,
  setUp: (side) => `Lie on your back, arms wide, ${side} leg up.`,
  movement: 'Swing it across your body and back.',
  fault: 'Keep both shoulders down.',
  short: 'On your back, arms wide, easy swings.',
  easier: 'Bend the knee and let it fall across.',
  harder: 'Leg straight, foot to your hand.',
  leaveOut: 'Leave them out if twisting hurts.',
  part: 'leg',
  checks: ['shoulders down', 'easy swings', 'keep breathing'],
};
