import type { ExerciseWords } from '../../words.ts';

export const wallPlank: ExerciseWords = {
  name: 'wall plank',
  setUp: () => 'Forearms on a wall, feet a step back.',
  movement: 'Make one straight line from head to heels, and breathe.',
  fault: "Don't let your hips sag to the wall.",
  short: 'One line, and breathe.',
  easier: 'Step closer to the wall.',
  harder: 'Step further back.',
  leaveOut: 'Leave it out if it hurts your back.',
  part: 'leg',
  checks: ['hips in line', 'ribs down', 'neck long'],
};
