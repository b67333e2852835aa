import type { Room } from '../../turn/room.ts';
import { getBack } from './climbing.ts';
import { begin, offer } from './questions/begin.ts';
import { boneNow, boneSettled } from './questions/bone.ts';
import { last } from './questions/last.ts';
import { settled } from './questions/settled.ts';
import { since } from './questions/since.ts';

export { offer };

/** The way back after a strain, step by step, and the holds for pain at the sit bone. */
export const ladder = {
  questions: [since, last, settled, boneNow, boneSettled, begin, offer],
  business: { comeback: getBack },
} satisfies Room;
