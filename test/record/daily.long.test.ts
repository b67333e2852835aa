import { expect, it } from 'vitest';
import { live } from './daily.ts';

it('two years of every routine, ice and reminders every day fit into 1 KB', async () => {
  const { largest, record, items } = await live({ days: 730 });
  expect(items).toBe(1);
  expect(largest).toBeLessThanOrEqual(1024);
  expect(record.weeks).toHaveLength(12);
  const times = Object.values(record.finished).map((each) => each.times);
  expect(times).toHaveLength(7);
  expect(Math.min(...times)).toBeGreaterThan(720);
}, 3_600_000);
