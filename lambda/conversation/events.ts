import type { HandlerInput, RequestHandler } from 'ask-sdk-core';
import * as v from 'valibot';
import { invocationOf } from '../invocation.ts';
import { log } from '../log.ts';
import { runnerKey } from '../runner/key.ts';
import type { RunnerStore } from '../runner/store.ts';
import { type Instant, instantOf } from '../time.ts';
import { conclude, turnOf } from '../turn.ts';

const silence = { reply: { kind: 'silence' } } as const;

/** What Alexa only tells about, where no answer can be heard. */
const told: readonly string[] = [
  'SessionEndedRequest',
  'System.ExceptionEncountered',
  'Alexa.Presentation.APLA.RuntimeError',
  'Alexa.Presentation.APL.RuntimeError',
  'AlexaSkillEvent.SkillEnabled',
];

/**
 * Takes note of what Alexa tells. Where the runner was when a session ended has been settled by
 * the request's own time and reason before this.
 */
const noted: RequestHandler = {
  canHandle: ({ requestEnvelope: { request } }) => told.includes(request.type),
  handle(input) {
    const { request } = turnOf(input);
    if (request.type === 'SessionEndedRequest') {
      const { error, reason } = request;
      if (reason === 'ERROR') log('session-error', request.requestId, error?.type);
    } else {
      log(request.type, request.requestId);
    }
    return conclude(input, silence);
  },
};

/** What Alexa tells when a skill is disabled; its body is missing in the types. */
const Disabled = v.looseObject({
  eventCreationTime: v.optional(v.string()),
  body: v.optional(v.looseObject({ userInformationPersistenceStatus: v.optional(v.string()) }), {}),
});

/** When the runner disabled the skill: an event may be delivered much later. */
function disabledAt(created: string | undefined, now: Instant): Instant {
  return created === undefined || Number.isNaN(Date.parse(created)) ? now : instantOf(created);
}

/**
 * The skill was disabled. NOT_PERSISTED, or nothing said of it: the user's id is never heard again
 * (it changes when the skill is enabled anew), so that all that is kept under it is deleted.
 * PERSISTED: Alexa keeps the id for a return, and so the record waits for it, for as long as it
 * lives anyway. What was written after the skill was disabled is spared: the event came late, and
 * the runner is back under the same id. Where the table fails the function does, and Alexa delivers
 * the event again; deleting again does no harm.
 */
async function disabled(input: HandlerInput, store: RunnerStore): Promise<void> {
  const { request, now } = turnOf(input);
  const event = v.safeParse(Disabled, request);
  const { eventCreationTime, body = {} } = event.success ? event.output : {};
  if (body.userInformationPersistenceStatus === 'PERSISTED') return;
  const key = runnerKey(input.requestEnvelope);
  if (key === undefined) return;
  const { deadline } = invocationOf(input);
  await store.forget(key.user, deadline, disabledAt(eventCreationTime, now));
}

/** What Alexa tells without anybody speaking. */
export const eventHandlers = (store: RunnerStore): readonly RequestHandler[] => [
  noted,
  {
    canHandle: ({ requestEnvelope: { request } }) =>
      request.type === 'AlexaSkillEvent.SkillDisabled',
    async handle(input) {
      await disabled(input, store);
      log('AlexaSkillEvent.SkillDisabled', turnOf(input).request.requestId);
      return conclude(input, silence);
    },
  },
];
