import type { ExerciseWords } from '../../words.ts';

export const kneeMarch: ExerciseWords = {
  name: 'knee marches',
  isPlural: true,
  setUp: (side) => `Stand tall and lift your ${side} knee to hip height.`,
  movement: 'Hold it a moment, lower it slowly, lift again.',
  fault: "Don't lean back.",
  short: 'Knee up, hold, slow down.',
  easier: 'Hold on to a wall, knee lower.',
  harder: 'Press your hand against the knee.',
  leaveOut: 'Leave them out if lifting the knee hurts the front of your hip.',
  part: 'knee',
  checks: ['stand tall', 'slow down', 'hips level'],
  breath: 'breathe out going up',
};
