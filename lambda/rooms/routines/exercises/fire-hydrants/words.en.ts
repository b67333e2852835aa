import type { ExerciseWords } from '../../words.ts';

export const fireHydrants: ExerciseWords = {
  name: 'fire hydrant circles',
  isPlural: true,
  setUp: (side) => `On hands and knees, lift your ${side} knee out to the side.`,
  movement: 'Draw slow circles with that knee.',
  fault: 'Keep your back still.',
  short: 'Slow circles, still back.',
  easier: 'Small circles, knee low.',
  harder: 'Bigger circles, knee high.',
  leaveOut: 'Leave them out if kneeling hurts.',
  part: 'knee',
  checks: ['back still', 'arms straight', 'slow circles'],
};
