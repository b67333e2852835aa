import type { ExerciseWords } from '../../words.ts';

export const plank: ExerciseWords = {
  name: 'plank',
  setUp: () => 'Forearms on the floor, legs long.',
  movement: 'Lift into one straight line and breathe.',
  fault: "Don't let your hips sag.",
  short: 'One line, and breathe.',
  easier: 'Keep your knees on the floor.',
  harder: 'Lift one foot a little, then the other.',
  leaveOut: 'Leave it out if it hurts your back.',
  part: 'leg',
  checks: ['hips in line', 'ribs down', 'neck long'],
};
