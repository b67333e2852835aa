import { type Exercise, moving, once } from '../../sets.ts';

export const plank: Exercise = {
  sets: once(moving(30)),
  isOnFloor: true,
};
