import type { Kept } from '../../../../../lambda/conversation/what-i-know.ts';
import { everyRoutine } from '../../../routines/every-id.ts';
import { type Calls, nothing, one, two } from './values.ts';

const kept: readonly (readonly Kept[])[] = [
  ...everyRoutine.map((routine) => [{ what: 'place', routine } as const]),
  [{ what: 'finished', routines: 1, weeks: 0 }, { what: 'ice' }],
  [{ what: 'exercises' }],
  [{ what: 'timers', areAllowed: false }],
  [{ what: 'equipment', equipment: 'none' }],
  [
    { what: 'place', routine: 'partner-cool-down' },
    { what: 'finished', routines: 9999, weeks: 12 },
    { what: 'ice' },
    { what: 'equipment', equipment: 'bottle' },
    { what: 'timers', areAllowed: true },
    { what: 'time-zone', timeZone: 'America/Argentina/Buenos_Aires' },
  ],
];

export const memory: Calls<'memory'> = {
  kept: one(kept),
  nothingKept: nothing,
  cannotLookUp: nothing,
  wantTheRest: nothing,
  wantTheRestAgain: nothing,
  howLongKept: nothing,
  enoughKnown: nothing,
  whatForgettingMeans: nothing,
  shallIForget: nothing,
  shallIForgetAgain: nothing,
  forgettingNeedsYes: nothing,
  leftAsItIs: nothing,
  forgotten: nothing,
  withoutTimer: two([true, false], [true, false]),
  notForgotten: nothing,
  shallITryAgain: nothing,
};
