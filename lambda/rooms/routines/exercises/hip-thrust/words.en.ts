import type { ExerciseWords } from '../../words.ts';

export const hipThrust: ExerciseWords = {
  name: 'hip thrusts',
  isPlural: true,
  setUp: () => 'Rest your shoulders on a sofa or bench, knees bent.',
  movement: "Let your hips sink, then drive them up until you're flat.",
  fault: 'Keep your chin tucked and your ribs down.',
  short: 'Sink, drive up, chin tucked.',
  easier: 'Do them as bridges on the floor.',
  harder: 'Hold for two at the top.',
  leaveOut: 'Leave them out if they hurt where you sit.',
  part: 'leg',
  weighted: { harder: 'Lay your weight across your hips.' },
  checks: ['chin tucked', 'ribs down', 'squeeze'],
  breath: 'breathe out going up',
};
