import { describe, expect, it } from 'vitest';
import { wordsFor } from '../../../lambda/locales/words-for.ts';
import { routineOf } from '../../../lambda/rooms/routines/routines.ts';
import { blocksOf } from '../../../tools/listen/blocks.ts';
import { textsOf } from '../../../tools/listen/timeline.ts';
import { everyRoutine } from '../../rooms/routines/every-id.ts';

/** Each way to ask whether all is good. */
const allGood = [0, 1, 2, 3, 4].map((index) =>
  wordsFor('en-US', (_phrase, variants) => variants[index] ?? variants[0]).routines.allGood(),
);

const spokenIn = (...[occasion]: Parameters<typeof blocksOf>): readonly string[] =>
  blocksOf(occasion).flatMap(({ document }) => textsOf(document));

describe.each(everyRoutine)('the blocks of %s', (routine) => {
  const { exercises } = routineOf(routine);
  const heardFrom = (from: number): readonly string[] => [
    // An exercise whose sets are spread over two blocks is heard in both.
    ...new Set(blocksOf({ routine, from, isKnown: false }).flatMap((block) => block.exercises)),
  ];
  /** What it usually has; the rest of its exercises are for another place, or more time. */
  const usual = heardFrom(1);

  it.each(exercises.map((_, index) => index + 1))('hold all from exercise %i on', (from) => {
    if (from === 1) return expect(usual).toEqual(exercises.filter((each) => usual.includes(each)));
    const [first, ...after] = exercises.slice(from - 1);
    expect(usual.length).toBeGreaterThanOrEqual(2);
    expect(heardFrom(from)).toEqual([first, ...after.filter((each) => usual.includes(each))]);
  });

  it('end with a question each, the last whether all is good', () => {
    const questions = blocksOf({ routine, from: 1, isKnown: false }).map(({ document }) =>
      textsOf(document).at(-1),
    );
    for (const question of questions.slice(0, -1)) expect(question).toMatch(/\?$/);
    expect(allGood.filter((each) => questions.at(-1)?.endsWith(each))).toHaveLength(1);
  });

  it('say less to somebody who knows the exercises', () => {
    const full = spokenIn({ routine, from: 1, isKnown: false }).join(' ');
    const short = spokenIn({ routine, from: 1, isKnown: true }).join(' ');
    expect(short.length).toBeLessThan(full.length);
  });
});
