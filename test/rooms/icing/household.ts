import { setImmediate } from 'node:timers/promises';
import type { RequestEnvelope, ResponseEnvelope, services } from 'ask-sdk-model';
import { createApiClient } from '../../../lambda/alexa/api-client.ts';
import { StoreUnavailable, VersionConflict } from '../../../lambda/errors.ts';
import { turnDeadline } from '../../../lambda/record/deadline.ts';
import { newRunner, type RunnerRecord } from '../../../lambda/record/record.ts';
import type { RunnerStore, StoredRunner } from '../../../lambda/record/store.ts';
import { createSkill } from '../../../lambda/skill.ts';
import { instant } from '../../../lambda/time.ts';
import { accessTokens } from '../../../simulator/alexa-services/access.ts';
import { type AskFor, askForIn, type Consent } from '../../../simulator/alexa-services/consent.ts';
import { openAlexaServices, type TimersFault } from '../../../simulator/alexa-services/services.ts';
import { envelope, type Spoken } from '../../../simulator/device/echo.ts';
import { heardIn, wordsHeard } from '../../../simulator/device/speech.ts';
import { offencesIn } from '../../support/house-rules.ts';
import { ofOneRunner } from '../../support/of-one-runner.ts';

/** One turn, as far as the tests of the ice care. */
export interface Turned {
  readonly say: string;
  /** What the question that is open is about; none when the session is over. */
  readonly asked: string | undefined;
  readonly askFor: AskFor | undefined;
  readonly breaches: readonly string[];
}

/** Where the runners' records are, as the containers of the function reach them. */
export interface Table {
  /** One for each of two containers. */
  readonly stores: readonly [RunnerStore, RunnerStore];
  /** The record of the only runner there is, or of the one that a voice was recognised as. */
  readonly record: () => RunnerRecord;
  readonly conflictOnNextSave: () => void;
  readonly breakDown: (kind: Trouble) => void;
  readonly slowDown: (by: () => number) => void;
  readonly close?: () => Promise<void>;
}

/** Runners' records, by the rules of the real store, with a conflict where one is wanted. */
function recordStore(): Table {
  const kept = new Map<string, StoredRunner>();
  let isConflictDue = false;
  let trouble: Trouble = 'none';
  /** How many turns of the event loop a call takes. */
  let slowness = () => 0;
  const passTime = async () => {
    for (let left = slowness(); left > 0; left -= 1) await setImmediate();
  };
  const store: RunnerStore = {
    forget: async () => kept.clear(),
    ...ofOneRunner(async () => undefined),
    loadSince: async (key, _since, now, deadline) => ({
      stored: await store.load(key, now, deadline),
      isForgotten: false,
    }),
    async changeOthers({ person }, change) {
      for (const [other, stored] of kept) {
        if (other === person) continue;
        kept.set(other, { ...stored, record: change(stored.record), version: stored.version + 1 });
      }
    },
    async load({ person }) {
      await passTime();
      if (trouble === 'reads' || trouble === 'all') throw new StoreUnavailable('no answer');
      const stored = kept.get(person);
      return stored && { ...stored, record: structuredClone(stored.record) };
    },
    async save({ person }, { record, replaces, requestId, now }) {
      await passTime();
      if (trouble === 'writes' || trouble === 'all') throw new StoreUnavailable('no answer');
      const expiresAt = instant(now + 1e12);
      const stored = kept.get(person) ?? {
        record: newRunner,
        version: 0,
        requestId: '',
        expiresAt,
      };
      if (isConflictDue) {
        isConflictDue = false;
        const version = stored.version + 1;
        kept.set(person, { ...stored, version, requestId: 'of another device' });
        throw new VersionConflict('written meanwhile');
      }
      if (stored.version !== replaces) throw new VersionConflict('written meanwhile');
      const written = JSON.parse(JSON.stringify(record));
      kept.set(person, { record: written, version: replaces + 1, requestId, expiresAt });
    },
  };
  return {
    stores: [store, store],
    record: () => {
      const persons = [...kept.keys()].toSorted((one) => (one === 'household' ? 1 : -1));
      return kept.get(persons[0] ?? '')?.record ?? newRunner;
    },
    conflictOnNextSave: () => {
      isConflictDue = true;
    },
    breakDown: (kind: Trouble) => {
      trouble = kind;
    },
    slowDown: (by: () => number) => {
      slowness = by;
    },
  };
}

/** What of the table does not answer. */
export type Trouble = 'none' | 'reads' | 'writes' | 'all';

/** A household with one Echo, the skill itself, and the stand-in for Alexa's services. */
export async function iceHousehold(person?: string, table: Table = recordStore()) {
  let now = Date.parse('2026-03-02T07:00:00Z');
  let requests = 0;
  let attributes: Record<string, unknown> | undefined;
  const standIn = await openAlexaServices(() => now, 'en-US');
  const { record, conflictOnNextSave, breakDown, slowDown } = table;
  let container: 0 | 1 = 0;
  const patient = createApiClient();
  let isHanging = false;
  let owed = 0;
  /** How many turns of the event loop pass before something is made. */
  let toMake = 0;

  /** Gives up on a service that hangs once it has done its work: waiting longer tests patience. */
  async function givingUp(request: services.ApiClientRequest): Promise<services.ApiClientResponse> {
    let isOver = false;
    owed += 1;
    const answer = patient.invoke(request).finally(() => {
      isOver = true;
    });
    answer.then(
      () => {
        owed -= 1;
      },
      () => undefined,
    );
    while (!isOver && standIn.unanswered() < owed) await setImmediate();
    if (!isOver) throw new Error('no answer');
    return answer;
  }

  const apiClient: services.ApiClient = {
    async invoke(request) {
      const isMade = request.method === 'POST';
      for (let left = isMade ? toMake : 0; left > 0; left -= 1) await setImmediate();
      return isHanging ? givingUp(request) : patient.invoke(request);
    },
  };
  /** Two containers of the same function. */
  const skills = table.stores.map((store) =>
    createSkill({ tableName: '', skillId: 'any' }, store, apiClient),
  );
  const answer = async (by: 0 | 1, request: RequestEnvelope): Promise<ResponseEnvelope> => {
    const response = await skills[by]?.invoke(request, { deadline: turnDeadline(7000) });
    if (response === undefined) throw new Error('there is no such container');
    return response;
  };

  function requestFor(spoken: Spoken): RequestEnvelope {
    requests += 1;
    return envelope(spoken, {
      requestId: `request-${requests}`,
      now,
      locale: 'en-US',
      device: 'dot',
      person,
      session: {
        sessionId: `session-${requests}`,
        attributes: attributes ?? {},
        silentAt: 0,
        reprompt: { text: '', ms: 0 },
      },
      isNew: attributes === undefined,
      apiEndpoint: standIn.apiEndpoint,
    });
  }

  /** The session after an answer: it goes on where the microphone opens, or Alexa asks. */
  function goOnAfter(answer: ResponseEnvelope | undefined): void {
    const { shouldEndSession, directives } = answer?.response ?? {};
    const isOpen = shouldEndSession === false || askForIn(directives) !== undefined;
    attributes = isOpen ? answer?.sessionAttributes : undefined;
  }

  /** The same request delivered to two containers at once, or said to two devices at once. */
  async function sendTogether(spoken: Spoken, how: 'delivered twice' | 'said twice') {
    const request = requestFor(spoken);
    const other = how === 'said twice' ? requestFor(spoken) : request;
    const answers = await Promise.all([answer(0, request), answer(1, structuredClone(other))]);
    // The one device goes on with its session.
    goOnAfter(answers[0]);
    return answers.map(({ response }) => wordsHeard(heardIn(response)));
  }

  /** @param changes what is different about the request from how Alexa sends it when all is well */
  async function send(spoken: Spoken, changes: object = {}): Promise<Turned> {
    const asUsual = requestFor(spoken);
    const request: RequestEnvelope = {
      ...asUsual,
      request: Object.assign({}, asUsual.request, changes),
    };
    const response = await answer(container, request);
    const heard = heardIn(response.response);
    const askFor = askForIn(response.response.directives);
    goOnAfter(response);
    const asked: unknown =
      attributes === undefined ? undefined : response.sessionAttributes?.['asked']?.about;
    return {
      say: wordsHeard(heard),
      asked: typeof asked === 'string' ? asked : undefined,
      askFor,
      breaches: spoken.type.startsWith('AlexaSkillEvent') ? [] : offencesIn(response, heard, true),
    };
  }

  return {
    services: standIn,
    record,
    conflictOnNextSave,
    breakTable: breakDown,
    slowDown,
    slowToMake: (turns: number) => {
      toMake = turns;
    },
    send,
    sendTogether,
    /** Which container of the function the next request finds. */
    meet: (which: 0 | 1) => {
      container = which;
    },
    /** The record as the session has it. */
    inSession: () => attributes,
    now: () => now,
    breakDown: (fault: TimersFault) => {
      isHanging = fault === 'hang';
      standIn.breakDown(fault);
    },
    /** Nobody goes on with the session. */
    hangUp: () => {
      attributes = undefined;
    },
    wait: (seconds: number) => {
      now += seconds * 1000;
      standIn.ring(now);
    },
    /** Alexa could not put her question, and says so in one way or another. */
    failConsent: (askFor: AskFor, changes: object) =>
      send({ type: 'Connections.Response', askFor, consent: 'NOT_ANSWERED' }, changes),
    answerConsent: (askFor: AskFor, consent: Consent) => {
      if (consent !== 'NOT_ANSWERED') standIn.allowTimers(consent === 'ACCEPTED');
      return send({ type: 'Connections.Response', askFor, consent });
    },
    changePermissionInApp: (isAllowed: boolean) => {
      standIn.allowTimers(isAllowed);
      return send({ type: 'AlexaSkillEvent.SkillPermissionChanged', isAllowed });
    },
    /** Somebody else of the household sets a timer through the same skill. */
    setForeignTimer: async (label: string, duration: string) => {
      await patient.invoke({
        url: `${standIn.apiEndpoint}/v1/alerts/timers`,
        method: 'POST',
        headers: [{ key: 'authorization', value: `Bearer ${accessTokens.inSession}` }],
        body: JSON.stringify({
          duration,
          timerLabel: label,
          creationBehavior: { displayExperience: { visibility: 'VISIBLE' } },
          triggeringBehavior: {
            operation: { type: 'NOTIFY_ONLY' },
            notificationConfig: { playAudible: true },
          },
        }),
      });
    },
    /** Somebody else of the household has a reminder set through the same skill. */
    setForeignReminder: async (scheduledTime: string) => {
      await patient.invoke({
        url: `${standIn.apiEndpoint}/v1/alerts/reminders`,
        method: 'POST',
        headers: [{ key: 'authorization', value: `Bearer ${accessTokens.inSession}` }],
        body: JSON.stringify({
          trigger: { type: 'SCHEDULED_ABSOLUTE', scheduledTime },
          alertInfo: { spokenInfo: { content: [{ locale: 'en-US', text: 'Theirs.' }] } },
          pushNotification: { status: 'DISABLED' },
        }),
      });
    },
    close: async () => {
      await standIn.close();
      await table.close?.();
    },
  };
}
export type IceHousehold = Awaited<ReturnType<typeof iceHousehold>>;
