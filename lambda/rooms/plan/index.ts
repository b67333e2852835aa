import { part } from '../../parts.ts';
import { laterRoom } from '../../turn/later-room.ts';

const inside = part(() => import('./room.ts'));

/** "Should I run today?" */
export const plan = laterRoom(() => inside().plan, {
  asks: ['plan-signs', 'plan-soreness', 'plan-eases', 'plan-rest'],
  answers: ['today', 'week'],
});
