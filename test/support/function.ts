import type { RequestEnvelope, Slot, slu } from 'ask-sdk-model';
import { onTestFinished } from 'vitest';
import { type Deployment, deployFunction } from '../../simulator/deployment.ts';
import { envelope, type Spoken, skillId } from '../../simulator/device/echo.ts';
import { coach } from '../../tools/coach/skill.ts';

const idle = new Map<string, Deployment[]>();

/**
 * Lends the built function with an empty table until the test is over: starting one takes half a
 * second, and the next test could not tell.
 * @param environment what it is told besides where its table is
 * @param atTheEnd takes what gives it back; the test's end, unless told otherwise
 */
export async function deploy(
  environment: Readonly<Record<string, string>> = { SKILL_ID: skillId },
  atTheEnd: (giveBack: () => Promise<void>) => void = onTestFinished,
): Promise<Deployment> {
  const alike = idle.get(JSON.stringify(environment)) ?? [];
  idle.set(JSON.stringify(environment), alike);
  const lent = alike.pop() ?? (await deployFunction({ ...coach, environment }));
  const { database, lambda } = lent;
  let wasBroken = false;
  atTheEnd(async () => {
    // A function that waited for a database which withheld its answers may wait for them still.
    if (wasBroken) return lent.close();
    await database.clear();
    database.countRequests();
    lambda.takeLog();
    alike.push(lent);
  });
  return {
    ...lent,
    database: {
      ...database,
      breakDown(fault) {
        wasBroken = true;
        database.breakDown(fault);
      },
    },
  };
}

/**
 * An intent as Alexa sends it, its slots holding plain values.
 * @param code how Alexa resolved them, where their type has entries, to those of these ids
 */
export const intent = (
  name: string,
  slots: Readonly<Record<string, string>> = {},
  code?: slu.entityresolution.StatusCode,
): Spoken => ({
  type: 'IntentRequest',
  intent: {
    ...{ name, confirmationStatus: 'NONE' },
    slots: Object.fromEntries(
      Object.entries(slots).map(([slot, value]): [string, Slot] => {
        const plain: Slot = { name: slot, value, confirmationStatus: 'NONE' };
        // Free words are of a type that has no entries to resolve to.
        if (code === undefined || slot === 'words') return [slot, plain];
        const values = [{ value: { name: value, id: value } }];
        const resolutionsPerAuthority = [{ authority: 'test', status: { code }, values }];
        return [slot, { ...plain, resolutions: { resolutionsPerAuthority } }];
      }),
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

/** An event of Alexa's about the skill, which belongs to no session and comes from no device. */
export function skillEvent(type: string, more: Readonly<Record<string, unknown>> = {}) {
  const { context, version } = device().request({ type: 'LaunchRequest' });
  const { application, user, apiEndpoint } = context.System;
  const request = { type, requestId: 'event', timestamp: '2026-03-02T07:00:00Z', ...more };
  return { version, context: { System: { application, user, apiEndpoint } }, request } as never;
}
