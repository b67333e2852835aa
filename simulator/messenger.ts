import { createHash } from 'node:crypto';
import type { Intent, RequestEnvelope, Response, ResponseEnvelope } from 'ask-sdk-model';
import { askForIn } from './alexa-services/consent.ts';
import type { AlexaServices } from './alexa-services/services.ts';
import type { Clock } from './clock.ts';
import type { Database } from './database/database.ts';
import { dialogIn } from './device/dialog-directive.ts';
import { envelope, type Spoken } from './device/echo.ts';
import type { Instance } from './device/instance.ts';
import { breaches } from './device/limits.ts';
import { viewports } from './device/models.ts';
import { renderedIn } from './device/screen.ts';
import { type OpenDialog, openSession, type Session, sessionAfter } from './device/session.ts';
import { type Heard, heardIn, spokenText } from './device/speech.ts';
import { unsimulatedIn } from './device/unsimulated.ts';
import type { LocalFunction } from './function/local-function.ts';
import type { Exchange } from './report.ts';

/** What stands between the devices and the skill. */
interface Parts {
  readonly lambda: LocalFunction;
  readonly services: AlexaServices;
  readonly database: Database;
  readonly clock: Clock;
  readonly locale: string;
  readonly seed: number;
  /** How many ids were ever made. */
  readonly requests: number;
}

/** Carries requests from the devices to the skill. */
export interface Messenger {
  /**
   * Sends a request from a device and lets the device do what the response says.
   * @param resumed the session that goes on; without one the request begins another
   */
  send(from: Instance, spoken: Spoken, resumed?: Session): Promise<Exchange>;
  /** Sends a request as somebody wrote it, and lets the device do what the response says. */
  sendAsIs(from: Instance, request: RequestEnvelope): Promise<Exchange>;
  /** A session that no request has told the skill of. */
  newSession(): Session;
  /** How many ids were ever made. */
  requests(): number;
  /** What becomes of guided audio on the devices. */
  breakAudio(fault: AudioFault): void;
}

/** Guided audio plays, or can't be heard: the device tells so, or it does not even know. */
export const audioFaults = ['off', 'error', 'silent'] as const;
export type AudioFault = (typeof audioFaults)[number];

const silence: Heard = { sounds: [], ms: 0 };

/** What of a request decides what the device does with the answer. */
interface Sent {
  readonly type: string;
  readonly intent: Intent | undefined;
}

const sentIn = ({ request }: RequestEnvelope): Sent => ({
  type: request.type,
  intent: request.type === 'IntentRequest' ? request.intent : undefined,
});

/** Opens the way from the devices to the skill. */
export function openMessenger(parts: Parts): Messenger {
  const { lambda, services, database, clock, locale, seed } = parts;
  let requests = parts.requests;
  let audioFault: AudioFault = 'off';

  const newId = (kind: string): string => {
    requests += 1;
    const hash = createHash('sha256').update(`${seed} ${requests}`).digest('hex');
    return `amzn1.echo-api.${kind}.${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
  };

  /** Lets a device do what an answer says; `undefined` is a skill that failed. */
  function follow(
    from: Instance,
    { type, intent }: Sent,
    session: Session,
    answer: ResponseEnvelope | undefined,
    heard: Heard,
    now: number,
  ): void {
    const { shown, eventsSent } = from.doing;
    const leftAt = now + heard.ms;
    if (type === 'SessionEndedRequest' || answer === undefined) {
      from.doing = { ...from.doing, session: undefined, leftAt };
      return;
    }
    const rendered = viewports[from.model] && renderedIn(answer.response);
    const after = rendered
      ? { shown: { ...rendered, shownAt: now }, eventsSent: 0 }
      : { shown, eventsSent };
    const askFor = askForIn(answer.response.directives);
    if (askFor !== undefined) {
      const attributes = answer.sessionAttributes ?? {};
      from.asking = { session: { ...session, attributes }, askFor };
    }
    from.doing = {
      ...after,
      session: sessionAfter({
        session,
        answer,
        heard,
        // Alexa's own question takes the place of the session.
        shown: askFor ? undefined : after.shown,
        now,
        dialog: dialogOpenedBy(answer, intent),
      }),
      hasReprompted: false,
      leftAt,
    };
  }

  /** Delivers a request, and lets the device do what the response says. */
  async function deliver(
    from: Instance,
    request: RequestEnvelope,
    session: Session,
  ): Promise<Exchange> {
    const sent = sentIn(request);
    const isScreenEvent = sent.type === 'Alexa.Presentation.APL.UserEvent';
    // What is answered to these nobody hears, and no device does.
    const isReport =
      sent.type.startsWith('AlexaSkillEvent.') ||
      sent.type === 'Alexa.Presentation.APLA.RuntimeError';
    const isAnswered = !isReport && sent.type !== 'SessionEndedRequest';
    database.countRequests();
    const invoked = await lambda.invoke(request);
    const answeredAt = clock.now();
    const answer = 'response' in invoked ? invoked.response : undefined;
    const whole = isAnswered && answer !== undefined ? heardIn(answer.response) : silence;
    const isUnplayed = audioFault !== 'off' && answer !== undefined && hasGuidedAudio(answer);
    const heard = isUnplayed ? heardIn(withoutDirectives(answer.response)) : whole;
    // An event that is out of date is answered with nothing, and changes nothing.
    const isIgnored = isScreenEvent && answer !== undefined && isEmpty(answer);
    if (!isReport && !isIgnored) follow(from, sent, session, answer, heard, answeredAt);
    if (isUnplayed && audioFault === 'error') {
      from.doing = { ...from.doing, notPlayedAt: answeredAt };
    }
    return {
      request,
      progress: services.takeProgress().map(spokenText),
      heard,
      answeredAt,
      ms: invoked.ms,
      explained: invoked.explained,
      ...database.countRequests(),
      ...(answer === undefined
        ? { failure: 'error' in invoked ? invoked.error : 'no response' }
        : {
            response: answer,
            breaches: breaches(answer, whole, viewports[from.model] !== undefined),
            unsimulated: [...unsimulatedIn(answer), ...services.takeUnsimulated()],
          }),
    };
  }

  return {
    sendAsIs(from, request) {
      const session = openSession(request.session?.sessionId ?? newId('session'), clock.now());
      return deliver(from, request, session);
    },
    async send(from, spoken, resumed) {
      const session = resumed ?? openSession(newId('session'), clock.now());
      const isScreenEvent = spoken.type === 'Alexa.Presentation.APL.UserEvent';
      const request = envelope(spoken, {
        requestId: newId('request'),
        now: clock.now(),
        locale,
        device: from.model,
        deviceId: from.id,
        shown: from.doing.shown,
        person: from.person,
        session: isScreenEvent ? resumed : session,
        isNew: resumed === undefined || resumed.isUnknown === true,
        apiEndpoint: services.apiEndpoint,
      });
      return deliver(from, request, session);
    },
    newSession: () => ({ ...openSession(newId('session'), clock.now()), isUnknown: true }),
    requests: () => requests,
    breakAudio(fault) {
      audioFault = fault;
    },
  };
}

/** The question of a dialog that an answer leaves open, of the intent that it answers or of another. */
function dialogOpenedBy(
  answer: ResponseEnvelope,
  answered: Intent | undefined,
): OpenDialog | undefined {
  const directive = dialogIn(answer.response);
  const intent = directive?.intent ?? answered;
  if (directive === undefined || intent === undefined) return undefined;
  return directive.kind === 'ask'
    ? { intent, asked: directive.asked, by: 'skill' }
    : // Until Alexa knows what is still to be asked.
      { intent, asked: { kind: 'confirm-intent' }, by: 'alexa' };
}

const hasGuidedAudio = ({ response }: ResponseEnvelope): boolean =>
  (response.directives ?? []).some(({ type }) => type === 'Alexa.Presentation.APLA.RenderDocument');

const withoutDirectives = ({ directives: _unplayed, ...response }: Response): Response => response;

const isEmpty = ({ response }: ResponseEnvelope): boolean =>
  response.shouldEndSession === undefined &&
  response.outputSpeech === undefined &&
  (response.directives ?? []).length === 0;
