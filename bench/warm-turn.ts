import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { RequestEnvelope } from 'ask-sdk-model';
import { bundleFunction } from '../tools/bundle.ts';
import { startDynamoDB } from './dynamodb.ts';
import type { Bench, Figure } from './figure.ts';
import { type Program, start } from './program.ts';
import { launch, type Occasion, say } from './requests.ts';
import { median, percentile, range } from './statistics.ts';
import type { TimedTurn } from './warm-function.ts';

/** What every runner says after opening the skill: commands, and sentences that have to be heard. */
const conversation: readonly (readonly [intent: string, words?: string])[] = [
  ['AMAZON.YesIntent'],
  ['AMAZON.NextIntent'],
  ['SayIIntent', 'think the last one was a bit much for my left leg'],
  ['AMAZON.YesIntent'],
  ['ExercisesLeftIntent'],
  ['AskWhyIntent', 'do i have to warm up before i run at all'],
  ['AMAZON.HelpIntent'],
  ['AMAZON.RepeatIntent'],
  ['WishIntent', 'to know how long i should keep the ice on'],
  ['AMAZON.StopIntent'],
];
const conversations = 500;
/** What V8 needs to compile what is hot. */
const warmUps = 100;

/**
 * A turn of a warm function without the time in its store, hearing included, over some thousand turns of whole
 * conversations, each of a new runner.
 */
export async function measureWarmTurn({ progress }: Bench): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const bundle = join(folder, 'warm-function.mjs');
  await bundleFunction(bundle, fileURLToPath(new URL('warm-function.ts', import.meta.url)));
  const dynamoDB = await startDynamoDB();
  const program = start(pathToFileURL(bundle).href, [], dynamoDB.environment);
  try {
    await program.next();
    const times: number[] = [];
    for (let count = 1; count <= warmUps + conversations; count += 1) {
      if (count % 200 === 0) progress(`warm turns, conversation ${count}`);
      const conversed = await converse(program, `runner ${count}`);
      if (count > warmUps) times.push(...conversed);
    }
    const spread = `${range(times, 1)} over ${times.length} turns`;
    return [
      { name: 'warm turn, median', unit: 'ms', value: median(times), budget: 1, spread },
      { name: 'warm turn, 99th percentile', unit: 'ms', value: percentile(times, 0.99), budget: 3 },
    ];
  } finally {
    program.stop();
    dynamoDB.stop();
    await rm(folder, { recursive: true });
  }
}

/** The times of a conversation's turns. */
async function converse(program: Program, userId: string): Promise<number[]> {
  const times: number[] = [];
  let attributes: Record<string, unknown> = {};
  const turn = async (request: (occasion: Occasion) => RequestEnvelope) => {
    const session = { isNew: times.length === 0, attributes };
    const { sessionAttributes, time } = await program.next<TimedTurn>(
      request({ userId, requestId: `${userId}, ${times.length}`, session }),
    );
    attributes = sessionAttributes ?? {};
    times.push(time);
  };
  await turn(launch);
  for (const [intent, words] of conversation) {
    await turn((occasion) => say(occasion, intent, words));
  }
  return times;
}
