import { createHash } from 'node:crypto';
import type { ResponseEnvelope } from 'ask-sdk-model';
import { type AskFor, askForIn, type Consent, consentQuestion } from './alexa-services/consent.ts';
import { openAlexaServices } from './alexa-services/services.ts';
import type { KeptTimer } from './alexa-services/timer-book.ts';
import type { Clock } from './clock.ts';
import { type Command, readCommand } from './command.ts';
import type { DataFolder } from './data-folder.ts';
import { localCredentials, openDatabase } from './database/database.ts';
import { closesAt, envelope, repromptsAt, type Session, type Spoken } from './device/echo.ts';
import { breaches } from './device/limits.ts';
import type { DeviceModel } from './device/models.ts';
import {
  type Heard,
  heardIn,
  plainText,
  speechOf,
  spokenLength,
  wordsHeard,
} from './device/speech.ts';
import { startFunction } from './function/local-function.ts';
import type { Understanding } from './language/understand.ts';
import { type Exchange, type Report, report, type Spoken as Words } from './report.ts';

/** What a simulated household is made of. */
export interface Furnishing {
  /** The built function. */
  readonly bundle: string;
  readonly understanding: Understanding;
  readonly clock: Clock;
  readonly locale: string;
  readonly device: DeviceModel;
  readonly seed: number;
  /** Where things are kept between runs; without one they are forgotten. */
  readonly folder?: DataFolder;
}

/** A home with Echo devices that know the skill. */
export interface Household {
  /** Takes a line, spoken or a command, and tells all that came of it. */
  hear(line: string): Promise<Report>;
  /** Milliseconds until the present device closes its session or a timer rings; undefined for never. */
  stirsIn(): number | undefined;
  close(): Promise<void>;
}

/** Sets up a household: the database, the function, and a device of each kind. */
export async function openHousehold(furnishing: Furnishing): Promise<Household> {
  const { understanding, clock, locale, seed, folder } = furnishing;
  const database = await openDatabase(folder?.database);
  const services = await openAlexaServices(clock.now, locale, folder?.read()?.services);
  const lambda = await startFunction(furnishing.bundle, {
    ...localCredentials,
    TABLE_NAME: database.tableName,
    ALLOW_ANY_SKILL: 'true',
    AWS_ENDPOINT_URL_DYNAMODB: database.endpoint,
  });
  const sessions = new Map<DeviceModel, Session>();
  let pending: { from: DeviceModel; session: Session; askFor: AskFor } | undefined;
  let device = furnishing.device;
  let person: string | undefined;
  let requests = folder?.read()?.requests ?? 0;

  const newId = (kind: string): string => {
    requests += 1;
    const hash = createHash('sha256').update(`${seed} ${requests}`).digest('hex');
    return `amzn1.echo-api.${kind}.${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
  };

  /** Sends a request from a device and lets the device do what the response says. */
  async function send(
    from: DeviceModel,
    spoken: Spoken,
    resumed: Session | undefined = spoken.type === 'LaunchRequest' ? undefined : sessions.get(from),
  ): Promise<Exchange> {
    const session = resumed ?? openSession(newId('session'), clock.now());
    const request = envelope(spoken, {
      requestId: newId('request'),
      now: clock.now(),
      locale,
      device: from,
      person,
      session,
      isNew: resumed === undefined,
      apiEndpoint: services.apiEndpoint,
    });
    const isEvent = spoken.type === 'AlexaSkillEvent.SkillPermissionChanged';
    const isEnded = spoken.type === 'SessionEndedRequest' || isEvent;
    const invoked = await lambda.invoke(request);
    const answer = 'response' in invoked ? invoked.response : undefined;
    const isOpen = !isEnded && answer?.response.shouldEndSession === false;
    const heard = heardIn(isEnded || answer === undefined ? {} : answer.response);
    if (isOpen) {
      sessions.set(from, {
        sessionId: session.sessionId,
        attributes: answer.sessionAttributes ?? {},
        silentAt: clock.now() + heard.ms,
        reprompt: repromptOf(answer),
      });
    } else if (!isEvent) {
      sessions.delete(from);
    }
    const askFor = isEnded ? undefined : askForIn(answer?.response.directives);
    if (askFor !== undefined && answer !== undefined) {
      pending = {
        from,
        session: { ...session, attributes: answer.sessionAttributes ?? {} },
        askFor,
      };
    }
    return {
      request,
      heard,
      ms: invoked.ms,
      ...(answer === undefined
        ? { failure: 'error' in invoked ? invoked.error : 'no response' }
        : { response: answer, breaches: breaches(answer, heard, !isEnded) }),
    };
  }

  /** Lets time pass; sessions that nobody speaks in ask again and close on the way. */
  async function pass(until: number): Promise<{ exchanges: Exchange[]; reprompt: string }> {
    const exchanges: Exchange[] = [];
    const here = sessions.get(device);
    const isReprompted = here !== undefined && repromptsAt(here) <= until;
    const due = [...sessions]
      .filter(([, session]) => closesAt(session) <= until)
      .toSorted(([, one], [, other]) => closesAt(one) - closesAt(other));
    for (const [from, session] of due) {
      clock.advanceTo(closesAt(session));
      exchanges.push(
        await send(from, { type: 'SessionEndedRequest', reason: 'EXCEEDED_MAX_REPROMPTS' }),
      );
    }
    clock.advanceTo(until);
    return { exchanges, reprompt: isReprompted ? here.reprompt.text : '' };
  }

  async function utter(utterance: string): Promise<Exchange[]> {
    const today = new Date(clock.now()).toISOString().slice(0, 10);
    const understood = await understanding.understand(utterance, sessions.has(device), today);
    switch (understood.kind) {
      case 'intent':
        return [await send(device, { type: 'IntentRequest', intent: understood.intent })];
      case 'open':
        return [await send(device, { type: 'LaunchRequest' })];
      case 'exit':
        return sessions.has(device)
          ? [await send(device, { type: 'SessionEndedRequest', reason: 'USER_INITIATED' })]
          : [];
      case 'nobody':
        return [];
    }
  }

  /** Answers Alexa's question for a permission; the skill goes on in the session it asked in. */
  async function answerConsent(consent: Consent): Promise<Exchange[]> {
    if (pending === undefined) return [];
    const { from, session, askFor } = pending;
    pending = undefined;
    if (consent !== 'NOT_ANSWERED') services.allowTimers(consent === 'ACCEPTED');
    return [await send(from, { type: 'Connections.Response', askFor, consent }, session)];
  }

  async function consent(isGiven: boolean): Promise<Exchange[]> {
    if (pending !== undefined) return answerConsent(isGiven ? 'ACCEPTED' : 'DENIED');
    services.allowTimers(isGiven);
    return [
      await send(device, { type: 'AlexaSkillEvent.SkillPermissionChanged', isAllowed: isGiven }),
    ];
  }

  async function carryOut(
    command: Command,
  ): Promise<{ exchanges: Exchange[]; reprompt?: string; note?: string }> {
    switch (command.kind) {
      case 'say':
        return { exchanges: await utter(command.utterance) };
      case 'open':
        return { exchanges: [await send(device, { type: 'LaunchRequest' })] };
      case 'wait':
        return pass(clock.now() + command.ms);
      case 'silence': {
        const session = sessions.get(device);
        return session === undefined ? { exchanges: [] } : pass(closesAt(session));
      }
      case 'device':
        device = command.device;
        return { exchanges: [] };
      case 'person':
        person = command.person;
        return { exchanges: [] };
      case 'fault':
        if (command.service === 'database') database.breakDown(command.fault);
        else services.breakDown(command.fault);
        return { exchanges: [] };
      case 'consent':
        return { exchanges: await consent(command.isGiven) };
      case 'unavailable':
        return { exchanges: [], note: `${command.name} is not built yet` };
      case 'quit':
        return { exchanges: [] };
    }
  }

  const keep = () =>
    folder?.write({
      clock: clock.now(),
      notedAt: Date.now(),
      requests,
      services: services.contents(),
    });

  const timers = () =>
    services.timers().map((timer) => ({
      label: timer.label ?? '',
      leftMs: timer.leftWhenPaused ?? timer.ringsAt - clock.now(),
      paused: isPaused(timer),
    }));

  async function hear(line: string): Promise<Report> {
    const command = readCommand(line);
    // Sessions whose time ran out while nobody typed have closed before the line is heard.
    const before = command.kind === 'wait' ? [] : (await pass(clock.now())).exchanges;
    database.countRequests();
    // Nobody answers Alexa's question by saying something else.
    const unanswered = command.kind === 'consent' ? [] : await answerConsent('NOT_ANSWERED');
    const { exchanges, reprompt = '', note } = await carryOut(command);
    const rung = services.ring(clock.now());
    const progress = services.takeProgress().map(spokenText);
    keep();
    return report({
      line,
      closedBefore: before,
      spokenBefore:
        exchanges.length + reprompt.length > 0
          ? [...unanswered.map(({ heard }) => wordsOf(heard)), ...progress]
          : progress,
      exchanges: [...unanswered, ...exchanges],
      reprompt,
      note,
      isListening: sessions.has(device),
      timers: timers(),
      announced: rung.flatMap(({ announcement }) => announcement ?? []),
      alexaAsks: pending && consentQuestion,
      requests: database.countRequests(),
      remembered: await database.contents(),
      log: lambda.takeLog(),
    });
  }

  let lastHeard: Promise<unknown> = Promise.resolve();

  return {
    hear(line) {
      // One line after the other, however fast they come.
      const heard = lastHeard.then(() => hear(line));
      lastHeard = heard.catch(() => undefined);
      return heard;
    },
    stirsIn() {
      const session = sessions.get(device);
      const moments = [
        ...(session ? [closesAt(session)] : []),
        ...services.timers().flatMap((timer) => (isPaused(timer) ? [] : [timer.ringsAt])),
      ];
      return moments.length === 0 ? undefined : Math.max(0, Math.min(...moments) - clock.now());
    },
    async close() {
      keep();
      await lambda.close();
      await database.close();
      await services.close();
      await folder?.close();
    },
  };
}

const isPaused = ({ leftWhenPaused }: KeptTimer): boolean => leftWhenPaused !== undefined;

const wordsOf = (heard: Heard): Words => ({ text: wordsHeard(heard), ms: heard.ms });

const spokenText = (ssml: string): Words => ({ text: plainText(ssml), ms: spokenLength(ssml) });

const openSession = (sessionId: string, now: number): Session => ({
  sessionId,
  attributes: {},
  silentAt: now,
  reprompt: { text: '', ms: 0 },
});

function repromptOf({ response }: ResponseEnvelope): Session['reprompt'] {
  const ssml = speechOf(response.reprompt?.outputSpeech);
  return { text: plainText(ssml), ms: spokenLength(ssml) };
}
