import type { ExerciseWords } from '../../words.ts';

export const hipBridge: ExerciseWords = {
  name: 'hip bridges',
  isPlural: true,
  setUp: () => 'Lie on your back, knees bent, heels close.',
  movement: 'Press your hips up, squeeze, and lower them slowly.',
  fault: 'Lift with your glutes, not your back.',
  short: 'Hips up, squeeze, slow down.',
  easier: 'Go only halfway up.',
  harder: 'Move your heels further away.',
  leaveOut: 'Leave them out if the back of your thigh cramps.',
  part: 'leg',
  checks: ['ribs down', 'squeeze', 'heels heavy'],
  breath: 'breathe out going up',
};
