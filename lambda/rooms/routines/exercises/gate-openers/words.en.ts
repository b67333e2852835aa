import type { ExerciseWords } from '../../words.ts';

export const gateOpeners: ExerciseWords = {
  name: 'gate openers',
  isPlural: true,
  setUp: (side) => `Stand tall and lift your ${side} knee in front of you.`,
  movement: 'Open it out to the side, set the foot down, and repeat.',
  fault: 'Keep your hips facing forward.',
  short: 'Knee up, open, down.',
  easier: 'Lift the knee only a little, a hand on a wall.',
  harder: 'Lift the knee above your hip.',
  leaveOut: 'Leave them out if your hip pinches.',
  part: 'knee',
  checks: ['hips forward', 'stand tall', 'slow and round'],
};
