import type { ExerciseWords } from '../../words.ts';

export const nordicCurl: ExerciseWords = {
  name: 'Nordic curls',
  isPlural: true,
  setUp: () => 'Kneel on something soft, heels held under a sofa.',
  movement: 'Lower your body slowly, straight from the knees, and catch yourself on your hands.',
  fault: "Don't fold at the hips.",
  short: 'One line, slow, hands catch.',
  easier: "Lower only a hand's width, and come back up.",
  harder: 'Fight it all the way down.',
  leaveOut: 'Leave them out with any strain or a sore knee.',
  part: 'leg',
  checks: ['hips straight', 'slow down', 'one line'],
  breath: 'breathe out going down',
};
