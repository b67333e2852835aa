import type { ExerciseWords } from '../../words.ts';

export const hipHinge: ExerciseWords = {
  name: 'hip hinges',
  isPlural: true,
  setUp: () => 'Feet under your hips, hands on your hips, knees soft.',
  movement: 'Push your hips back, let your chest drop, then squeeze your glutes and stand.',
  fault: 'Keep your back long and your knees soft.',
  short: 'Hips back, stand tall.',
  easier: 'Go only halfway down.',
  harder: 'Hold for two at the bottom.',
  leaveOut: 'Leave them out if bending forward hurts where you sit.',
  part: 'leg',
  checks: ['back long', 'soft knees', 'hips back'],
  breath: 'breathe out going up',
};
