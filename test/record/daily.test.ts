import { expect, it } from 'vitest';
import { live } from './daily.ts';

it('three months with a routine, ice and a reminder every week fit into 1 KB', async () => {
  const { largest, record, items } = await live({ days: 14, apart: 7, perDay: 1 });
  expect(items).toBe(1);
  expect(largest).toBeGreaterThan(500);
  expect(largest).toBeLessThanOrEqual(1024);
  expect(record.weeks).toHaveLength(12);
  expect(Object.keys(record.finished)).toHaveLength(7);
}, 60_000);
