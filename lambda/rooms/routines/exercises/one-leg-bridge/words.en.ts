import type { ExerciseWords } from '../../words.ts';

export const oneLegBridge: ExerciseWords = {
  name: 'one-leg bridges',
  isPlural: true,
  setUp: (side) => `Lie on your back, ${side} foot down, the other leg long.`,
  movement: 'Press your hips up with that one leg, then lower them slowly.',
  fault: 'Keep both sides of your hips level.',
  short: 'Hips up and level, slow down.',
  easier: 'Keep the toes of the other foot down.',
  harder: 'Stop for a moment at the top.',
  leaveOut: 'Leave them out if two-leg bridges still hurt.',
  part: 'leg',
  checks: ['hips level', 'ribs down', 'heel heavy'],
  breath: 'breathe out going up',
};
