import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import type { Context } from 'aws-lambda';
import { checkedEnvelope } from './alexa/envelope.ts';
import { inSession } from './alexa/touch.ts';
import { readEnvironment } from './environment.ts';
import { replayOnConflict } from './invocation.ts';
import { log } from './log.ts';
import { measure } from './metrics.ts';
import { turnDeadline } from './runner/deadline.ts';
import { createDynamoDBClient } from './runner/dynamodb-client.ts';
import { createRunnerStore } from './runner/store.ts';
import { createSkill } from './skill.ts';

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
  const deadline = turnDeadline(context.getRemainingTimeInMillis());
  try {
    const envelope = inSession(checkedEnvelope(event));
    const answer = await replayOnConflict(deadline, (invocation) =>
      skill.invoke(envelope, invocation),
    );
    measureUnderstanding(envelope);
    return answer;
  } catch (error) {
    log('refused', undefined, error);
    throw error;
  }
}

/** Of all that is said, what Alexa can't make anything of is a share to watch. */
function measureUnderstanding({ request }: RequestEnvelope): void {
  if (request.type !== 'IntentRequest') return;
  const isLost = request.intent.name === 'AMAZON.FallbackIntent';
  measure('NotUnderstood', isLost ? 1 : 0, request.timestamp);
}
