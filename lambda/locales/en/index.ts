import type { Pick } from '../variation.ts';
import type { Words } from '../words.ts';
import { conversation } from './conversation.ts';
import { doctor } from './doctor.ts';
import { icing } from './icing.ts';
import { library } from './library.ts';
import { memory } from './memory.ts';
import { plan } from './plan.ts';
import { progress } from './progress.ts';
import { reminders } from './reminders.ts';
import { routines } from './routines.ts';
import { screen } from './screen.ts';

/** The coach in English, for a locale such as `en-GB`. */
export const english = (
  pick: Pick,
  locale: string,
  answers?: Words['library']['answers'],
): Words => ({
  conversation: conversation(pick),
  routines: routines(pick),
  icing: icing(pick, locale),
  doctor: doctor(pick, locale),
  plan: plan(pick),
  progress: progress(pick),
  reminders: reminders(pick),
  memory: memory(pick),
  library: library(pick, locale, answers),
  screen,
});
