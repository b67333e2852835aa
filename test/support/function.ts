import type { Intent, RequestEnvelope } from 'ask-sdk-model';
import { onTestFinished } from 'vitest';
import {
  type Database,
  localCredentials,
  openDatabase,
} from '../../simulator/database/database.ts';
import { envelope, type Spoken, skillId } from '../../simulator/device/echo.ts';
import { type LocalFunction, startFunction } from '../../simulator/function/local-function.ts';
import { functionFile } from '../../tools/bundle.ts';

/** The built function with a database of its own, closed with the test. */
export async function deploy(
  environment: Record<string, string> = { SKILL_ID: skillId },
): Promise<{ database: Database; lambda: LocalFunction }> {
  const database = await openDatabase();
  onTestFinished(() => database.close());
  const lambda = await startFunction(functionFile, {
    ...localCredentials,
    TABLE_NAME: database.tableName,
    AWS_ENDPOINT_URL_DYNAMODB: database.endpoint,
    ...environment,
  });
  onTestFinished(() => lambda.close());
  return { database, lambda };
}

/** An intent as Alexa sends it, its slots holding plain values. */
export const intent = (name: string, slots: Readonly<Record<string, string>> = {}): Spoken => ({
  type: 'IntentRequest',
  intent: {
    name,
    confirmationStatus: 'NONE',
    slots: Object.fromEntries(
      Object.entries(slots).map(([slot, value]) => [
        slot,
        { name: slot, value, confirmationStatus: 'NONE' } satisfies NonNullable<
          Intent['slots']
        >[string],
      ]),
    ),
  },
});

let requests = 0;

/** Requests of one device whose session stays open, at moments in seconds from the first. */
export function device(session = 'one') {
  let attributes: Record<string, unknown> = {};
  let isNew = true;
  return {
    request(spoken: Spoken, second = 0, requestId = `request-${++requests}`): RequestEnvelope {
      const request = envelope(spoken, {
        requestId,
        now: Date.parse('2026-03-02T07:00:00Z') + second * 1000,
        locale: 'en-US',
        device: 'dot',
        person: undefined,
        session: { sessionId: session, attributes, silentAt: 0, reprompt: { text: '', ms: 0 } },
        isNew,
      });
      isNew = false;
      return request;
    },
    /** Takes over the session attributes of a response. */
    remember(sessionAttributes: Record<string, unknown> | undefined): void {
      attributes = sessionAttributes ?? {};
    },
  };
}
