import type { ExerciseWords } from '../../words.ts';

export const legCrossovers: ExerciseWords = {
  name: 'leg crossovers',
  isPlural: true,
  setUp: (side) => `Lie on your back, arms out wide, ${side} leg up.`,
  movement: 'Swing it across your body and back again.',
  fault: 'Keep both shoulders on the floor.',
  short: 'On your back, arms wide, easy swings.',
  easier: 'Bend the knee and let it fall across.',
  harder: 'Leg straight, foot to your hand.',
  leaveOut: 'Leave them out if twisting hurts your back.',
  part: 'leg',
  checks: ['shoulders down', 'easy swings', 'keep breathing'],
};
