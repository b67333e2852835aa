import type { Room } from '../../turn/room.ts';
import { howAmIDoing, howMany, streak } from './answers.ts';

export { ahead, dayOf, lastDone, standing } from './answers.ts';
export { countFinished, isCounted, lastFinished, offsetFor, timesFinished } from './counted.ts';
export { isTimeZone } from './time-zone.ts';

/** What the runner has done, week by week. */
export const progress = {
  questions: [],
  business: { 'how-am-i-doing': howAmIDoing, 'how-many-this-week': howMany, streak },
} satisfies Room;
