import type { ExerciseWords } from '../../words.ts';

export const kettlebellSwing: ExerciseWords = {
  name: 'kettlebell swings',
  isPlural: true,
  setUp: () => 'Feet wide, bell in both hands, back long.',
  movement: 'Hike it between your legs, then snap your hips and let it float up.',
  fault: 'Let your hips swing it. Your arms only hold on.',
  short: 'Hike, snap, float.',
  easier: 'Leave the bell, and do the hip snap alone.',
  harder: 'Let it float to shoulder height.',
  leaveOut: 'Leave them out with any fresh strain or a sore back.',
  part: 'leg',
  checks: ['hips snap', 'back long', 'arms loose'],
};
