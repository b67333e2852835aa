import { expect, it } from 'vitest';
import { waitBeforeTry } from '../../../simulator/page/again.ts';

it('a server that is gone is looked for at once, then ever more seldom, and never given up', () => {
  const waits = [1, 2, 3, 4, 5, 100].map(waitBeforeTry);
  expect(waits).toEqual([500, 1000, 2000, 4000, 4000, 4000]);
});
