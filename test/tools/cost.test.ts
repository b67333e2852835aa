import { describe, expect, it } from 'vitest';
import { assumed, billFor, type Fixed, tableOf, type Usage } from '../../tools/cost/bill.ts';
import { itemSize } from '../../tools/cost/item-size.ts';

const usage: Usage = {
  requests: 100,
  time: 1000,
  sessions: 10,
  reads: 100,
  writes: 50,
  writeUnits: 100,
  stored: 1024 ** 3 / 1e6,
  logged: 0,
};
const fixed: Fixed = { memory: 1024, alarmedMetrics: 5, dashboards: 1, ownMetrics: 2, secrets: 1 };

describe('the bill of a month', () => {
  it('adds up to what AWS publishes for a million runners', () => {
    const bill = billFor(1_000_000, usage, fixed);
    const seconds = 1 + (150 * assumed.wayToTable) / 1000 + (10 * assumed.coldStart) / 1000;
    expect(bill.lambda).toBeCloseTo(100 * 0.2 + 1e6 * seconds * 0.0000133334);
    // A GB is stored, at 0.25 dollars and 0.20 for its recovery.
    expect(bill.dynamodb).toBeCloseTo(100 * 0.125 + 100 * 0.625 + 0.45);
    const logged = (1e8 * assumed.linesOfLambda) / 1024 ** 3;
    expect(bill.cloudWatch).toBeCloseTo(logged * 0.5 + 5 * 0.1 + 3 + 2 * 0.3);
    expect(bill.secrets).toBe(0.4);
    expect(bill.total).toBeCloseTo(bill.lambda + bill.dynamodb + bill.cloudWatch + bill.secrets);
  });

  it('is what is deployed, and nothing more, while there is no runner', () => {
    expect(billFor(0, usage, fixed)).toMatchObject({ lambda: 0, dynamodb: 0 });
    expect(billFor(0, usage, fixed).total).toBeCloseTo(4.5);
  });

  it('grows by the same for every runner', () => {
    const [none, one, many] = [0, 1, 5000].map((runners) => billFor(runners, usage, fixed).total);
    expect(Number(many) - Number(none)).toBeCloseTo((Number(one) - Number(none)) * 5000);
  });

  it('is a row of a table in Markdown for each number of runners', () => {
    const rows = tableOf([100, 1_000_000], usage, fixed).split('\n');
    expect(rows).toHaveLength(4);
    expect(rows[3]).toMatch(/^\| 1,000,000 \| (\$[\d,]+\.\d\d \| ){4}\$[\d,]+\.\d\d \|$/);
  });
});

describe('the size of an item', () => {
  it('counts names and values, and what holds them', () => {
    const ofNames = 'user'.length + 'times'.length;
    const ofValues = 'añb'.length + 1 + 3;
    expect(itemSize({ user: 'añb', times: 1234 })).toBe(3 + 2 + ofNames + ofValues);
  });
});
