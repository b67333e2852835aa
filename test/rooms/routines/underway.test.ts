import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HaltedRoutine } from '../../../lambda/record/record.ts';
import { isDoable, stopFrom } from '../../../lambda/rooms/routines/routines.ts';
import { underway } from '../../../lambda/rooms/routines/underway.ts';
import { aTurn, now } from '../../support/a-turn.ts';
import { forAny } from '../../support/for-any.ts';
import { anyToday } from './any-training.ts';
import { everyStop, newcomer } from './every-stop.ts';
import { begun, training } from './training.ts';

const anyHalted = fc.constantFrom<HaltedRoutine['state']>('paused', 'waiting').chain((state) =>
  fc.constantFrom(...everyStop).map((stop) => ({
    stop,
    halted: { state, routine: stop.routine, index: stop.index, since: now },
  })),
);

describe('the routine under way', () => {
  it('is the one that was halted, where it was, or at what is done after it today', () => {
    forAny(anyHalted, anyToday, ({ stop, halted }, today) => {
      const turn = training(today);
      const current = underway({ ...turn, runner: { ...turn.runner, routine: halted } });
      const from = stopFrom(stop, today);
      expect(current?.stop).toEqual(from);
      if (from !== undefined) {
        expect(current?.state).toBe(from.index === stop.index ? halted.state : 'waiting');
      }
    });
  });

  it('goes on within the exercise that was broken off, and within no other', () => {
    forAny(anyHalted, fc.nat(8), ({ stop, halted }, index) => {
      const { fit: _none, ...atHome } = newcomer;
      fc.pre(isDoable(stop, { ...atHome, equipment: 'kettlebell' }));
      const within = { index, set: 0, spent: 1000 };
      const turn = aTurn({
        runner: { routine: halted, equipment: 'kettlebell' },
        session: { routines: { within } },
      });
      expect(underway(turn)?.within).toEqual(index === stop.index ? within : undefined);
    });
  });

  it('is none where nothing was begun, or what was begun is not known any more', () => {
    const unknown = [
      { routine: 'gone', index: 0 },
      { routine: 'warm-up', index: 99 },
    ].map((place): HaltedRoutine => ({ state: 'paused', since: now, ...place }));
    for (const routine of unknown) expect(underway(aTurn({ runner: { routine } }))).toBeUndefined();
    expect(underway(aTurn())).toBeUndefined();
  });

  it('is none while it sounds', () => {
    for (const stop of everyStop) {
      const { routine } = begun({ stop }, newcomer);
      expect(underway(aTurn({ runner: { routine } }))).toBeUndefined();
    }
  });
});
