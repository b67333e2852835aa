import { counting, type Exercise, twice } from '../../sets.ts';

export const legCurl: Exercise = {
  sets: twice(counting(10, 4)),
  needs: ['gym'],
};
