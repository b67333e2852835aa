import type { ExerciseWords } from '../../words.ts';

export const kneadCalves: ExerciseWords = {
  name: 'calf kneading',
  setUp: (side) => `Keep your ${side} foot up on the step, both hands around the calf.`,
  movement: 'Knead it slowly from the ankle to below the knee.',
  fault: 'Let the ankle hang loose.',
  short: 'Slow, ankle to knee.',
  easier: 'Press more lightly.',
  harder: 'Press a little deeper.',
  leaveOut: 'Leave it out with a swollen, warm or red calf, and see a doctor today.',
  part: 'calf',
  checks: ['slow hands', 'ankle loose', 'keep breathing'],
};
