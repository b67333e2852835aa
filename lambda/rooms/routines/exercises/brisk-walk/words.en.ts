import type { ExerciseWords } from '../../words.ts';

export const briskWalk: ExerciseWords = {
  name: 'brisk walk',
  setUp: () => 'Stand tall and walk, up and down the room or in place.',
  movement: 'Start easy, go brisker when I say so, then ease off.',
  fault: 'Keep your steps short rather than long.',
  short: 'Up and down the room, or in place.',
  easier: 'Walk easy all the way.',
  harder: 'Swing your arms and walk faster.',
  leaveOut: 'Leave it out if you limp.',
  part: 'leg',
  checks: ['stand tall', 'short steps', 'shoulders loose'],
  paces: ['Easy.', 'Brisker now.', 'And easy again.'],
};
