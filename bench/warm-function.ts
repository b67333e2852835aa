// The function as lambda/function.ts wires it, with a stopwatch on its store. It is bundled as the
// function is, gets one request a message, and tells its parent what the turn took without the store.
import type { RequestEnvelope } from 'ask-sdk-model';
import { readEnvironment } from '../lambda/environment.ts';
import { turnDeadline } from '../lambda/record/deadline.ts';
import { createDynamoDBClient } from '../lambda/record/dynamodb-client.ts';
import { createRunnerStore } from '../lambda/record/dynamodb-store.ts';
import type { RunnerStore } from '../lambda/record/store.ts';
import { places } from '../lambda/rooms/routines/index.ts';
import { createSkill } from '../lambda/skill.ts';

/** What a turn came to; the time is in milliseconds. */
export interface TimedTurn {
  readonly sessionAttributes?: Record<string, unknown>;
  readonly time: number;
}

let inStore = 0;

async function timed<Answer>(call: Promise<Answer>): Promise<Answer> {
  const startedAt = performance.now();
  try {
    return await call;
  } finally {
    inStore += performance.now() - startedAt;
  }
}

const environment = readEnvironment(process.env);
const store = createRunnerStore(createDynamoDBClient(process.env), environment.tableName, places);
const timedStore: RunnerStore = {
  ...store,
  load: (...given) => timed(store.load(...given)),
  save: (...given) => timed(store.save(...given)),
  forget: (...given) => timed(store.forget(...given)),
};
const skill = createSkill(environment, timedStore);

async function answer(event: RequestEnvelope): Promise<TimedTurn> {
  const startedAt = performance.now();
  inStore = 0;
  const response = await skill.invoke(event, { deadline: turnDeadline(8000) });
  return { ...response, time: performance.now() - startedAt - inStore };
}

process.on('message', (event: RequestEnvelope) => {
  answer(event).then(
    (turn) => process.send?.(turn),
    (error) => {
      console.error(error);
      process.exit(1);
    },
  );
});
process.send?.({});
