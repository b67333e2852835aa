import type { ExerciseWords } from '../../words.ts';

export const clean: ExerciseWords = {
  name: 'cleans',
  isPlural: true,
  setUp: () => 'Bar over your feet, back long.',
  movement: 'Stand up fast, let the bar fly close, and catch it on your shoulders.',
  fault: 'Jump with your legs. Your arms only guide.',
  short: 'Fast legs, close bar, soft catch.',
  easier: 'Start with an empty bar from your knees.',
  harder: 'Pause below the knee before you go.',
  leaveOut: 'Leave them out if nobody has taught you, or with any strain.',
  part: 'leg',
  weighted: { lighter: 'Start with a light set, just the empty bar.' },
  checks: ['bar close', 'fast legs', 'soft catch'],
};
