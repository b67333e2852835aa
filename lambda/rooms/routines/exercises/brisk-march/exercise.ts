import { type Exercise, moving, once } from '../../sets.ts';

/**
 * The last minute before a run for who does not jump: the warm-up ends upright and faster than it
 * began (RAMP, Jeffreys; FIFA 11+). Its length is common practice.
 */
export const briskMarch: Exercise = {
  sets: once(moving(60)),
  position: 'standing',
  isPaced: true,
};
