import { screen as conversation } from '../rooms/conversation/screen.ts';
import { screen as doctor } from '../rooms/doctor/screen.ts';
import { screen as icing } from '../rooms/icing/screen.ts';
import { screen as library } from '../rooms/library/screen.ts';
import { screen as progress } from '../rooms/progress/screen.ts';
import { screen as routines } from '../rooms/routines/screen.ts';
import { besideWays, withWays } from '../screen/ways.ts';
import type { Draw } from './room.ts';

export { besideWays, withWays };

/** What the rooms draw, and all that it takes: loaded with the first turn that has a screen. */
export const screens = {
  doctor,
  icing,
  routines,
  library,
  progress,
  conversation,
} satisfies Readonly<Record<string, Draw>>;
