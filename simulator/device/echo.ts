import type { DialogState, Intent, RequestEnvelope, Request as SkillRequest } from 'ask-sdk-model';
import { accessTokens } from '../alexa-services/access.ts';
import {
  type AskFor,
  type Consent,
  consentAnswer,
  remindersScope,
  timersScope,
} from '../alexa-services/consent.ts';
import { type DeviceModel, deviceModels, viewports } from './models.ts';
import type { Rendered } from './screen.ts';
import type { Session } from './session.ts';

/** What a request to the skill says about where it comes from. */
export interface Origin {
  readonly requestId: string;
  /** Simulated time, in milliseconds since 1970. */
  readonly now: number;
  readonly locale: string;
  readonly device: DeviceModel;
  /** Tells the devices of a household apart; by default a household has one of each model. */
  readonly deviceId?: string;
  /** What is on the screen. */
  readonly shown?: Pick<Rendered, 'token'> | undefined;
  /** The name of a recognised voice. */
  readonly person: string | undefined;
  /** The session that the request belongs to; an event of a screen can come without one. */
  readonly session: Session | undefined;
  readonly isNew: boolean;
  /** Where Alexa's own services are; without it nobody answers there. */
  readonly apiEndpoint?: string;
}

export const skillId = 'amzn1.ask.skill.00000000-0000-4000-8000-000000000000';

/** The kinds of request that a device, or the app, sends. */
export type Spoken =
  | { readonly type: 'LaunchRequest' }
  | { readonly type: 'IntentRequest'; readonly intent: Intent; readonly dialogState?: DialogState }
  | {
      readonly type: 'SessionEndedRequest';
      readonly reason: 'USER_INITIATED' | 'EXCEEDED_MAX_REPROMPTS';
    }
  /** A screen was touched, or what it was timed for is due. */
  | ({ readonly type: 'Alexa.Presentation.APL.UserEvent' } & ScreenEvent)
  /** What came of Alexa's question for a permission. */
  | { readonly type: 'Connections.Response'; readonly askFor: AskFor; readonly consent: Consent }
  /** The device could not play guided audio. */
  | { readonly type: 'Alexa.Presentation.APLA.RuntimeError' }
  /** The permissions were changed in the app: all of them at once. */
  | { readonly type: 'AlexaSkillEvent.SkillPermissionChanged'; readonly isAllowed: boolean };

/** What a screen sends; the device doesn't know what the arguments mean. */
export interface ScreenEvent {
  readonly token: string;
  readonly arguments: readonly unknown[];
  readonly source: {
    readonly type: 'Document' | 'TouchWrapper';
    readonly handler: 'Mount' | 'Press';
    readonly id: string;
    readonly value: string | boolean;
  };
}

/** A request as Alexa sends it to the skill. Timestamps are to the second, as Alexa's are. */
export function envelope(spoken: Spoken, origin: Origin): RequestEnvelope {
  const { session, locale, person, apiEndpoint = 'http://127.0.0.1' } = origin;
  const application = { applicationId: skillId };
  const user = { userId: 'amzn1.ask.account.SIMULATED' };
  const personId = person && { person: { personId: `amzn1.ask.person.${person.toUpperCase()}` } };
  const common = {
    requestId: origin.requestId,
    timestamp: `${new Date(origin.now).toISOString().slice(0, 19)}Z`,
    locale,
  };
  if (spoken.type === 'AlexaSkillEvent.SkillPermissionChanged') {
    return {
      version: '1.0',
      context: {
        System: { application, user, apiEndpoint, apiAccessToken: accessTokens.outOfSession },
      },
      request: request(spoken, common),
    };
  }
  const viewport = viewports[origin.device];
  const { deviceId = origin.device } = origin;
  return {
    version: '1.0',
    ...(session && {
      session: {
        new: origin.isNew,
        sessionId: session.sessionId,
        application,
        user,
        attributes: session.attributes,
      },
    }),
    context: {
      System: {
        application,
        user,
        ...personId,
        device: {
          deviceId: `amzn1.ask.device.${deviceId.toUpperCase()}`,
          supportedInterfaces: deviceModels[origin.device],
        },
        apiEndpoint,
        apiAccessToken: accessTokens.inSession,
      },
      ...(viewport && { Viewport: viewport }),
      ...(viewport && origin.shown && { 'Alexa.Presentation.APL': onScreen(origin.shown) }),
    },
    request: request(spoken, common),
  };
}

const onScreen = ({ token }: Pick<Rendered, 'token'>) => ({
  token,
  version: 'simulated',
  componentsVisibleOnScreen: [],
});

function request(
  spoken: Spoken,
  common: { requestId: string; timestamp: string; locale: string },
): SkillRequest {
  switch (spoken.type) {
    case 'LaunchRequest':
      return { ...common, ...spoken };
    case 'IntentRequest':
      return { ...common, dialogState: 'COMPLETED', ...spoken };
    case 'SessionEndedRequest':
      return { ...common, ...spoken };
    case 'Alexa.Presentation.APL.UserEvent':
      return { ...common, ...spoken, arguments: [...spoken.arguments], components: {} };
    case 'Alexa.Presentation.APLA.RuntimeError':
      return {
        ...common,
        ...spoken,
        token: 'block',
        errors: [{ type: 'RENDER_ERROR', reason: 'INTERNAL_SERVER_ERROR', message: '' }],
      };
    case 'Connections.Response':
      return { ...common, type: spoken.type, ...consentAnswer(spoken.askFor, spoken.consent) };
    case 'AlexaSkillEvent.SkillPermissionChanged':
      return {
        ...common,
        type: spoken.type,
        eventCreationTime: common.timestamp,
        eventPublishingTime: common.timestamp,
        body: {
          acceptedPermissions: spoken.isAllowed
            ? [{ scope: timersScope }, { scope: remindersScope }]
            : [],
        },
      };
  }
}
