import { prices } from './prices.ts';

/** What one runner uses in a month, as it was measured. */
export interface Usage {
  readonly requests: number;
  /** The time that the function took for all of them, in milliseconds. */
  readonly time: number;
  readonly sessions: number;
  readonly reads: number;
  readonly writes: number;
  /** The units that the writes are billed as, one for each begun KB of an item. */
  readonly writeUnits: number;
  /** What is stored at the end, in bytes. */
  readonly stored: number;
  /** What the function wrote to its log, in bytes. */
  readonly logged: number;
}

/** What is deployed and costs the same however many runners there are. */
export interface Fixed {
  readonly alarmedMetrics: number;
  readonly dashboards: number;
  readonly ownMetrics: number;
  readonly secrets: number;
  /** In MB. */
  readonly memory: number;
}

/** What can't be measured without AWS, each taken high. */
export const assumed = {
  /** The way to the table and back within a region, added to every read and write, in ms. */
  wayToTable: 5,
  /** A start from nothing, billed since August 2025; one for every session, in ms. */
  coldStart: 500,
  /** The lines that Lambda itself writes for a request, in bytes. */
  linesOfLambda: 1000,
} as const;

/** A bill for a month, in US dollars. */
export interface Bill {
  readonly lambda: number;
  readonly dynamodb: number;
  readonly cloudWatch: number;
  readonly secrets: number;
  readonly total: number;
}

const GB = 1024 ** 3;

/** What a month costs in one region. */
export function billFor(runners: number, usage: Usage, fixed: Fixed): Bill {
  const { requests, time, sessions, reads, writes, writeUnits, stored, logged } = usage;
  const seconds =
    (time + (reads + writes) * assumed.wayToTable + sessions * assumed.coldStart) / 1000;
  const lambda =
    runners *
    (requests * prices.request.dollars + seconds * (fixed.memory / 1024) * prices.compute.dollars);
  const dynamodb =
    runners *
    (reads * prices.read.dollars +
      writeUnits * prices.write.dollars +
      (stored / GB) * (prices.storage.dollars + prices.recovery.dollars));
  const cloudWatch =
    runners * ((logged + requests * assumed.linesOfLambda) / GB) * prices.log.dollars +
    fixed.alarmedMetrics * prices.alarm.dollars +
    fixed.dashboards * prices.dashboard.dollars +
    fixed.ownMetrics * prices.metric.dollars;
  const secrets = fixed.secrets * prices.secret.dollars;
  return { lambda, dynamodb, cloudWatch, secrets, total: lambda + dynamodb + cloudWatch + secrets };
}

/** The bills as a table in Markdown, and what it rests on. */
export function tableOf(numbers: readonly number[], usage: Usage, fixed: Fixed): string {
  const dollars = (amount: number) => `$${amount.toLocaleString('en-US', cents)}`;
  const rows = numbers.map((runners) => {
    const { lambda, dynamodb, cloudWatch, secrets, total } = billFor(runners, usage, fixed);
    const cells = [lambda, dynamodb, cloudWatch, secrets, total].map(dollars);
    return `| ${[runners.toLocaleString('en-US'), ...cells].join(' | ')} |`;
  });
  return [
    '| runners | Lambda | DynamoDB | CloudWatch | Secrets Manager | a month |',
    '| ------: | -----: | -------: | ---------: | --------------: | ------: |',
    ...rows,
  ].join('\n');
}

const cents = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
