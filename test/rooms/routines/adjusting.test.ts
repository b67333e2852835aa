import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changeForm,
  changePace,
  changeSide,
  skip,
} from '../../../lambda/rooms/routines/adjusting.ts';
import { finish } from '../../../lambda/rooms/routines/playing.ts';
import { stopAfter, stopsOf } from '../../../lambda/rooms/routines/routines.ts';
import { formOf, isWeighted, todayOf } from '../../../lambda/rooms/routines/today.ts';
import { back, type Outcome } from '../../../lambda/turn/outcome.ts';
import { decodeSession } from '../../../lambda/turn/session.ts';
import { type Turn, turnAfter } from '../../../lambda/turn/turn.ts';
import { forAny } from '../../support/for-any.ts';
import { anyStart, everyForm } from './any-training.ts';
import { everyStop, newcomer, words } from './every-stop.ts';
import { pausedAt, training } from './training.ts';

const anyPlace = anyStart.map(({ start, today }) => ({ at: pausedAt(start), today }));
const trainingAfter = (turn: Turn, { session }: Outcome) =>
  session?.routines?.training ?? turn.session.routines.training;

/** The place that an outcome plays from. */
const playsFrom = ({ session }: Outcome) => session?.routines?.block?.sets[0];

const [first] = everyStop;
if (first === undefined) throw new Error('no exercise at all');

describe('an exercise made easier or harder', () => {
  it('takes one step, for this exercise alone, and goes on from there', () => {
    forAny(
      anyPlace,
      fc.constantFrom('easier' as const, 'harder' as const),
      ({ at, today }, direction) => {
        const turn = training(today);
        const { exercise, index } = at.stop;
        const form = formOf(at.stop, today);
        fc.pre(form !== direction);
        const outcome = changeForm(turn, at, direction, ['All right.']);
        const changed = form === 'usual' ? direction : 'usual';
        expect(trainingAfter(turn, outcome)).toEqual({
          ...turn.session.routines.training,
          forms: { ...turn.session.routines.training.forms, [exercise]: changed },
        });
        expect(playsFrom(outcome)?.index).toBe(index);
        expect(outcome.reply).toMatchObject({
          kind: 'block',
          score: expect.arrayContaining([
            expect.objectContaining({
              text: words.routines.changedForm(exercise, changed, isWeighted(at.stop, today)),
            }),
          ]),
        });
      },
    );
  });

  it.each(['easier', 'harder'] as const)('is told so when nothing %s is left', (direction) => {
    const today = { ...newcomer, forms: { [first.exercise]: direction } };
    const turn = training(today);
    expect(changeForm(turn, pausedAt({ stop: first }), direction)).toEqual(
      back(words.routines.noFurtherForm(direction, false)),
    );
  });

  it('never takes a form that does not exist, whatever is said in a row', () => {
    forAny(fc.array(fc.boolean(), { maxLength: 12 }), (steps) => {
      let turn = training(newcomer);
      for (const isEasier of steps) {
        const direction = isEasier ? 'easier' : 'harder';
        turn = turnAfter(turn, changeForm(turn, pausedAt({ stop: first }), direction));
        expect(everyForm).toContain(formOf(first, todayOf(turn)));
      }
    });
  });
});

describe('the pace', () => {
  it('stays one that a session can carry, whatever is said in a row', () => {
    forAny(fc.array(fc.boolean(), { maxLength: 20 }), (steps) => {
      let turn = training(newcomer);
      for (const isSlower of steps) {
        const before = turn.session.routines.training.pace;
        const direction = isSlower ? 'slower' : 'faster';
        const outcome = changePace(turn, pausedAt({ stop: first }), direction);
        turn = turnAfter(turn, outcome);
        const { pace } = turn.session.routines.training;
        if (outcome.reply.kind === 'block') {
          expect(isSlower ? pace < before : pace > before).toBe(true);
        } else {
          expect(pace).toBe(before);
          expect(outcome).toEqual(back(words.routines.noFurtherPace(direction)));
        }
        const carried = JSON.parse(JSON.stringify(turn.session));
        expect(decodeSession(carried).routines.training.pace).toBe(pace);
      }
    });
  });

  it.each([-1, 0, 0.4, 2.1, Number.NaN])('of %d is none that a session can carry', (pace) => {
    const { routines } = training(newcomer).session;
    const carried = { routines: { training: { ...routines.training, pace } } };
    expect(decodeSession(carried).routines.training.pace).toBe(1);
  });

  it('is the usual one again after one step there and one back', () => {
    for (const [there, back] of [
      ['slower', 'faster'],
      ['faster', 'slower'],
    ] as const) {
      const turn = training(newcomer);
      const away = turnAfter(turn, changePace(turn, pausedAt({ stop: first }), there));
      const home = turnAfter(away, changePace(away, pausedAt({ stop: first }), back));
      expect(home.session.routines.training.pace).toBeCloseTo(1);
    }
  });
});

describe('the side', () => {
  it.each(['left', 'right'] as const)('is the %s alone until both are wanted again', (side) => {
    forAny(anyPlace, ({ at, today }) => {
      const turn = training(today);
      const outcome = changeSide(turn, at, side);
      expect(trainingAfter(turn, outcome).side).toBe(side);
      const own = at.stop;
      expect(playsFrom(outcome)).toMatchObject({ index: own.index, spent: 0 });
      const both = changeSide(turnAfter(turn, outcome), at, 'both');
      expect(trainingAfter(turn, both)).not.toHaveProperty('side');
    });
  });
});

describe('an exercise that is skipped', () => {
  it('is left at once for the next, or for the end', () => {
    forAny(anyPlace, ({ at, today }) => {
      const turn = training(today);
      const { exercise, routine } = at.stop;
      const outcome = skip(turn, at, exercise);
      const following = stopAfter(at.stop, today);
      expect(playsFrom(outcome)?.index).toBe(following?.index);
      if (following === undefined) {
        expect(outcome.reply).toEqual(finish(turn, routine).reply);
      } else {
        expect(trainingAfter(turn, outcome).skipped).toEqual([...today.skipped, exercise]);
      }
    });
  });

  it('later on is left out, and the one at hand goes on where it was', () => {
    forAny(anyPlace, fc.constantFrom(...everyStop), ({ at, today }, { exercise }) => {
      fc.pre(exercise !== at.stop.exercise);
      const turn = training(today);
      const outcome = skip(turn, at, exercise);
      expect(playsFrom(outcome)?.index).toBe(at.stop.index);
      const next = turnAfter(turn, outcome);
      const left = stopsOf(at.stop.routine, todayOf(next));
      expect(left.map((stop) => stop.exercise)).not.toContain(exercise);
    });
  });
});

it('no adjustment is written into the record', () => {
  forAny(anyPlace, ({ at, today }) => {
    const turn = training(today);
    for (const { runner } of [
      changeForm(turn, at, 'easier'),
      changePace(turn, at, 'slower'),
      changeSide(turn, at, 'left'),
    ]) {
      const { routine: _sounding, ...kept } = runner ?? turn.runner;
      expect(kept).toEqual(turn.runner);
    }
  });
});
