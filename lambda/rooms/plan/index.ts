import { part } from '../../parts.ts';
import { laterRoom } from '../../turn/later-room.ts';

const inside = part(() => import('./room.ts'));

/** "Should I run today?" */
export const plan = laterRoom(() => inside().plan, {
  asks: ['plan-breath', 'plan-injury', 'plan-leg', 'plan-soreness', 'plan-eases', 'plan-rest'],
  answers: ['today', 'week'],
});
