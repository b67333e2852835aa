import type { ExerciseWords } from '../../words.ts';

export const buttKicks: ExerciseWords = {
  name: 'butt kicks',
  isPlural: true,
  setUp: () => 'Stand tall and jog in place.',
  movement: 'Flick your heels up, quick and light.',
  fault: 'Keep your knees down.',
  short: 'Tall and light.',
  easier: 'Walk in place and lift one heel at a time.',
  harder: 'Quicker feet, heels right up.',
  leaveOut: 'Leave them out if they hurt behind your thigh.',
  part: 'leg',
  checks: ['knees down', 'stand tall', 'light feet'],
};
