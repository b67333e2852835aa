import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundleFunction } from '../tools/bundle.ts';
import { type BenchDynamoDB, classicTable, startDynamoDB } from './dynamodb.ts';
import type { Bench, Figure } from './figure.ts';
import { type Node, nodes } from './nodes.ts';
import { start } from './program.ts';
import { say } from './requests.ts';
import { median, range } from './statistics.ts';

/** A function that is measured: its module, and its table. */
interface Contestant {
  readonly module: string;
  readonly tableName: string;
}

/** What each step of a cold start took, in milliseconds. */
interface Steps {
  readonly load: number;
  readonly firstTurn: number;
  readonly secondTurn: number;
}

/** The three that are compared in each run. */
const names = ['ours', 'by hand', 'classic'] as const;
type Run = Readonly<Record<(typeof names)[number], Steps>>;

/**
 * The most that ours may take of what the classic does, import and first turn together. It is to be
 * 0.30 once; docs/performance.md tells what is in the way.
 */
const budget = 0.5;

/**
 * The cold start: a fresh Node, the import and a new runner's "start my warm-up" and "next", each with
 * one read and one write. Ours, a bare function and the classic ask-sdk take turns, so that all meet
 * the same weather, on each Node that there is.
 * @throws when a turn makes other calls than one read and one write
 */
export async function measureColdStart({ bundle, runs, progress }: Bench): Promise<Figure[]> {
  const dynamoDB = await startDynamoDB();
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    const byHand = join(folder, 'by-hand.mjs');
    await bundleFunction(byHand, fileURLToPath(new URL('by-hand.ts', import.meta.url)));
    const contestants: Readonly<Record<(typeof names)[number], Contestant>> = {
      ours: { module: pathToFileURL(bundle).href, tableName: 'coach' },
      'by hand': { module: pathToFileURL(byHand).href, tableName: 'coach' },
      classic: {
        module: new URL('classic-skill.mjs', import.meta.url).href,
        tableName: classicTable,
      },
    };
    const figures: Figure[] = [];
    for (const node of nodes()) {
      const done: Run[] = [];
      for (let run = 1; run <= runs; run += 1) {
        progress(`cold start on Node ${node.version}, ${run} of ${runs}`);
        const stepsOf = (name: (typeof names)[number]): Promise<Steps> =>
          coldStart(contestants[name], `${name} ${node.version} ${run}`, dynamoDB, node);
        done.push({
          ours: await stepsOf('ours'),
          'by hand': await stepsOf('by hand'),
          classic: await stepsOf('classic'),
        });
      }
      figures.push(...figuresOf(done, node));
    }
    return figures;
  } finally {
    dynamoDB.stop();
    await rm(folder, { recursive: true });
  }
}

async function coldStart(
  { module, tableName }: Contestant,
  userId: string,
  { environment, counts }: BenchDynamoDB,
  node: Node,
): Promise<Steps> {
  const event = (intent: string, isNew: boolean): string =>
    JSON.stringify(
      say(
        { userId, requestId: `${intent} of ${userId}`, session: { isNew, attributes: {} } },
        intent,
      ),
    );
  await counts();
  const child = start(
    'cold-start-process.mjs',
    [module, event('StartRoutineIntent', true), event('AMAZON.NextIntent', false)],
    {
      ...environment,
      TABLE_NAME: tableName,
      // Two lines of advice on standard error, which take time to print.
      AWS_SDK_JS_SUPPRESS_MAINTENANCE_MODE_MESSAGE: '1',
    },
    node.path,
  );
  const steps = await child.next<Steps>();
  const calls = JSON.stringify(await counts());
  if (calls !== '{"GetItem":2,"PutItem":2}') {
    throw new Error(`Two turns should read twice and write twice, not ${calls}: ${module}`);
  }
  return steps;
}

const coldStartOf = ({ load, firstTurn }: Steps): number => load + firstTurn;

function figuresOf(done: readonly Run[], { version }: Node): Figure[] {
  const on = `Node ${/\d+/.exec(version)?.[0]}`;
  const steps = [
    ['import', ({ load }: Steps) => load],
    ['first turn', ({ firstTurn }: Steps) => firstTurn],
    ['second turn', ({ secondTurn }: Steps) => secondTurn],
    ['cold start (import and first turn)', coldStartOf],
  ] as const;
  const times = steps.flatMap(([step, timeOf]) =>
    names.map((name): Figure => {
      const values = done.map((run) => timeOf(run[name]));
      return {
        name: `${on}, ${step}, ${name}`,
        unit: 'ms',
        value: median(values),
        spread: range(values, 1),
      };
    }),
  );
  const ratios = done.map((run) => coldStartOf(run.ours) / coldStartOf(run.classic));
  return [
    ...times,
    {
      name: `${on}, cold start against the classic`,
      unit: 'times',
      value: median(ratios),
      budget,
      binds: true,
      spread: range(ratios, 2),
    },
  ];
}
