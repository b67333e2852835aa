import type { ExerciseWords } from '../../words.ts';

export const legCurl: ExerciseWords = {
  name: 'leg curls',
  isPlural: true,
  setUp: () => 'Lie face down, pad just above your heels.',
  movement: 'Curl your heels to your butt, and take three counts to let them down.',
  fault: 'Keep your hips on the bench.',
  short: 'Curl, and down for three.',
  easier: "Take less weight, and don't go as far.",
  harder: 'Up with two legs, down with one.',
  leaveOut: 'Leave them out with a fresh strain.',
  part: 'leg',
  checks: ['hips down', 'slow down', 'squeeze'],
  breath: 'breathe out going up',
};
