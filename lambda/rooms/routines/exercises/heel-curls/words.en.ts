import type { ExerciseWords } from '../../words.ts';

export const heelCurls: ExerciseWords = {
  name: 'heel curls',
  isPlural: true,
  setUp: () => 'Stand tall and step from foot to foot.',
  movement: 'Each step, curl the free heel up behind you.',
  fault: 'Keep your knees side by side.',
  short: 'Step and curl, knees together.',
  easier: 'Hold on to a wall, heels low.',
  harder: 'Squeeze for a moment at the top.',
  leaveOut: 'Leave them out if bending the knee hurts behind the thigh.',
  part: 'leg',
  checks: ['knees together', 'stand tall', 'quiet feet'],
};
