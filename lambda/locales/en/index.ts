import type { Pick } from '../variation.ts';
import { conversation } from './conversation.ts';
import { doctor } from './doctor.ts';
import { icing } from './icing.ts';
import { routines } from './routines.ts';

/** The coach in English. */
export const english = (pick: Pick) => ({
  conversation: conversation(pick),
  routines: routines(pick),
  icing: icing(),
  doctor: doctor(),
});
