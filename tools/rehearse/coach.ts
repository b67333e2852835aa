import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { aliasName, type Names } from '../../infra/names.ts';
import type { IntentName } from '../../lambda/alexa/interaction-model.ts';
import { envelope, type Spoken } from '../../simulator/device/echo.ts';
import { openSession } from '../../simulator/device/session.ts';
import { heardIn, wordsHeard } from '../../simulator/device/speech.ts';
import { createCloud } from '../deploy/aws.ts';
import type { Permission } from '../deploy/cloud.ts';
import { Failed } from './scene.ts';

/** What the coach answered. */
export interface Answer {
  readonly words: string;
  /** The types of its directives. */
  readonly directives: readonly string[];
}

/** Somebody who speaks to the deployed coach. */
export interface Runner {
  /** Opens the skill, in a new session. */
  opens(): Promise<Answer>;
  says(intent: IntentName): Promise<Answer>;
  /** Lets time pass, in milliseconds, as the requests tell it. */
  waits(time: number): void;
}

/** The deployed function, as Alexa calls it. */
export interface Coach {
  /** Somebody who begins to speak now; without a name, a voice that is not recognised. */
  runner(name?: string): Runner;
  /**
   * Sends a launch request of a skill that is to be refused.
   * @returns the line that the function gives for it
   * @throws {Failed} when it answers
   */
  refusal(skillId: string): Promise<string>;
  /** Who may call it. */
  callers(): Promise<readonly Permission[]>;
  isThere(): Promise<boolean>;
}

/**
 * Opens the function by its alias.
 * @param apiEndpoint where Alexa's own services are
 */
export function openCoach(region: string, names: Names, apiEndpoint: string): Coach {
  const cloud = createCloud();
  const alias = `${names.functionName}:${aliasName}`;
  let requests = 0;

  function speaker(person: string | undefined) {
    let now = Date.now();
    let isNew = true;
    let session = openSession('rehearsal', now);
    return {
      opensSession() {
        isNew = true;
        session = openSession(`rehearsal ${requests}`, now);
      },
      waits(time: number) {
        now += time;
      },
      remembers(attributes: Record<string, unknown> = {}) {
        isNew = false;
        session = { ...session, attributes };
      },
      request(spoken: Spoken): RequestEnvelope {
        requests += 1;
        const requestId = `amzn1.echo-api.request.rehearsal-${requests}`;
        const where = { locale: 'en-US', device: 'dot', apiEndpoint } as const;
        return envelope(spoken, { requestId, now, person, session, isNew, ...where });
      },
    };
  }

  async function invoke(event: RequestEnvelope) {
    const invoked = await cloud.invoke(region, alias, event);
    if (invoked === undefined) throw new Failed('There is no function to call.');
    return invoked;
  }

  return {
    runner(name) {
      const { opensSession, waits, remembers, request } = speaker(name);
      async function sends(spoken: Spoken): Promise<Answer> {
        const invoked = await invoke(request(spoken));
        if ('error' in invoked) throw new Failed(`The function failed: ${invoked.error}`);
        if (!isAnswer(invoked.response)) throw new Failed('The function answered with nothing.');
        const { response, sessionAttributes } = invoked.response;
        remembers(sessionAttributes);
        return {
          words: wordsHeard(heardIn(response)),
          directives: (response.directives ?? []).map(({ type }) => type),
        };
      }
      return {
        opens() {
          opensSession();
          return sends({ type: 'LaunchRequest' });
        },
        says: (name) =>
          sends({
            type: 'IntentRequest',
            intent: { name, confirmationStatus: 'NONE', slots: {} },
          }),
        waits,
      };
    },

    async refusal(skillId) {
      const event = speaker(undefined).request({ type: 'LaunchRequest' });
      const invoked = await invoke(ofSkill(skillId, event));
      if ('error' in invoked) return invoked.error;
      throw new Failed(`The function answers ${skillId}, which it should refuse.`);
    },

    callers: () => cloud.permissions(region, alias),
    isThere: async () => (await cloud.invoke(region, alias, {})) !== undefined,
  };
}

const isAnswer = (value: unknown): value is ResponseEnvelope =>
  typeof value === 'object' && value !== null && 'response' in value;

/** A request as if another skill had sent it. */
function ofSkill(applicationId: string, event: RequestEnvelope): RequestEnvelope {
  const application = { applicationId };
  const { session, context } = event;
  return {
    ...event,
    ...(session && { session: { ...session, application } }),
    context: { ...context, System: { ...context.System, application } },
  };
}
