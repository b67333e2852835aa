import type { ExerciseWords } from '../../words.ts';

export const heldBridge: ExerciseWords = {
  name: 'held bridges',
  isPlural: true,
  setUp: () => 'Lie on your back, knees bent, heels close.',
  movement: 'Lift your hips halfway and hold them there.',
  fault: 'Push through your heels, and keep breathing.',
  short: 'Hips up, and hold.',
  easier: 'Hips barely off the floor.',
  harder: 'Lift your hips all the way.',
  leaveOut: 'Leave them out if the pain goes over three out of ten.',
  part: 'leg',
  checks: ['ribs down', 'hips level', 'heels heavy'],
};
