import { type Exercise, moving, once } from '../../sets.ts';

/**
 * Running comes back between walks (PMC4555507, table 2; JAT 57(2):125). A minute and a half, the
 * middle of it jogged: as much as can be guided in a room, common practice.
 */
export const walkAndJog: Exercise = {
  sets: once(moving(90)),
  position: 'standing',
  hasImpact: true,
};
