import { type Exercise, moving, once } from '../../sets.ts';

/** Butt kicks with one foot always down, or a leg curl without the machine. Dose: common practice. */
export const heelCurls: Exercise = {
  sets: once(moving(40)),
  position: 'standing',
};
