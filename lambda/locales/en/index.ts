import type { Pick } from '../variation.ts';
import { conversation } from './conversation.ts';
import { doctor } from './doctor.ts';
import { icing } from './icing.ts';
import { library } from './library.ts';
import { progress } from './progress.ts';
import { routines } from './routines.ts';

/** The coach in English, for a locale such as `en-GB`. */
export const english = (pick: Pick, locale: string) => ({
  conversation: conversation(pick),
  routines: routines(pick),
  icing: icing(),
  doctor: doctor(locale),
  progress: progress(),
  library: library(pick),
});
