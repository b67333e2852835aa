import type { ExerciseWords } from '../../words.ts';

export const squat: ExerciseWords = {
  name: 'slow squats',
  isPlural: true,
  setUp: () => 'Feet as wide as your shoulders.',
  movement: 'Sit back and down as if onto a chair, and stand up again.',
  fault: 'Let your knees follow your toes.',
  short: 'Sit back, stand tall.',
  easier: 'Sit down on a real chair and stand up.',
  harder: 'Take three counts to go down.',
  leaveOut: 'Leave deep ones out if they hurt where you sit.',
  part: 'leg',
  checks: ['knees out', 'heels down', 'chest up'],
  breath: 'breathe out going up',
};
