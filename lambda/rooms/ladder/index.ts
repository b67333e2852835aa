import { part } from '../../parts.ts';
import { laterQuestion, laterRoom } from '../../turn/later-room.ts';

const inside = part(() => import('./room.ts'));

export const ladderOffer = laterQuestion('ladder-offer', () => inside().offer);

/** The way back after a strain, step by step, and the holds for pain at the sit bone. */
export const ladder = laterRoom(() => inside().ladder, {
  asks: [
    ...['ladder-since', 'ladder-last', 'ladder-settled', 'ladder-bone-now'],
    ...['ladder-bone-settled', 'ladder-begin', 'ladder-offer'],
  ],
  answers: ['comeback'],
});
