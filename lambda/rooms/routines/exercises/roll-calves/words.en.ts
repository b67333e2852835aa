import type { ExerciseWords } from '../../words.ts';

export const rollCalves: ExerciseWords = {
  name: 'calf rolls',
  isPlural: true,
  setUp: (side) => `Put your ${side} calf on the roller, hands behind you.`,
  movement: 'Roll slowly from the ankle to below the knee.',
  fault: 'Turn your foot a little in and out as you go.',
  short: 'Slow, ankle to knee.',
  easier: 'Keep your hips on the floor.',
  harder: 'Cross the other leg on top.',
  leaveOut: 'Leave them out with a swollen, warm or red calf, and see a doctor today.',
  part: 'calf',
  checks: ['slow down', 'foot loose', 'keep breathing'],
};
