import type { Kept } from '../../../../lambda/rooms/conversation/words.ts';
import { everyRoutine } from '../../../rooms/routines/every-id.ts';
import { type Calls, either, one, two } from './values.ts';

const kept: readonly (readonly Kept[])[] = [
  ...everyRoutine.map((routine) => [{ what: 'place', routine } as const]),
  [{ what: 'finished', routines: 1, weeks: 0 }, { what: 'ice' }],
  [{ what: 'exercises' }],
  [{ what: 'ice' }, { what: 'no-training' }],
  [{ what: 'timers', areAllowed: false }],
  [{ what: 'taught' }, { what: 'usual-length' }, { what: 'spoken' }],
  [{ what: 'level' }, { what: 'greetings' }],
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
  withoutTimer: two(either, either),
};
