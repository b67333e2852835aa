import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import type { Context } from 'aws-lambda';
import { measureUnderstanding } from './alexa/notes.ts';
import { parseEnvelope } from './alexa/request.ts';
import { readEnvironment } from './environment.ts';
import { log } from './log.ts';
import { turnDeadline } from './record/deadline.ts';
import { createDynamoDBClient } from './record/dynamodb-client.ts';
import { createRunnerStore } from './record/store.ts';
import { type Call, createSkill } from './skill.ts';

const environment = readEnvironment(process.env);
const store = createRunnerStore(createDynamoDBClient(process.env), environment.tableName);
const skill = createSkill(environment, store);

/**
 * Answers one request of Alexa's.
 * @throws RefusedRequest for what is not a request to this skill; one line in the log says why
 */
export async function handler(
  event: RequestEnvelope,
  context: Pick<Context, 'getRemainingTimeInMillis'>,
): Promise<ResponseEnvelope> {
  const call: Call = { deadline: turnDeadline(context.getRemainingTimeInMillis()) };
  try {
    const envelope = parseEnvelope(event);
    const answer = await skill.invoke(event, call);
    measureUnderstanding(envelope);
    return answer;
  } catch (error) {
    log('refused', undefined, error);
    throw error;
  }
}
