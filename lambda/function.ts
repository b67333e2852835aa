import type { Agent } from 'node:https';
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import type { Context } from 'aws-lambda';
import { measureUnderstanding } from './alexa/notes.ts';
import { parseEnvelope } from './alexa/request.ts';
import type { Environment } from './environment.ts';
import { log } from './log.ts';
import { turnDeadline } from './record/deadline.ts';
import { createDynamoDBClient } from './record/dynamodb-client.ts';
import { createRunnerStore } from './record/dynamodb-store.ts';
import { places } from './rooms/routines/index.ts';
import { type Call, createSkill } from './skill.ts';
import type { Explained } from './turn/say.ts';

/** The function, as it is called from outside. */
export interface WiredFunction {
  /**
   * Answers one request of Alexa's.
   * @throws RefusedRequest for what is not a request to this skill; one line in the log says why
   */
  readonly handler: (
    event: RequestEnvelope,
    context: Pick<Context, 'getRemainingTimeInMillis'>,
  ) => Promise<ResponseEnvelope>;
  /** What was made of a request, if it was the last; the simulator shows it. */
  readonly explain: (requestId: string) => Explained | undefined;
}

/**
 * Wires the function, once, to what its environment names.
 * @param variables what the client of the table is told
 * @param agent what holds the connections to the table
 * @throws InvalidEnvironment naming the variable that is missing or malformed
 */
export function wire(
  environment: Environment,
  variables: NodeJS.ProcessEnv,
  agent: Agent | undefined,
): WiredFunction {
  const store = createRunnerStore(
    createDynamoDBClient(variables, agent),
    environment.tableName,
    places,
  );
  const skill = createSkill(environment, store);

  /** What was made of the last request, on a laptop and in tests alone: elsewhere nothing is kept. */
  let last: { readonly requestId: string; readonly explained: Explained } | undefined;

  async function handler(
    event: RequestEnvelope,
    context: Pick<Context, 'getRemainingTimeInMillis'>,
  ): Promise<ResponseEnvelope> {
    let meaning: Explained['meaning'] = [];
    const call: Call = {
      deadline: turnDeadline(context.getRemainingTimeInMillis()),
      explain: (explained) => {
        meaning = explained.meaning;
        if (environment.skillId === 'any') last = { requestId: event.request.requestId, explained };
      },
    };
    try {
      const envelope = parseEnvelope(event);
      const answer = await skill.invoke(event, call);
      measureUnderstanding(envelope, meaning);
      return answer;
    } catch (error) {
      log('refused', undefined, error);
      throw error;
    }
  }

  return {
    handler,
    explain: (requestId) => (last?.requestId === requestId ? last.explained : undefined),
  };
}
