import { standingClock } from '../../simulator/clock.ts';
import { skillId } from '../../simulator/device/echo.ts';
import { type Household, openHousehold } from '../../simulator/household.ts';
import { createUnderstanding } from '../../simulator/language/understand.ts';
import type { Report } from '../../simulator/report.ts';
import { bundleFunction, functionFile } from '../bundle.ts';
import { coach } from '../coach/skill.ts';
import { modelFor } from '../locales/interaction-model.ts';
import type { Usage } from './bill.ts';
import { itemSize, storageOverhead } from './item-size.ts';

const warmUp = ['start my warm-up', 'ready', 'ready', 'yes'];
const strength = ['start my strength routine', 'yes', 'yes', 'yes', 'yes'];
const coolDown = ['start my cool-down', 'no', 'yes', 'yes', 'yes'];
const today = ['should i run today', 'no', 'two', 'yes', 'three days', 'yes', 'no'];
const rest: readonly string[] = [];

/** What a keen runner says, day by day: thrice a warm-up, twice strength, once a cool-down. */
const week = [warmUp, strength, warmUp, today, warmUp, strength, coolDown];

/** What else a month holds, by its day. */
const more: Readonly<Record<number, readonly string[]>> = {
  4: [
    ...['set an ice timer', 'none of those', 'none of those', 'none of those', "it's on"],
    ...['/consent yes', '/wait 20m', 'i took it off'],
  ],
  11: ['ask hamstring coach does ice help', 'tell me more', 'no'],
  18: ['should i see a doctor', 'no', 'no', 'no', 'no', 'no', 'one day', 'no', 'none of those'],
  25: ['how am i doing', 'stop'],
};

const days = 30;

/**
 * Plays a month of one keen runner with the built function, and measures what AWS would bill.
 * @param progress is told how many of the days are over
 */
export async function playMonth(progress: (day: number, of: number) => void): Promise<Usage> {
  await bundleFunction(functionFile);
  const household = await openHousehold({
    skill: coach,
    understanding: createUnderstanding(modelFor('en-US'), skillId, [coach.role]),
    clock: standingClock(Date.parse('2026-11-01T07:00:00Z')),
    locale: 'en-US',
    device: 'dot',
    seed: 1,
  });
  const reports: Report[] = [];
  try {
    for (let day = 0; day < days; day += 1) {
      for (const lines of [week[day % week.length] ?? rest, more[day] ?? rest]) {
        reports.push(...(await converse(household, lines)));
      }
      reports.push(await household.hear('/wait 23h'));
      progress(day + 1, days);
    }
  } finally {
    await household.close();
  }
  return usageIn(reports);
}

/** Says line after line, each when the coach has finished. */
async function converse(household: Household, lines: readonly string[]): Promise<Report[]> {
  const reports: Report[] = [];
  for (const line of lines) {
    const report = await household.hear(line);
    reports.push(report);
    if (report.outcome.sayMs > 0) {
      reports.push(await household.hear(`/wait ${Math.ceil(report.outcome.sayMs / 1000)}s`));
    }
  }
  return reports;
}

function usageIn(reports: readonly Report[]): Usage {
  const exchanges = reports.flatMap((report) => report.exchanges);
  const sum = (values: readonly number[]) => values.reduce((one, other) => one + other, 0);
  const sizes = (report: Report) => report.remembered.map(itemSize);
  return {
    requests: exchanges.length,
    time: sum(exchanges.map(({ ms }) => ms)),
    sessions: exchanges.filter(({ request }) => request.session?.new === true).length,
    reads: sum(exchanges.map(({ reads }) => reads)),
    writes: sum(exchanges.map(({ writes }) => writes)),
    // One runner has one item: what a write wrote is what is remembered after it.
    writeUnits: sum(
      reports.map((report) => {
        const writes = sum(report.exchanges.map((exchange) => exchange.writes));
        return writes * Math.max(1, ...sizes(report).map((size) => Math.ceil(size / 1024)));
      }),
    ),
    stored: sum((reports.at(-1)?.remembered ?? []).map((item) => itemSize(item) + storageOverhead)),
    logged: sum(reports.map(({ log }) => Buffer.byteLength(log))),
  };
}
