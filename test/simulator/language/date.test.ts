import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../simulator/language/date.ts';

// A Sunday: the last day of its ISO week.
const TODAY = '2026-11-22';

describe('dates', () => {
  it.each([
    ['today', '2026-11-22'],
    ['tomorrow', '2026-11-23'],
    ['yesterday', '2026-11-21'],
    ['the day after tomorrow', '2026-11-24'],
    ['monday', '2026-11-23'],
    ['on monday', '2026-11-23'],
    ['sunday', '2026-11-29'],
    ['last sunday', '2026-11-15'],
    ['last monday', '2026-11-16'],
    ['this sunday', '2026-11-22'],
    ['in three days', '2026-11-25'],
    ['in a week', '2026-11-29'],
    ['ten days ago', '2026-11-12'],
    ['this week', '2026-W47'],
    ['next week', '2026-W48'],
    ['last week', '2026-W46'],
  ])('read "%s" as %s', (said, value) => {
    expect(parseDate(said.split(' '), TODAY)).toBe(value);
  });

  it('give a week that spans two years to the year of its Thursday', () => {
    expect(parseDate(['this', 'week'], '2027-01-01')).toBe('2026-W53');
    expect(parseDate(['this', 'week'], '2024-12-31')).toBe('2025-W01');
  });

  it.each(['', 'potato', 'in potato days', 'next potato', 'three days', 'in half days'])(
    'refuse "%s"',
    (said) => {
      expect(parseDate(said.split(' '), TODAY)).toBeUndefined();
    },
  );
});
