import type { Request, RequestEnvelope } from 'ask-sdk-model';

const application = { applicationId: 'amzn1.ask.skill.bench' };

/** What a runner says or does, and in which session. */
export interface Occasion {
  readonly userId: string;
  readonly requestId: string;
  readonly session: { readonly isNew: boolean; readonly attributes: Record<string, unknown> };
  /** When it is, where it is not now. */
  readonly at?: Date;
}

type Common = Pick<Request, 'requestId' | 'timestamp' | 'locale'>;

const envelope = (
  { userId, requestId, session, at = new Date() }: Occasion,
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
  request: request({ requestId, timestamp: at.toISOString(), locale: 'en-US' }),
});

/** Opens the skill. */
export const launch = (occasion: Occasion): RequestEnvelope =>
  envelope(occasion, (common) => ({ type: 'LaunchRequest', ...common }));

/**
 * Says what means an intent.
 * @param words what its slot for free words holds
 */
export const say = (occasion: Occasion, name: string, words?: string): RequestEnvelope =>
  envelope(occasion, (common) => ({
    type: 'IntentRequest',
    ...common,
    dialogState: 'COMPLETED',
    intent: {
      name,
      confirmationStatus: 'NONE',
      slots:
        words === undefined
          ? {}
          : { words: { name: 'words', value: words, confirmationStatus: 'NONE' } },
    },
  }));
