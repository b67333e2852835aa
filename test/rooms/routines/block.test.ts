import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Block,
  breatherBefore,
  buildBlock,
  remainingLength,
  type Start,
} from '../../../lambda/rooms/routines/block.ts';
import { routineOf, stopAt, stopFrom } from '../../../lambda/rooms/routines/routines.ts';
import { lengthOf, speechWindow } from '../../../lambda/rooms/routines/score.ts';
import { workLength } from '../../../lambda/rooms/routines/sets.ts';
import { setsFrom, type Today } from '../../../lambda/rooms/routines/today.ts';
import { forAny } from '../../support/for-any.ts';
import { anyOpening, anyStart, anyToday } from './any-training.ts';
import { everyExercise, everyRoutine } from './every-id.ts';
import { chain, everyStop, newcomer, planned, words } from './every-stop.ts';

const property = (check: (block: Block, start: Start, today: Today) => void): void =>
  fc.assert(
    fc.property(anyStart, anyOpening, ({ start, today }, opening) => {
      check(buildBlock(start, opening, today, words.routines), start, today);
    }),
    { numRuns: 300 },
  );

/** The lengths of the pieces of work, in order. */
const workOf = ({ score }: Block): readonly number[] =>
  score.filter(({ kind }) => kind === 'work').map(({ length }) => length);

const known: Today = {
  ...newcomer,
  done: Object.fromEntries(everyExercise.map((exercise) => [exercise, 1])),
};

describe('a block', () => {
  it('leaves room for its question within the 240 s and 15 sounds that Alexa plays', () => {
    property((block) => {
      expect(lengthOf(block.score)).toBeLessThanOrEqual(230_000);
      expect(workOf(block).length).toBeLessThanOrEqual(15);
      expect(workOf(block).length).toBeGreaterThan(0);
    });
  });

  it('knows when the work of each of its sets begins and ends, to the millisecond of its own audio', () => {
    property(({ score, sets }) => {
      let clock = 0;
      const works: { worksFrom: number; endsAfter: number }[] = [];
      for (const { kind, length } of score) {
        if (kind === 'work') works.push({ worksFrom: clock, endsAfter: clock + length });
        clock += length;
      }
      expect(sets.map(({ worksFrom, endsAfter }) => ({ worksFrom, endsAfter }))).toEqual(works);
      expect(works.at(-1)?.endsAfter).toBe(clock);
    });
  });

  it('ends each exercise with its last set, and begins the next after a breather, or hearing how a new one goes', () => {
    property(({ sets, exercises }, { stop: { routine } }, today) => {
      expect(exercises.map(({ index }) => index)).toEqual([
        ...new Set(sets.map(({ index }) => index)),
      ]);
      for (const [place, { index, startsAfter, endsAfter }] of exercises.entries()) {
        expect(endsAfter).toBe(sets.findLast((set) => set.index === index)?.endsAfter);
        const before = exercises[place - 1];
        const { breather } = routineOf(routine);
        const pause = before ? startsAfter - before.endsAfter : startsAfter;
        const { exercise } = stopAt(routine, index) ?? {};
        if (before === undefined) expect(pause).toBe(0);
        else if (today.done[exercise ?? '']) expect(pause).toBe(breather);
        else {
          expect(pause).toBeGreaterThan(0);
          expect(pause).toBeLessThanOrEqual(breather);
        }
      }
    });
  });

  it.each(everyExercise)(
    'tells of %s what goes wrong and when to leave it out, once',
    (exercise) => {
      const stop = everyStop.find((each) => each.exercise === exercise);
      if (stop === undefined) throw new Error('it is in no routine');
      const told = (times: number): string => {
        const today = { ...newcomer, equipment: 'gym' as const, done: { [exercise]: times } };
        const { score } = buildBlock({ stop }, [], today, words.routines);
        return score.map((piece) => (piece.kind === 'speech' ? piece.text : '')).join(' ');
      };
      const caution = words.routines.watchOut(exercise);
      expect(told(0)).toContain(caution);
      expect(told(1)).not.toContain(caution);
    },
  );

  it('ends its exercises and sets one after the other', () => {
    property(({ sets, exercises }) => {
      for (const each of [sets, exercises]) {
        const ends = each.map(({ endsAfter }) => endsAfter);
        for (const [index, end] of ends.entries()) {
          expect(end).toBeGreaterThan(ends[index - 1] ?? 0);
        }
      }
    });
  });

  it('gives each set the time its work takes today', () => {
    property((block, { stop: { routine }, within }, today) => {
      const taken = block.exercises.flatMap(({ index }) => {
        const stop = stopAt(routine, index);
        return stop ? setsFrom(stop, within, today).map(({ set }) => workLength(set)) : [];
      });
      const work = workOf(block);
      expect(work).toEqual(taken.slice(0, work.length));
    });
  });

  it('breaks off within an exercise only when it is the only one in it', () => {
    property(({ following, exercises }) => {
      if (following?.within !== undefined) expect(exercises).toHaveLength(1);
    });
  });

  it('does so where even one exercise is too long, between its sets', () => {
    const today: Today = { ...newcomer, pace: 0.5, forms: { deadlift: 'harder' } };
    const stop = everyStop.find(({ exercise }) => exercise === 'deadlift');
    if (stop === undefined) throw new Error('no deadlifts');
    const opening = [words.routines.howTo(stop.exercise), words.routines.watchOut(stop.exercise)];
    const { sets, following } = buildBlock({ stop }, opening, today, words.routines);
    expect(sets.map(({ index, set }) => ({ index, set }))).toEqual([{ index: stop.index, set: 0 }]);
    expect(following).toEqual({ stop, within: { index: stop.index, set: 1, spent: 0 } });
  });

  it('goes on after it with the very next set', () => {
    property(({ sets, following }, start, today) => {
      const plan = planned(start, today);
      expect(sets.map(({ index, set }) => ({ index, set }))).toEqual(plan.slice(0, sets.length));
      expect(following && planned(following, today)[0]).toEqual(plan[sets.length]);
    });
  });

  it('says its opening first, and nothing for an empty sentence', () => {
    forAny(anyStart, anyOpening, ({ start, today }, opening) => {
      const { score } = buildBlock(start, ['', ...opening], today, words.routines);
      const spoken = score.flatMap((piece) => (piece.kind === 'speech' ? [piece.text] : []));
      const said = opening.filter((sentence) => sentence !== '');
      expect(spoken.slice(0, said.length)).toEqual(said);
      expect(spoken).not.toContain('');
    });
  });

  it('gives every sentence and every cue time to be spoken before what comes next', () => {
    property(({ score }) => {
      for (const piece of score) {
        if (piece.kind === 'speech') {
          expect(piece.length).toBeGreaterThanOrEqual(speechWindow(piece.text));
          continue;
        }
        for (const [index, { at, text }] of piece.cues.entries()) {
          const until = piece.cues[index + 1]?.at ?? piece.length;
          expect(at + speechWindow(text)).toBeLessThanOrEqual(until);
        }
      }
    });
  });

  it('introduces an exercise that was done before with fewer words', () => {
    for (const stop of everyStop) {
      const [asNew, asKnown] = [newcomer, known].map((today) =>
        buildBlock({ stop }, [], today, words.routines).score.at(0),
      );
      expect(asKnown?.length).toBeLessThan(asNew?.length ?? 0);
    }
  });

  it('names the side when it changes, and the set when it does not', () => {
    const spoken = (id: (typeof everyExercise)[number]): readonly string[] => {
      const stop = everyStop.find(({ exercise }) => exercise === id);
      if (stop === undefined) throw new Error(`${id} is in no routine`);
      const { score, sets } = buildBlock({ stop }, [], newcomer, words.routines);
      const own = sets.findLast(({ index }) => index === stop.index)?.endsAfter ?? 0;
      let clock = 0;
      return score.flatMap((piece) => {
        clock += piece.length;
        return clock <= own && piece.kind === 'speech' ? [piece.text] : [];
      });
    };
    expect(spoken('fire-hydrants').at(-1)).toBe('Now your right knee.');
    expect(spoken('hip-bridge').at(-1)).toBe('Second set.');
    expect(spoken('plank')).toHaveLength(1);
  });

  it('goes on with an exercise that was broken off without explaining it again', () => {
    property(({ score }, { stop, within }) => {
      const isBrokenOff = within !== undefined && within.spent > 0;
      const spoken = score.flatMap((piece) => (piece.kind === 'speech' ? [piece.text] : []));
      const goesOn = spoken.some((text) => text.startsWith('On with the '));
      if (isBrokenOff) expect(goesOn).toBe(true);
      if (within === undefined) expect(goesOn).toBe(false);
      expect(everyStop).toContainEqual(stop);
    });
  });
});

describe('the blocks of a routine', () => {
  it('reach its end from anywhere, with no set of today left out or played twice', () => {
    fc.assert(
      fc.property(anyStart, ({ start, today }) => {
        const played = chain(start, today).flatMap(({ sets }) =>
          sets.map(({ index, set }) => ({ index, set })),
        );
        expect(played).toEqual(planned(start, today));
      }),
      { numRuns: 300 },
    );
  });

  it('take together what is said to be left, breathers between them included', () => {
    forAny(anyStart, ({ start, today }) => {
      const blocks = chain(start, today);
      fc.pre(blocks.every(({ following }) => following?.within === undefined));
      const sum = blocks.reduce((length, { score }) => length + lengthOf(score), 0);
      const between = blocks.flatMap(({ following }) =>
        following ? [breatherBefore(following.stop, today, words.routines).length] : [],
      );
      expect(remainingLength(start, today, words.routines)).toBe(
        between.reduce((total, length) => total + length, sum),
      );
    });
  });

  it('leave less of a routine the further on it is', () => {
    forAny(fc.constantFrom(...everyRoutine), anyToday, (routine, today) => {
      const left = everyStop
        .filter((stop) => stop.routine === routine && stopFrom(stop, today) === stop)
        .map((stop) => remainingLength({ stop }, today, words.routines));
      expect(left).toEqual(left.toSorted((one, other) => other - one));
      expect(new Set(left).size).toBe(left.length);
    });
  });

  it.each([
    ['warm-up', 'new', newcomer, 5, 6],
    ['warm-up', 'known', known, 5, 6],
    ['quick-warm-up', 'new', newcomer, 2, 3],
    ['quick-warm-up', 'known', known, 2, 3],
  ] as const)(
    'take of the %s, %s, in the usual form and pace, %#',
    (routine, _, today, least, most) => {
      const stop = stopAt(routine, 0);
      if (stop === undefined) throw new Error(`no ${routine}`);
      const length = remainingLength({ stop }, today, words.routines);
      expect(length).toBeGreaterThanOrEqual(least * 60_000);
      expect(length).toBeLessThanOrEqual(most * 60_000);
    },
  );
});
