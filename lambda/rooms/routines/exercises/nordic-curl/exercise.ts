import { counting, type Exercise, twice } from '../../sets.ts';

/**
 * Two sets of five, where the programme begins (Petersen 2011, AJSM: 2 x 5 in its first week, once
 * a week, to 3 x 12, 10 and 8 in its tenth). It halved hamstring injuries in team sports (van Dyk
 * 2019, BJSM 53:1362); runners were not studied. Six seconds a repetition: common practice.
 */
export const nordicCurl: Exercise = {
  sets: twice(counting(5, 6)),
  position: 'floor',
  level: 'past-the-basics',
  isHeavy: true,
};
