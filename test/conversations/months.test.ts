import { describe, expect, test } from 'vitest';
import type { Household } from '../../simulator/household.ts';
import type { Report } from '../../simulator/report.ts';
import { moveIn } from '../support/household.ts';
import { badManners } from './manners.ts';
import { inOutline } from './outline.ts';

/** What is said on a day: a line, or a line and what is answered to what the coach asks of it. */
type Line = string;

interface RunnerOfAMonth {
  readonly title: string;
  readonly seed: number;
  /** What is said on each day, by its number from 1; a day without is one without the coach. */
  readonly days: Readonly<Record<number, readonly Line[]>>;
}

/** A routine that is done to its end, whatever is asked between its blocks. */
const toItsEnd = '(to its end)';

const warmUp = ['open hamstring coach', 'warm-up', toItsEnd];
const quick = ['open hamstring coach', 'quick warm-up', toItsEnd];
const strength = ['open hamstring coach', 'strength', toItsEnd];

const runners: readonly RunnerOfAMonth[] = [
  {
    title: 'a month of somebody new to strength',
    seed: 11,
    days: {
      1: ['open hamstring coach', 'yes', toItsEnd],
      2: ['open hamstring coach', 'what should i do this week', 'yes', 'nothing', 'yes', toItsEnd],
      3: quick,
      5: strength,
      6: ['open hamstring coach', 'no'],
      7: quick,
      8: ['open hamstring coach', 'plan my week', 'no'],
      9: strength,
      10: quick,
      11: ['open hamstring coach', 'no'],
      12: strength,
      14: quick,
      15: quick,
      16: strength,
      17: ['open hamstring coach', 'how am i doing'],
      19: strength,
      20: quick,
      22: ['open hamstring coach', "what's due this week", 'no'],
      23: strength,
      24: quick,
      26: strength,
      27: quick,
      28: ['open hamstring coach', 'how am i doing'],
    },
  },
  {
    title: 'a month of a regular runner, with two weeks away',
    seed: 12,
    days: {
      1: ['open hamstring coach', 'start my warm-up', toItsEnd],
      2: ['start strength', 'a kettlebell', "no i've done some", toItsEnd],
      3: warmUp,
      4: ['open hamstring coach', 'plan my week', 'no'],
      5: strength,
      6: warmUp,
      7: ['open hamstring coach', 'start the rolling', 'no', toItsEnd],
      8: warmUp,
      9: strength,
      10: ['open hamstring coach', 'no'],
      11: ['open hamstring coach', 'plan my week', 'yes', '(wait 60s)', 'stop'],
      26: strength,
      27: ['open hamstring coach', 'plan my week'],
      28: warmUp,
    },
  },
  {
    title: 'a month of somebody who lifts',
    seed: 13,
    days: {
      1: ['i lift', "i'm in the gym", 'start strength', toItsEnd],
      2: quick,
      3: ['open hamstring coach', 'no'],
      4: strength,
      5: quick,
      7: [
        'open hamstring coach',
        'strength',
        '(wait 60s)',
        'too easy',
        '(wait 60s)',
        'harder',
        'yes',
        toItsEnd,
      ],
      8: quick,
      9: ['open hamstring coach', 'what should i do this week'],
      11: strength,
      12: quick,
      14: strength,
      16: quick,
      18: strength,
      19: ['open hamstring coach', 'how many times have i trained this week'],
      21: strength,
      23: quick,
      25: strength,
      26: ['open hamstring coach', 'plan my week'],
      28: strength,
    },
  },
  {
    title: 'a month of somebody who is seventy-one',
    seed: 14,
    days: {
      1: ['open hamstring coach', "i'm seventy one is this okay for me", 'yes', toItsEnd],
      2: [
        'open hamstring coach',
        'how many times a week should i do strength',
        'strength',
        'nothing',
        toItsEnd,
      ],
      3: ['open hamstring coach', 'nothing on the floor', 'quick warm-up', toItsEnd],
      4: ['open hamstring coach', 'no'],
      6: ['open hamstring coach', 'strength', '(wait 60s)', 'too hard', '(wait 5s)', toItsEnd],
      7: quick,
      9: strength,
      10: ['open hamstring coach', 'plan my week'],
      13: strength,
      14: quick,
      16: strength,
      17: quick,
      20: strength,
      21: quick,
      23: strength,
      24: ['open hamstring coach', 'what is due'],
      27: strength,
      28: quick,
    },
  },
];

const daysOfMonth = 28;
const firstMorning = Date.parse('2026-03-02T13:00:00Z');

/** How a day is greeted, without what a block sounds like. */
interface Greeting {
  readonly day: number;
  readonly say: string;
}

const lastMorning = (day: number): number => firstMorning + (day - 1) * 24 * 3_600_000;

/** Lives a month with the coach, and writes down what is said. */
async function live({ title, days }: RunnerOfAMonth, home: Household) {
  const written: string[] = [title, ''];
  const reports: Report[] = [];
  const greetings: Greeting[] = [];
  let day = 1;
  const hear = async (line: string): Promise<Report> => {
    const report = await home.hear(line.startsWith('(') ? `/${line.slice(1, -1)}` : line);
    reports.push(report);
    written.push(line.startsWith('(') ? line : `Runner: ${line}`);
    if (report.outcome.say !== '') written.push(`Coach: ${inOutline(report.outcome.say)}`);
    if (line.startsWith('open')) greetings.push({ day, say: report.outcome.say });
    return report;
  };
  const playToItsEnd = async (): Promise<void> => {
    for (let report = reports.at(-1); report?.outcome.listening; ) {
      const seconds = Math.ceil((report.outcome.sayMs ?? 0) / 1000);
      await home.hear(`/wait ${seconds}s`);
      report = await hear('yes');
    }
  };
  for (; day <= daysOfMonth; day += 1) {
    const lines = days[day];
    if (lines !== undefined) written.push('', `Day ${day}`);
    for (const line of lines ?? []) {
      if (line === toItsEnd) await playToItsEnd();
      else await hear(line);
    }
    if (reports.at(-1)?.outcome.listening) await home.hear('/silence');
    const answered = reports.at(-1)?.exchanges.at(-1)?.answeredAt ?? firstMorning;
    const nextMorning = firstMorning + day * 24 * 3_600_000;
    await home.hear(
      `/wait ${Math.ceil((nextMorning - Math.max(answered, lastMorning(day))) / 1000)}s`,
    );
  }
  return { text: `${written.join('\n')}\n`, reports, greetings };
}

describe.each(runners)('$title', (runner) => {
  test('leads somewhere, and no two greetings of a week are alike', async () => {
    const home = await moveIn({ seed: runner.seed, now: new Date(firstMorning).toISOString() });
    const { text, reports, greetings } = await live(runner, home);

    await expect(text).toMatchFileSnapshot(
      `./months/${runner.title.replaceAll(/[^a-z]+/g, '-')}.txt`,
    );
    expect(reports.flatMap((report) => badManners(report, false))).toEqual([]);
    for (const { day, say } of greetings) {
      const later = greetings.filter((each) => each.day > day && each.day < day + 7);
      expect(later.map((each) => each.say)).not.toContain(say);
    }
  }, 120_000);
});
