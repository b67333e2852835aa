import type { ExerciseWords } from '../../words.ts';

export const deadlift: ExerciseWords = {
  name: 'deadlifts',
  isPlural: true,
  setUp: () => 'Bar over your feet, hands outside your knees, back long.',
  movement: 'Push the floor away to stand up, and lower it the same way.',
  fault: 'Keep the bar close and your back flat.',
  short: 'Bar close, back flat.',
  easier: 'Start with an empty bar from blocks.',
  harder: 'Lower it for three counts.',
  leaveOut: 'Leave them out with a fresh strain or if bending hurts where you sit.',
  part: 'leg',
  checks: ['bar close', 'back flat', 'push the floor'],
  breath: 'breathe out at the top',
};
