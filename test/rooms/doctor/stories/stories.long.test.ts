import { beforeAll, describe, expect, it } from 'vitest';
import { isBelow, isExact, type Told, tellAll } from '../../../../tools/nlu/stories.ts';
import { ways } from './play.ts';
import { readStories } from './story.ts';

let told: readonly Told[] = [];

beforeAll(async () => {
  told = await tellAll('development');
}, 120_000);

const share = (part: readonly Told[], whole: readonly Told[]): number => part.length / whole.length;

/** Raised with every step, so that none is lost again; the half set aside is only reported. */
describe.each(ways)('of all stories told by people, %s,', (way) => {
  const those = (): readonly Told[] => told.filter((each) => each.way === way);

  it('ninety-seven of a hundred end in what they call for at least', () => {
    expect(
      share(
        those().filter((each) => !isBelow(each)),
        those(),
      ),
    ).toBeGreaterThanOrEqual(0.97);
  });

  it('ninety-three of a hundred end in just that', () => {
    expect(share(those().filter(isExact), those())).toBeGreaterThanOrEqual(0.93);
  });

  it('no emergency of the runner’s own is missed', () => {
    const own = those().filter(
      ({ story }) => story.who === 'runner' && story.expected === 'emergency',
    );
    expect(own.filter(isBelow).map(({ story }) => story.id)).toEqual([]);
  });
});

it('every urgency has its stories, in both halves', () => {
  for (const half of ['development', 'held-out'] as const) {
    const expected = new Set(readStories(half).map((story) => story.expected));
    expect([...expected].toSorted()).toEqual(['doctor', 'emergency', 'none', 'urgent']);
  }
});
