import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newRunner } from '../../../lambda/record/record.ts';
import { goBackBy } from '../../../lambda/rooms/routines/about-exercise.ts';

import { howManyLeft } from '../../../lambda/rooms/routines/place.ts';
import {
  again,
  finish,
  goOn,
  next,
  pause,
  play,
  start,
  startOver,
} from '../../../lambda/rooms/routines/playing.ts';
import {
  routineOf,
  stopAfter,
  stopAt,
  stopBefore,
  stopsOf,
} from '../../../lambda/rooms/routines/routines.ts';
import { lengthOf, speechWindow } from '../../../lambda/rooms/routines/score.ts';
import { todayOf } from '../../../lambda/rooms/routines/today.ts';
import type { Underway } from '../../../lambda/rooms/routines/underway.ts';
import { back, type Outcome } from '../../../lambda/turn/outcome.ts';
import { changed, type Turn } from '../../../lambda/turn/turn.ts';
import { aTurn, now } from '../../support/a-turn.ts';
import { forAny } from '../../support/for-any.ts';
import { anyOpening, anyStart } from './any-training.ts';
import { everyExercise, everyRoutine } from './every-id.ts';
import { everyStop, newcomer, words } from './every-stop.ts';
import { begun, everyGate, pausedAt, training, waitingAt } from './training.ts';

/** The number of the exercise that an outcome begins to play. */
const plays = ({ runner, reply }: Outcome): number | undefined =>
  reply.kind === 'block' && runner?.routine?.state === 'playing'
    ? runner.routine.exercises[0]?.index
    : undefined;

/** The sentences of a block before its first work. */
function saidFirst({ reply }: Outcome): readonly string[] {
  const score = reply.kind === 'block' ? reply.score : [];
  const until = score.findIndex(({ kind }) => kind === 'work');
  return score.slice(0, until).flatMap((piece) => (piece.kind === 'speech' ? [piece.text] : []));
}

describe('what sounds', () => {
  it('fits with its question, said at the usual speed, into the 240 s that Alexa plays', () => {
    fc.assert(
      fc.property(anyStart, anyOpening, (each, opening) => {
        const { score, question } = begun(each.start, each.today, opening);
        // A window has a quarter to spare.
        expect(lengthOf(score) + speechWindow(question) / 1.25).toBeLessThanOrEqual(240_000);
      }),
      { numRuns: 500 },
    );
  });

  it('is kept: in the record to the exercise, in the session to the set', () => {
    forAny(anyStart, ({ start: from, today }) => {
      const { runner, session } = play(training(today), from);
      expect(runner?.routine).toMatchObject({
        state: 'playing',
        routine: from.stop.routine,
        startedAt: now,
      });
      expect(session?.routines?.block?.startedAt).toBe(now);
      expect(session?.routines?.within).toBeUndefined();
      expect(JSON.stringify(runner)).not.toMatch(/"(?:side|set|form|left|right|spent)"/);
      const { sets = [] } = session?.routines?.block ?? {};
      const indexes = [...new Set(sets.map(({ index }) => index))];
      expect(runner?.routine).toMatchObject({ exercises: indexes.map((index) => ({ index })) });
    });
  });

  it('ends with a question about what comes next, or about the end', () => {
    forAny(anyStart, ({ start: from, today }) => {
      const { reply, runner } = play(training(today), from);
      if (reply.kind !== 'block' || runner?.routine?.state !== 'playing') {
        throw new Error('nothing sounds');
      }
      const { following, routine } = runner.routine;
      const stop = following === undefined ? undefined : stopAt(routine, following);
      expect(reply.asked.about).toBe(stop ? 'go-on' : 'all-good');
      const isAmidExercise = runner.routine.exercises.at(-1)?.index === following;
      const put = isAmidExercise ? words.routines.goOnWith : words.routines.readyFor;
      expect(reply.question).toContain(stop ? put(stop.exercise) : words.routines.allGood());
      expect(reply.reprompt).not.toBe('');
    });
  });

  it('waits until what has to be known is known', () => {
    for (const stop of everyStop) {
      const { reply, runner } = play(aTurn({ runner: { equipment: 'kettlebell' } }), { stop });
      const [gate] = routineOf(stop.routine).gates;
      expect(reply.kind).toBe(gate === undefined ? 'block' : 'question');
      if (gate !== undefined) {
        expect(reply).toMatchObject({ asked: { about: 'gate', gate, routine: stop.routine } });
        expect(runner).toBeUndefined();
      }
    }
  });

  it('tells at its end the how manyth it was', () => {
    const [stop] = everyStop.filter(({ routine }) => routine === 'quick-warm-up');
    if (stop === undefined) throw new Error('no quick warm-up');
    const endOf = (times: number) =>
      play(aTurn({ runner: { finished: { [stop.routine]: { times, last: now } } } }), { stop });
    expect(endOf(0).reply).toMatchObject({
      question: expect.stringContaining('Your first quick warm-up.'),
    });
    expect(endOf(2).reply).toMatchObject({
      question: expect.stringContaining('your third quick warm-up.'),
    });
  });
});

describe.each(everyRoutine)('the %s', (routine) => {
  it('starts from its first exercise and says how many there are, how long, and how to go on', () => {
    const turn = training({ ...newcomer, equipment: 'kettlebell' });
    const begins = start(turn, routine);
    expect(plays(begins)).toBe(stopsOf(routine, todayOf(turn))[0]?.index);
    const [opening = '', howToGoOn] = saidFirst(begins);
    expect(opening).toMatch(
      /^[A-Z][a-z', ]+ your [a-z -]+\. [A-Z][a-z]+ exercises, about [a-z-]+ minutes\.$/,
    );
    expect(howToGoOn).toBe(words.routines.sayNext());
  });

  it('does not tell somebody who has done an exercise before how to go on', () => {
    const begins = start(training({ ...newcomer, done: { plank: 1 } }), routine);
    expect(saidFirst(begins)).not.toContain(words.routines.sayNext());
  });

  it('starts afresh whatever was broken off before', () => {
    const turn = training(newcomer);
    const [first] = stopsOf(routine, todayOf(turn));
    const index = first?.index ?? 0;
    const within = { index, set: 0, spent: 20_000 };
    const begins = start(changed(turn, { routines: { within } }), routine);
    expect(begins.session?.routines?.block?.sets[0]).toMatchObject({ index, spent: 0 });
    expect(begins).toEqual(start(turn, routine));
  });

  it('says so when all of it is left out', () => {
    const outcome = start(training({ ...newcomer, skipped: everyExercise }), routine);
    expect(outcome).toEqual(back(words.routines.nothingLeft()));
  });

  it('that is ended early leaves what was not done undone', () => {
    const turn = aTurn({
      runner: { done: { plank: 2 }, routine: { state: 'paused', routine, index: 0, since: now } },
    });
    const { reply, runner } = finish(turn, routine);
    expect(reply).toMatchObject({ kind: 'question', asked: { about: 'all-good' } });
    expect(runner).toEqual({ ...newRunner, done: { plank: 2 } });
  });
});

describe('from any place of a routine', () => {
  const property = (check: (turn: Turn, at: Underway) => void): void =>
    forAny(anyStart, ({ start: from, today }) => check(training(today), pausedAt(from)));
  it('"next" leaves the exercise at hand, and the last one for the end', () => {
    property((turn, at) => {
      const after = stopAfter(at.stop, todayOf(turn));
      const outcome = next(turn, at);
      expect(plays(outcome)).toBe(after?.index);
      if (after === undefined) expect(outcome).toEqual(finish(turn, at.stop.routine));
    });
  });

  it('"next" between two exercises begins the one that was announced', () => {
    property((turn, at) => {
      expect(plays(next(turn, waitingAt(at)))).toBe(at.stop.index);
    });
  });

  it('"previous" goes back one, or as many as were said, and from the first to its start', () => {
    property((turn, { stop }) => {
      const { routine, index } = stop;
      const runner = { ...turn.runner, routine: { state: 'paused', routine, index, since: now } };
      const today = todayOf(turn);
      const once = stopBefore(stop, today);
      const twice = once && (stopBefore(once, today) ?? once);
      for (const [count, before] of [
        [undefined, once],
        [2, twice],
      ] as const) {
        const outcome = goBackBy({ ...turn, runner } as Turn, { kind: 'previous', count });
        expect(plays(outcome)).toBe(before?.index ?? index);
        const said = before ? words.routines.wentBack(count ?? 1) : words.routines.thatIsTheFirst();
        expect(saidFirst(outcome)[0]).toBe(said);
      }
    });
  });

  it('"repeat" does the exercise at hand again from its first set', () => {
    property((turn, at) => {
      const outcome = again(turn, at);
      expect(plays(outcome)).toBe(at.stop.index);
      expect(outcome.session?.routines?.block?.sets[0]?.spent).toBe(0);
      expect(outcome).toEqual(again(turn, pausedAt({ stop: at.stop })));
    });
  });

  it('"repeat" between two exercises does the one before again', () => {
    property((turn, at) => {
      const before = stopBefore(at.stop, todayOf(turn));
      expect(plays(again(turn, waitingAt(at)))).toBe(before?.index ?? at.stop.index);
    });
  });

  it('"go on" goes on where it was broken off', () => {
    property((turn, at) => {
      const outcome = goOn(turn, at);
      expect(plays(outcome)).toBe(at.stop.index);
      expect(outcome).toEqual(play(turn, at, [words.routines.goingOn()]));
      expect(saidFirst(goOn(turn, at, 'Here again.'))[0]).toBe('Here again.');
    });
  });

  it('"start over" begins with the first of today', () => {
    property((turn, at) => {
      const [first] = stopsOf(at.stop.routine, todayOf(turn));
      expect(plays(startOver(turn, at))).toBe(first?.index);
    });
  });

  it('"pause" holds the place, in the record and to the second in the session', () => {
    property((turn, at) => {
      const { reply, runner, session } = pause(turn, at);
      const { routine, index } = at.stop;
      expect(reply).toMatchObject({ kind: 'question', asked: { about: 'go-on' } });
      expect(runner?.routine).toEqual({ state: 'paused', routine, index, since: now });
      expect(session?.routines?.within).toEqual(at.within);
    });
  });

  it('"how many are left" counts what comes after, and between two exercises that one too', () => {
    property((turn, at) => {
      const left = stopsOf(at.stop.routine, todayOf(turn)).filter(
        ({ index }) => index > at.stop.index,
      ).length;
      expect(howManyLeft(turn, at)).toEqual(back(words.routines.left(left, at.stop.exercise)));
      expect(howManyLeft(turn, waitingAt(at))).toEqual(back(words.routines.stillToCome(left + 1)));
    });
  });
});

it('every question before a routine is named once', () => {
  expect(everyGate.toSorted()).toEqual(['no-fresh-strain', 'no-stretch-sign', 'warm']);
});
