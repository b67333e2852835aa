import type { Request, RequestEnvelope } from 'ask-sdk-model';

const application = { applicationId: 'amzn1.ask.skill.bench' };

/** What a runner says or does, and in which session. */
interface Occasion {
  readonly userId: string;
  readonly requestId: string;
  readonly session: { readonly isNew: boolean; readonly attributes: Record<string, unknown> };
}

type Common = Pick<Request, 'requestId' | 'timestamp' | 'locale'>;

const envelope = (
  { userId, requestId, session }: Occasion,
  request: (common: Common & { locale: string }) => Request,
): RequestEnvelope => ({
  version: '1.0',
  session: {
    new: session.isNew,
    sessionId: `session of ${userId}`,
    application,
    attributes: session.attributes,
    user: { userId },
  },
  context: {
    System: {
      application,
      user: { userId },
      device: { deviceId: 'device', supportedInterfaces: {} },
      apiEndpoint: 'https://api.amazonalexa.com',
    },
  },
  request: request({ requestId, timestamp: new Date().toISOString(), locale: 'en-US' }),
});

/** Opens the skill. */
export const launch = (occasion: Occasion): RequestEnvelope =>
  envelope(occasion, (common) => ({ type: 'LaunchRequest', ...common }));

/** Says what means an intent that needs no slot. */
export const say = (occasion: Occasion, name: string): RequestEnvelope =>
  envelope(occasion, (common) => ({
    type: 'IntentRequest',
    ...common,
    dialogState: 'COMPLETED',
    intent: { name, confirmationStatus: 'NONE', slots: {} },
  }));
