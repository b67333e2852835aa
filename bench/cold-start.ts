import { pathToFileURL } from 'node:url';
import { type BenchDynamoDB, classicTable, startDynamoDB } from './dynamodb.ts';
import type { Bench, Figure } from './figure.ts';
import { start } from './program.ts';
import { say } from './requests.ts';
import { median, range } from './statistics.ts';

/** A function that is measured: its module, and its table. */
interface Contestant {
  readonly module: string;
  readonly tableName: string;
}

/**
 * The cold start: a fresh Node, the import and a new runner's "start my warm-up", with one read and
 * one write. Ours and the classic ask-sdk take turns, so that both meet the same weather.
 * @throws when a turn makes other calls than one read and one write
 */
export async function measureColdStart({ bundle, runs, progress }: Bench): Promise<Figure[]> {
  const dynamoDB = await startDynamoDB();
  try {
    const ours = { module: pathToFileURL(bundle).href, tableName: 'coach' };
    const classic = {
      module: new URL('classic-skill.mjs', import.meta.url).href,
      tableName: classicTable,
    };
    const pairs: { ours: number; classic: number }[] = [];
    for (let run = 1; run <= runs; run += 1) {
      progress(`cold start, ${run} of ${runs}`);
      pairs.push({
        ours: await firstTurn(ours, run, dynamoDB),
        classic: await firstTurn(classic, run, dynamoDB),
      });
    }
    return figuresOf(pairs);
  } finally {
    dynamoDB.stop();
  }
}

async function firstTurn(
  { module, tableName }: Contestant,
  run: number,
  { environment, counts }: BenchDynamoDB,
): Promise<number> {
  const event = say(
    {
      userId: `runner ${run}`,
      requestId: `request ${run}`,
      session: { isNew: true, attributes: {} },
    },
    'StartRoutineIntent',
  );
  await counts();
  const child = start('cold-start-process.mjs', [module, JSON.stringify(event)], {
    ...environment,
    TABLE_NAME: tableName,
    // Two lines of advice on standard error, which take time to print.
    AWS_SDK_JS_SUPPRESS_MAINTENANCE_MODE_MESSAGE: '1',
  });
  const time = await child.next<number>();
  const calls = JSON.stringify(await counts());
  if (calls !== '{"GetItem":1,"PutItem":1}') {
    throw new Error(`A first turn should read once and write once, not ${calls}: ${module}`);
  }
  return time;
}

function figuresOf(pairs: readonly { ours: number; classic: number }[]): Figure[] {
  const ours = pairs.map((pair) => pair.ours);
  const classic = pairs.map((pair) => pair.classic);
  const ratios = pairs.map((pair) => pair.ours / pair.classic);
  return [
    { name: 'cold start', unit: 'ms', value: median(ours), spread: range(ours, 1) },
    {
      name: 'cold start of the classic ask-sdk',
      unit: 'ms',
      value: median(classic),
      spread: range(classic, 1),
    },
    {
      name: 'cold start against the classic',
      unit: 'times',
      value: median(ratios),
      budget: 0.45,
      spread: range(ratios, 2),
    },
  ];
}
