import type { ExerciseWords } from '../../words.ts';

export const briskMarch: ExerciseWords = {
  name: 'brisk march',
  setUp: () => 'Stand tall and march in place.',
  movement: 'Start easy, then lift your knees and drive your arms.',
  fault: 'Lean from the ankles, not the waist.',
  short: 'Tall, arms driving.',
  easier: 'March easy all the way.',
  harder: 'Knees to hip height.',
  leaveOut: 'Leave it out if lifting the knee hurts the front of your hip.',
  part: 'leg',
  checks: ['stand tall', 'arms driving', 'quiet feet'],
  paces: ['Easy.', 'Brisker now.', 'And easy again.'],
};
