import type { RequestEnvelope, ResponseEnvelope, services } from 'ask-sdk-model';
import { VersionConflict } from '../../lambda/errors.ts';
import { turnDeadline } from '../../lambda/record/deadline.ts';
import type { RunnerRecord } from '../../lambda/record/record.ts';
import type { RunnerStore, StoredRunner } from '../../lambda/record/store.ts';
import { createSkill } from '../../lambda/skill.ts';
import { instant } from '../../lambda/time.ts';
import type { Explained } from '../../lambda/turn/say.ts';
import { type AskFor, askForIn, type Consent } from '../../simulator/alexa-services/consent.ts';
import { envelope, type Spoken } from '../../simulator/device/echo.ts';
import type { DeviceModel } from '../../simulator/device/models.ts';
import {
  look,
  renderedIn,
  type Screen,
  type Shown,
  timedEvents,
  touched,
} from '../../simulator/device/screen.ts';
import { type Heard, heardIn, wordsHeard } from '../../simulator/device/speech.ts';
import { intent } from './function.ts';
import { offencesIn } from './house-rules.ts';
import { ofOneRunner } from './of-one-runner.ts';

/** One runner's record in memory, by the rules of the real store: for thousands of turns a second. */
function memoryStore(record?: RunnerRecord): RunnerStore & {
  readonly stored: () => StoredRunner | undefined;
  readonly restore: (before: StoredRunner | undefined) => void;
} {
  let stored: StoredRunner | undefined = record && {
    record,
    version: 1,
    requestId: 'before',
    expiresAt: instant(1e15),
  };
  return {
    stored: () => stored,
    restore(before) {
      stored = before;
    },
    load: async () => stored && { ...stored, record: JSON.parse(JSON.stringify(stored.record)) },
    async forget() {
      stored = undefined;
    },
    ...ofOneRunner(async () => stored && { ...stored }),
    async save(_key, { record, replaces, requestId, now }) {
      if ((stored?.version ?? 0) !== replaces) throw new VersionConflict('written meanwhile');
      const kept = JSON.parse(JSON.stringify(record));
      stored = { record: kept, version: replaces + 1, requestId, expiresAt: instant(now + 1e10) };
    },
  };
}

/** What one turn came to. */
export interface Turned {
  readonly response: ResponseEnvelope;
  readonly heard: Heard;
  readonly say: string;
  readonly breaches: readonly string[];
  /** What a verdict called for, where one was given. */
  readonly verdict: string | null;
}

/** A moment of a conversation, to return to: nothing in it is ever changed. */
export interface Moment {
  readonly stored: StoredRunner | undefined;
  readonly now: number;
  readonly attributes: Record<string, unknown> | undefined;
  readonly silentAt: number;
  readonly requests: number;
  readonly pending: Pending | undefined;
  readonly shown: Shown | undefined;
}

/** A permission that Alexa asks for, and the session that is resumed with the answer. */
interface Pending {
  readonly askFor: AskFor;
  readonly attributes: Record<string, unknown>;
}

/** What a runner of a test has at home. */
export interface Settings {
  readonly timersOpenSkill?: boolean;
  readonly apiClient?: services.ApiClient;
  readonly device?: DeviceModel;
  readonly locale?: string;
  /** What is known of the runner from before. */
  readonly record?: RunnerRecord;
}

/** A runner with one Echo and the skill itself, without database or network. */
export function runner(settings: Settings = {}) {
  const { device = 'dot', locale = 'en-US' } = settings;
  const store = memoryStore(settings.record);
  const skill = createSkill(
    { tableName: '', skillId: 'any', ...(settings.timersOpenSkill && { timersOpenSkill: true }) },
    store,
    settings.apiClient,
  );
  let now = Date.parse('2026-03-02T07:00:00Z');
  let attributes: Record<string, unknown> | undefined;
  let silentAt = now;
  let requests = 0;
  let pending: Pending | undefined;
  let shown: Shown | undefined;

  let last: RequestEnvelope | undefined;

  let verdict: string | null = null;
  const invoke = (request: RequestEnvelope): Promise<ResponseEnvelope> =>
    skill.invoke(JSON.parse(JSON.stringify(request)), {
      deadline: turnDeadline(7000),
      explain: (explained: Explained) => {
        ({ verdict } = explained);
      },
    });

  async function send(spoken: Spoken, resumed = attributes): Promise<Turned> {
    requests += 1;
    const isNew = resumed === undefined || spoken.type === 'LaunchRequest';
    const request = envelope(spoken, {
      requestId: `request-${requests}`,
      now,
      locale,
      device,
      person: undefined,
      // What is sent from a screen begins no session.
      session:
        isNew && spoken.type === 'Alexa.Presentation.APL.UserEvent'
          ? undefined
          : {
              sessionId: 'session',
              attributes: isNew ? {} : (resumed ?? {}),
              silentAt: 0,
              reprompt: { text: '', ms: 0 },
            },
      isNew,
    });
    last = request;
    const response = await invoke(request);
    const isEnded = spoken.type === 'SessionEndedRequest';
    const heard = heardIn(isEnded ? {} : response.response);
    const rendered = renderedIn(response.response);
    const { shouldEndSession } = response.response;
    // Where a block plays on a screen, and where an event is answered with nothing, it stays open.
    const isFromScreen = spoken.type === 'Alexa.Presentation.APL.UserEvent';
    const staysOpen = isFromScreen && shouldEndSession === undefined && !isNew;
    const isOpen = shouldEndSession === false || rendered?.token.startsWith('block-') || staysOpen;
    if (rendered !== undefined) shown = { ...rendered, shownAt: now };
    attributes = isOpen && !isEnded ? (response.sessionAttributes ?? {}) : undefined;
    silentAt = now + heard.ms;
    const askFor = isEnded ? undefined : askForIn(response.response.directives);
    pending = askFor && { askFor, attributes: response.sessionAttributes ?? {} };
    return {
      response,
      heard,
      say: wordsHeard(heard),
      verdict,
      breaches: offencesIn(
        response,
        heard,
        !isEnded && !(isFromScreen && heard.ms === 0),
        device !== 'dot',
      ),
    };
  }

  /** Sends what a document on the screen says; it may have been replaced since. */
  const sendFrom = ({ token }: Shown, values: readonly unknown[], id: string): Promise<Turned> =>
    send({
      type: 'Alexa.Presentation.APL.UserEvent',
      token,
      arguments: values,
      source:
        id === ''
          ? { type: 'Document', handler: 'Mount', id, value: '' }
          : { type: 'TouchWrapper', handler: 'Press', id, value: false },
    });

  return {
    send,
    /** Touches something on the screen, or on one that was shown before. */
    async touch(id: string, on: Shown | undefined = shown): Promise<Turned> {
      const values = on && touched(on, id, now);
      if (on === undefined || values === undefined) throw new Error(`no ${id} to touch`);
      return sendFrom(on, values, id);
    },
    /** Lets a screen tell that its block is over, at the latest of now and its end. */
    async hearOut(on: Shown | undefined = shown): Promise<Turned> {
      const event = on && timedEvents(on.document)[0];
      if (on === undefined || event === undefined) throw new Error('no block on the screen');
      now = Math.max(now, on.shownAt + event.delay);
      return sendFrom(on, event.arguments, '');
    },
    /** What comes of the last request when Alexa delivers it once more. */
    async deliverAgain(): Promise<string> {
      if (last === undefined) throw new Error('nothing was sent');
      return wordsHeard(heardIn((await invoke(last)).response));
    },
    /** What can be seen and touched now; undefined without a screen. */
    screen: (): Screen | undefined => shown && look(shown, now),
    shown: () => shown,
    /** Says what means an intent, its slots ids of the model, in the open session or in a new one. */
    say: (name: string, slots: Readonly<Record<string, string>> = {}) =>
      send(intent(name, slots, 'ER_SUCCESS_MATCH')),
    open: () => send({ type: 'LaunchRequest' }),
    /** Answers Alexa's question for a permission, where there is one. */
    consent: async (answer: Consent) =>
      pending &&
      send(
        { type: 'Connections.Response', askFor: pending.askFor, consent: answer },
        pending.attributes,
      ),
    /** Leaves in the middle of it, where a session is open. */
    exit: async () => attributes && send({ type: 'SessionEndedRequest', reason: 'USER_INITIATED' }),
    /** Says nothing until the session closes. */
    async silence() {
      if (attributes === undefined) return;
      now = silentAt + 20_000;
      await send({ type: 'SessionEndedRequest', reason: 'EXCEEDED_MAX_REPROMPTS' });
    },
    /** Lets time pass, no longer than the session stays open. */
    wait(ms: number): void {
      now = attributes === undefined ? now + ms : Math.min(now + ms, silentAt + 8000);
    },
    /** Sets the clock back, as a device that lost its time does. */
    turnBack(ms: number): void {
      now -= ms;
    },
    /** The moment that is now, to return to. */
    moment: (): Moment => ({
      stored: store.stored(),
      now,
      attributes,
      silentAt,
      requests,
      pending,
      shown,
    }),
    /** Returns to a moment, as if nothing had been said since. */
    returnTo(moment: Moment): void {
      store.restore(moment.stored);
      ({ now, attributes, silentAt, requests, pending, shown } = moment);
    },
    now: () => now,
    isListening: () => attributes !== undefined,
    attributes: () => attributes,
    record: (): RunnerRecord | undefined => store.stored()?.record,
  };
}

export type Runner = ReturnType<typeof runner>;
