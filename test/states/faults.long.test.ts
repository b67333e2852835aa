import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { tryAll } from './faults/every.ts';
import { asTable } from './faults/matrix.ts';

it('no fault in any moment loses something unsaid, and the docs tell what each comes to', async () => {
  const cells = await tryAll();
  expect(cells.filter(({ offences }) => offences.length > 0)).toEqual([]);
  expect(cells.filter(({ came }) => came !== '-').length).toBeGreaterThan(250);
  const page = readFileSync(new URL('../../docs/testing.md', import.meta.url), 'utf8');
  // `npx tsx test/states/faults/write.ts` makes it anew.
  expect(page).toContain(asTable(cells));
}, 1_200_000);
