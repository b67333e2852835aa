import { expect, it } from 'vitest';
import { live } from './daily.ts';

it('two years of every routine, ice and reminders every day fit into 1 KB', async () => {
  const { largest, record, items } = await live({ days: 730 });
  expect(items).toBe(1);
  expect(largest).toBeLessThanOrEqual(1024);
  expect(record.weeks).toHaveLength(12);
  expect(Object.values(record.finished).map(({ times }) => times)).toEqual(Array(7).fill(730));
}, 3_600_000);
