import fc from 'fast-check';
import { type Equipment, equipments } from '../../../lambda/hearing/vocabulary.ts';
import type { Start } from '../../../lambda/rooms/routines/block.ts';
import { constraints, ruledOutBy } from '../../../lambda/rooms/routines/levels.ts';
import { stopFrom } from '../../../lambda/rooms/routines/routines.ts';
import type { Form } from '../../../lambda/rooms/routines/sets.ts';
import type { Today } from '../../../lambda/rooms/routines/today.ts';
import { everyExercise } from './every-id.ts';
import { everyStop, notYet } from './every-stop.ts';

export const everyForm: readonly Form[] = ['easier', 'usual', 'harder'];
export const everyEquipment: readonly Equipment[] = equipments;

export const anyForm = fc.constantFrom(...everyForm);
/** Any pace between the slowest and the fastest that can be asked for. */
export const anyPace = fc.double({ min: 0.6, max: 1.6, noNaN: true });

/** Any way to train that the record and the session can tell. */
export const anyToday: fc.Arbitrary<Today> = fc.record({
  equipment: fc.constantFrom(undefined, ...everyEquipment),
  skipped: fc.subarray([...everyExercise], { maxLength: 6 }),
  ruledOut: fc
    .subarray([...constraints])
    .map((given) => everyExercise.filter((id) => [...ruledOutBy(given), ...notYet].includes(id))),
  wanted: fc.constant([]),
  forms: fc.dictionary(fc.constantFrom(...everyExercise), anyForm),
  side: fc.constantFrom(undefined, 'left' as const, 'right' as const),
  pace: fc.oneof(fc.constant(1), anyPace),
  done: fc.dictionary(fc.constantFrom(...everyExercise), fc.nat(40)),
});

/** Sentences before a block: at most what fits into one breath. */
export const anyOpening = fc.array(fc.lorem({ maxCount: 15 }), { maxLength: 2 });

/** A way to train, and a place to begin at, within an exercise or before it. */
export const anyStart: fc.Arbitrary<{ today: Today; start: Start }> = fc
  .record({
    today: anyToday,
    first: fc.constantFrom(...everyStop),
    place: fc.option(fc.record({ set: fc.nat(2), spent: fc.nat(90_000) }), { nil: undefined }),
  })
  .map(({ today, first, place }): { today: Today; start: Start | undefined } => {
    const stop = stopFrom(first, today);
    const within = stop && place && { index: stop.index, ...place };
    return { today, start: stop && { stop, within } };
  })
  .filter((each): each is { today: Today; start: Start } => each.start !== undefined);
