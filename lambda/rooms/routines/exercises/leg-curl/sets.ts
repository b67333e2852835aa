import { counting, type Exercise, twice } from '../../sets.ts';

export const legCurl: Exercise = { ...twice(counting(10, 4)), needs: ['gym'] };
