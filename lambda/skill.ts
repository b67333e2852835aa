import { type HandlerInput, type RequestHandler, type Skill, SkillBuilders } from 'ask-sdk-core';
import type { services } from 'ask-sdk-model';
import { createApiClient } from './alexa/api-client.ts';
import { deviceTimeZone } from './alexa/device-time-zone.ts';
import { failure } from './alexa/failure.ts';
import { incomingFrom } from './alexa/incoming.ts';
import { takeNote } from './alexa/notes.ts';
import { inSession, type ParsedEnvelope, parseEnvelope } from './alexa/request.ts';
import { respond } from './alexa/respond.ts';
import type { Services } from './alexa/services.ts';
import { alexaTimers } from './alexa/timers.ts';
import type { Environment } from './environment.ts';
import { withParts } from './parts.ts';
import type { Deadline } from './record/deadline.ts';
import type { RunnerStore } from './record/store.ts';
import type { Outside } from './turn/outside.ts';
import { play } from './turn/play.ts';
import type { Explained } from './turn/say.ts';

/** What the function gives the skill with a request, beside the request itself. */
export interface Call {
  readonly deadline: Deadline;
  /** Told what was made of the request, where the skill is tried out. */
  readonly explain?: (explained: Explained) => void;
}

/** A call, with the request as it was read. */
interface Parsed extends Call {
  readonly envelope: ParsedEnvelope;
}

/**
 * Whatever Alexa sends is one turn, played by lambda/turn/play.ts: it reads the request, has the
 * room answer whose business it is (lambda/turn/rooms.ts), and keeps what became of it.
 */
const everyRequest = (outsideOf: (input: HandlerInput) => Outside): RequestHandler => ({
  canHandle: () => true,
  async handle(input) {
    const { envelope }: Parsed = input.context;
    takeNote(envelope);
    const incoming = await withParts(() => incomingFrom(envelope));
    const { reply, screen, explained, session } = await play(incoming, outsideOf(input));
    const { explain }: Call = input.context;
    explain?.(explained);
    if (input.requestEnvelope.session) {
      input.attributesManager.setSessionAttributes({ ...session });
    }
    return respond(input.responseBuilder, reply, screen);
  },
});

/**
 * The skill, on ask-sdk-core: who is answered, by what, and what happens when that fails. It throws
 * RefusedRequest for what is no request of Alexa's.
 */
export function createSkill(
  { skillId, timersOpenSkill }: Environment,
  store: RunnerStore,
  apiClient: services.ApiClient = createApiClient(),
): Pick<Skill, 'invoke'> {
  const outsideOf = (input: HandlerInput): Outside => {
    const { deadline }: Call = input.context;
    const { applicationId } = input.requestEnvelope.context.System.application;
    const services: Services = async () =>
      (await import('./alexa/services.ts')).alexaServices(input, apiClient);
    return {
      store,
      deadline,
      timers: () => alexaTimers(services, applicationId),
      reminders: async () => (await import('./alexa/reminders.ts')).alexaReminders(services),
      timeZone: () => deviceTimeZone(input, services),
      timersOpenSkill: timersOpenSkill === true,
    };
  };
  const builder = SkillBuilders.custom()
    .addRequestHandlers(everyRequest(outsideOf))
    .addErrorHandlers(failure);
  const skill = (skillId === 'any' ? builder : builder.withSkillId(skillId)).create();
  return {
    async invoke(event, call: Call) {
      const parsed: Parsed = { ...call, envelope: parseEnvelope(event) };
      return skill.invoke(inSession(event), parsed);
    },
  };
}
