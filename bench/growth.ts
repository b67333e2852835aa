import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { createDynamoDBClient } from '../lambda/record/dynamodb-client.ts';
import { bundleFunction } from '../tools/bundle.ts';
import { startDynamoDB } from './dynamodb.ts';
import type { Bench, Figure } from './figure.ts';
import { type Program, start } from './program.ts';
import { say } from './requests.ts';
import { median } from './statistics.ts';
import type { TimedTurn } from './warm-function.ts';

const userId = 'runner of a year';
const days = 365;
/** What is compared: the weeks after a season, when every tally of twelve weeks is there, and the last. */
const season = 98;
const span = 28;

/** Each of a day's routines, ended by as many times "next" as it has exercises at most. */
const intents = ['StartRoutineIntent', ...Array.from({ length: 6 }, () => 'AMAZON.NextIntent')];
const between = 4 * 60_000;
const firstDay = Date.UTC(2026, 0, 1, 6);

/** How a turn's time and the item's size grow while somebody warms up every day of a year. */
export async function measureGrowth({ progress }: Bench): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const bundle = join(folder, 'warm-function.mjs');
  await bundleFunction(bundle, fileURLToPath(new URL('warm-function.ts', import.meta.url)));
  const dynamoDB = await startDynamoDB();
  const client = createDynamoDBClient(dynamoDB.environment);
  const program = start(pathToFileURL(bundle).href, [], dynamoDB.environment);

  async function sizeOfItem(): Promise<number> {
    const user = createHash('sha256').update(userId).digest('hex');
    const { Item = {} } = await client.send(
      new GetItemCommand({
        TableName: 'coach',
        Key: { user: { S: user }, person: { S: 'household' } },
      }),
    );
    return JSON.stringify(unmarshall(Item)).length;
  }

  try {
    await program.next();
    const times: number[][] = [];
    const sizes: number[] = [];
    for (let day = 0; day < days; day += 1) {
      if (day % 50 === 0) progress(`a year of use, day ${day}`);
      times.push(await useOn(program, day));
      sizes.push(await sizeOfItem());
    }
    const early = median(times.slice(season, season + span).flat());
    const late = median(times.slice(-span).flat());
    const [afterSeason = 0, afterYear = 0] = [sizes[season], sizes.at(-1)];
    return [
      { name: 'turn after a season of daily use', unit: 'ms', value: early },
      { name: 'turn after a year of it', unit: 'ms', value: late },
      { name: 'item after a season', unit: 'bytes', value: afterSeason },
      { name: 'item after a year', unit: 'bytes', value: afterYear, budget: 1000, binds: true },
      {
        name: 'item after a year against a season',
        unit: 'times',
        value: afterYear / afterSeason,
        budget: 1.05,
        binds: true,
      },
    ];
  } finally {
    program.stop();
    client.destroy();
    dynamoDB.stop();
    await rm(folder, { recursive: true });
  }
}

/** The times of one day's turns. */
async function useOn(program: Program, day: number): Promise<number[]> {
  const times: number[] = [];
  let attributes: Record<string, unknown> = {};
  for (const [place, intent] of intents.entries()) {
    const { sessionAttributes, time } = await program.next<TimedTurn>(
      say(
        {
          userId,
          requestId: `${day}, ${place}`,
          session: { isNew: place === 0, attributes },
          at: new Date(firstDay + day * 86_400_000 + place * between),
        },
        intent,
      ),
    );
    attributes = sessionAttributes ?? {};
    times.push(time);
  }
  return times;
}
