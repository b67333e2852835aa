import type { RequestEnvelope, services } from 'ask-sdk-model';
import { incomingFrom } from '../../lambda/alexa/incoming.ts';
import { parseEnvelope } from '../../lambda/alexa/request.ts';
import { turnDeadline } from '../../lambda/record/deadline.ts';
import type { RunnerRecord } from '../../lambda/record/record.ts';
import type { RunnerStore, StoredRunner } from '../../lambda/record/store.ts';
import { createSkill } from '../../lambda/skill.ts';
import { type Instant, instant } from '../../lambda/time.ts';
import type { Incoming } from '../../lambda/turn/incoming.ts';
import { decodeSession, type SessionState } from '../../lambda/turn/session.ts';
import { envelope, type Spoken, skillId } from '../../simulator/device/echo.ts';
import { heardIn } from '../../simulator/device/speech.ts';
import type { Explained } from '../../simulator/function/local-function.ts';
import type { Listening } from '../../simulator/language/ears.ts';
import { createUnderstanding, type Understood } from '../../simulator/language/understand.ts';
import { coach } from '../coach/skill.ts';
import { modelFor } from '../locales/interaction-model.ts';

/** A moment of a visit, to return to: nothing in it is ever changed. */
export interface Moment {
  readonly stored: StoredRunner | undefined;
  readonly now: Instant;
  readonly attributes: Readonly<Record<string, unknown>> | undefined;
  /** How long what was said last takes, in milliseconds. */
  readonly sounding: number;
}

/** What came of a turn. */
export interface TurnTaken {
  readonly intent: string;
  /** What the function was told, in its own terms. */
  readonly incoming: Incoming;
  readonly explained: Explained;
  readonly record: RunnerRecord | undefined;
  readonly session: SessionState;
}

/** A runner with one Echo and the skill in this process, without database or network. */
export interface Visit {
  open(): Promise<TurnTaken>;
  /** What is sent when something is said to the skill. */
  sent(utterance: string, listening?: Listening): Spoken;
  /** Sends something to the skill; with no session open, in a new one. */
  send(spoken: Spoken): Promise<TurnTaken>;
  /** Says something to the skill. */
  say(utterance: string): Promise<TurnTaken>;
  /** Says what nothing is made of. */
  mumble(): Promise<TurnTaken>;
  wait(ms: number): void;
  /** Waits until all is said, a block of guided audio to its end. */
  hearOut(): void;
  moment(): Moment;
  returnTo(moment: Moment): void;
}

/** Alexa's services, none of which the runner has permitted. */
const refusing: services.ApiClient = {
  invoke: async () => ({
    statusCode: 401,
    headers: [],
    body: JSON.stringify({ code: 'UNAUTHORIZED', message: 'Unauthorized' }),
  }),
};

const nothing: Explained = { meaning: [], verdict: null };

/** One runner's record in memory. It is written by one visit alone, so that no write conflicts. */
function memory() {
  let stored: StoredRunner | undefined;
  const store: RunnerStore = {
    load: async () => stored,
    loadSince: async () => ({ stored, isForgotten: false }),
    takeBack: async () => undefined,
    changeOthers: async () => undefined,
    forget: async () => {
      stored = undefined;
    },
    save: async (_key, { record, replaces, requestId, now }) => {
      stored = { record, version: replaces + 1, requestId, expiresAt: instant(now + 1e10) };
    },
  };
  return {
    store,
    stored: () => stored,
    restore: (before: StoredRunner | undefined) => {
      stored = before;
    },
  };
}

/** Opens a visit that begins in the morning of a Monday. */
export function openVisit(): Visit {
  const { store, stored, restore } = memory();
  const skill = createSkill({ tableName: '', skillId: 'any' }, store, refusing);
  const { understand } = createUnderstanding(modelFor('en-US'), skillId, [coach.role]);
  let now = instant(Date.parse('2026-03-02T07:00:00Z'));
  let attributes: Moment['attributes'];
  let sounding = 0;
  let requests = 0;

  function requestFor(spoken: Spoken): RequestEnvelope {
    requests += 1;
    const isNew = attributes === undefined || spoken.type === 'LaunchRequest';
    return envelope(spoken, {
      requestId: `request-${requests}`,
      now,
      locale: 'en-US',
      device: 'dot',
      person: undefined,
      session: {
        sessionId: 'session',
        attributes: isNew ? {} : structuredClone(attributes ?? {}),
        silentAt: 0,
        reprompt: { text: '', ms: 0 },
      },
      isNew,
    });
  }

  async function send(spoken: Spoken): Promise<TurnTaken> {
    const request = requestFor(spoken);
    let explained = nothing;
    const answer = await skill.invoke(structuredClone(request), {
      deadline: turnDeadline(7000),
      explain: (told: Explained) => {
        explained = told;
      },
    });
    const isOpen = answer.response.shouldEndSession === false;
    attributes = isOpen ? answer.sessionAttributes : undefined;
    sounding = heardIn(answer.response).ms;
    return {
      intent: spoken.type === 'IntentRequest' ? spoken.intent.name : spoken.type,
      incoming: incomingFrom(parseEnvelope(request)),
      explained,
      record: stored()?.record,
      session: decodeSession(answer.sessionAttributes ?? {}),
    };
  }

  const spokenBy = (understood: Understood): Spoken => {
    switch (understood.kind) {
      case 'intent':
        return { type: 'IntentRequest', intent: understood.intent };
      case 'exit':
        return { type: 'SessionEndedRequest', reason: 'USER_INITIATED' };
      default:
        return { type: 'LaunchRequest' };
    }
  };

  const sent = (utterance: string, listening: Listening = {}): Spoken =>
    spokenBy(understand(utterance, true, '2026-03-02', listening));

  return {
    open: () => send({ type: 'LaunchRequest' }),
    sent,
    send,
    say: (utterance) => send(sent(utterance)),
    mumble: () =>
      send({
        type: 'IntentRequest',
        intent: { name: 'AMAZON.FallbackIntent', confirmationStatus: 'NONE' },
      }),
    wait: (ms) => {
      now = instant(now + ms);
    },
    hearOut: () => {
      now = instant(now + sounding + 1000);
    },
    moment: () => ({ stored: stored(), now, attributes, sounding }),
    returnTo: (moment) => {
      restore(moment.stored);
      ({ now, attributes, sounding } = moment);
    },
  };
}
