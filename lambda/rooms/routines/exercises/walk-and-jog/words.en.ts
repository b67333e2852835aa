import type { ExerciseWords } from '../../words.ts';

export const walkAndJog: ExerciseWords = {
  name: 'walk and jog',
  setUp: () => 'Stand tall and walk, up and down the room or in place.',
  movement: 'Jog slowly when I say so, then walk again.',
  fault: 'Jog with short, quick, light steps.',
  short: 'Up and down the room, or in place.',
  easier: 'Jog only a few steps of it.',
  harder: 'Jog a little faster.',
  leaveOut: 'Leave it out if a brisk walk still hurts.',
  part: 'leg',
  checks: ['short steps', 'light feet', 'stand tall'],
  paces: ['Walk.', 'Jog now, slowly.', 'And walk again.'],
};
