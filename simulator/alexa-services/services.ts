import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import * as v from 'valibot';
import { accessTokens } from './access.ts';
import { asReminder } from './announced.ts';
import { type KeptReminder, openReminderBook } from './reminder-book.ts';
import {
  type Answer,
  type KeptTimer,
  notSupported,
  openTimerBook,
  type TimerWish,
  tooMany,
} from './timer-book.ts';

/**
 * What can be made to go wrong with the timers: a status for every call; an answer that never
 * comes, half of one, an empty one or none in it, with the work done; ten timers already; a device
 * without timers.
 */
export const timersFaults = [
  ...['500', '401', '403', '404', '429', '504'],
  ...['hang', 'half', 'empty', 'null', 'full', 'none', 'off'],
] as const;
export type TimersFault = (typeof timersFaults)[number];

/** The same with the reminders; and what is asked for done, its answer lost, while the list is told. */
export const remindersFaults = [...timersFaults, 'lost'] as const;
export type RemindersFault = (typeof remindersFaults)[number];

/** The permissions, the timers and the reminders, as a household has them. */
export interface KeptServices {
  readonly isTimersAllowed: boolean;
  readonly timers: readonly KeptTimer[];
  readonly areRemindersAllowed: boolean;
  readonly reminders: readonly KeptReminder[];
}

/** Alexa's own services, as a skill reaches them. */
export interface AlexaServices {
  readonly apiEndpoint: string;
  /** The permission for timers. */
  allowTimers(isAllowed: boolean): void;
  breakDown(fault: TimersFault): void;
  timers(): readonly KeptTimer[];
  /** The permission for reminders. */
  allowReminders(isAllowed: boolean): void;
  breakDownReminders(fault: RemindersFault): void;
  reminders(): readonly KeptReminder[];
  /** The runner takes back the reminder that rings next, with Alexa herself: false where there is none. */
  cancelReminder(): boolean;
  /** When the next timer or reminder rings, in milliseconds since 1970; undefined for never. */
  nextAt(): number | undefined;
  /** What Alexa has announced by a moment, of timers and reminders, in the order they rang. */
  announce(until: number): readonly string[];
  /** How many calls were carried out and never answered. */
  unanswered(): number;
  /** What the runner does to the timer that rings next, with Alexa herself: false where there is none. */
  tellAlexa(wish: TimerWish): boolean;
  /** Takes out the timers that have rung by a moment. */
  ring(until: number): readonly KeptTimer[];
  /** What the skill had spoken while it was still thinking, since the last call. */
  takeProgress(): readonly string[];
  /** What the skill asked for that is not simulated, by name, since the last call. */
  takeUnsimulated(): readonly string[];
  contents(): KeptServices;
  close(): Promise<void>;
}

const nothingKept: KeptServices = {
  isTimersAllowed: false,
  timers: [],
  areRemindersAllowed: false,
  reminders: [],
};

/** Where the household is: what its devices tell of their time zone. */
const timeZone = 'America/New_York';

const Progress = v.object({
  header: v.object({ requestId: v.string() }),
  directive: v.object({ type: v.literal('VoicePlayer.Speak'), speech: v.string() }),
});

interface Call {
  readonly method: string;
  readonly path: readonly string[];
  readonly body: unknown;
  readonly isInSession: boolean;
}

const unauthorized: Answer = {
  status: 401,
  body: { code: 'UNAUTHORIZED', message: 'Unauthorized' },
};
const tooManyReminders: Answer = {
  status: 403,
  body: { code: 'MAX_REMINDERS_EXCEEDED', message: 'The maximum number of reminders is reached' },
};
const noReminders: Answer = {
  status: 403,
  body: { code: 'DEVICE_NOT_SUPPORTED', message: 'Reminders are not supported on this device' },
};
const noSuchThing: Answer = { status: 404, body: { code: 'NOT_FOUND', message: 'Not found' } };

/**
 * Opens a stand-in for Alexa's services on loopback.
 * @param now the household's time, in milliseconds since 1970
 */
export async function openAlexaServices(
  now: () => number,
  locale: string,
  kept: KeptServices = nothingKept,
): Promise<AlexaServices> {
  const book = openTimerBook(kept.timers, locale);
  const reminders = openReminderBook(kept.reminders, locale, timeZone);
  let { isTimersAllowed } = kept;
  let { areRemindersAllowed } = kept;
  let fault: TimersFault = 'off';
  let remindersFault: RemindersFault = 'off';
  let unanswered = 0;
  let progress: string[] = [];
  let unsimulated: string[] = [];

  function timersCall({ method, path: [id, verb], body, isInSession }: Call): Answer {
    if (!isTimersAllowed) return unauthorized;
    if (method === 'POST' && !isInSession) return unauthorized;
    if (fault === 'none') return notSupported;
    if (fault === 'full' && method === 'POST' && id === undefined) return tooMany;
    const route = `${method} ${id === undefined ? '' : 'id'}${verb === undefined ? '' : `/${verb}`}`;
    switch (route) {
      case 'POST ':
        return book.create(body, now());
      case 'GET ':
        return book.list(now());
      case 'DELETE ':
        return book.deleteAll();
      case 'GET id':
        return book.get(id ?? '', now());
      case 'DELETE id':
        return book.remove(id ?? '');
      case 'POST id/pause':
        return book.pause(id ?? '', now());
      case 'POST id/resume':
        return book.resume(id ?? '', now());
      default:
        return noSuchThing;
    }
  }

  function remindersCall({ method, path: [token], body, isInSession }: Call): Answer {
    if (!areRemindersAllowed) return unauthorized;
    if (method === 'POST' && !isInSession) return unauthorized;
    if (remindersFault === 'none') return noReminders;
    if (remindersFault === 'full' && method === 'POST') return tooManyReminders;
    switch (`${method} ${token === undefined ? '' : 'token'}`) {
      case 'POST ':
        return reminders.create(body, now());
      case 'GET ':
        return reminders.list();
      case 'GET token':
        return reminders.get(token ?? '');
      case 'PUT token':
        return reminders.update(token ?? '', body, now());
      case 'DELETE token':
        return reminders.remove(token ?? '');
      default:
        return noSuchThing;
    }
  }

  function speakProgress({ body, isInSession }: Call): Answer {
    const parsed = v.safeParse(Progress, body);
    if (!isInSession || !parsed.success)
      return { status: 400, body: { code: 'INVALID_DIRECTIVE' } };
    progress.push(parsed.output.directive.speech);
    return { status: 204 };
  }

  /** Answers a call as far as what goes wrong lets it: a status alone, or the work done and no answer. */
  function answer(response: ServerResponse, wrong: TimersFault, work: () => Answer): void {
    const status = /^\d+$/.test(wrong) ? Number(wrong) : undefined;
    const done = status === undefined ? work() : { status, body: {} };
    if (wrong === 'hang') unanswered += 1;
    else send(response, done, wrong);
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url = '', headers } = request;
    const body = parsed(await text(request));
    const path = url
      .split('/')
      .filter((part) => part !== '')
      .map(decodeURIComponent);
    const token = headers.authorization?.replace('Bearer ', '');
    if (token === undefined || !Object.values(accessTokens).includes(token)) {
      return send(response, unauthorized);
    }
    const isInSession = token === accessTokens.inSession;
    const name = path.slice(0, 3).join('/');
    const call = { method, path: path.slice(3), body, isInSession };
    if (name === 'v1/alerts/timers') return answer(response, fault, () => timersCall(call));
    if (name === 'v1/alerts/reminders') {
      const lost = method === 'GET' ? 'off' : 'hang';
      const wrong = remindersFault === 'lost' ? lost : remindersFault;
      return answer(response, wrong, () => remindersCall(call));
    }
    if (method === 'POST' && name === 'v1/directives') {
      return send(response, speakProgress({ method, path, body, isInSession }));
    }
    if (
      method === 'GET' &&
      /^v2\/devices\/[^/]+\/settings\/System\.timeZone$/.test(path.join('/'))
    ) {
      return send(response, { status: 200, body: timeZone });
    }
    unsimulated.push(
      `${/inSkillProducts/.test(url) ? 'in-skill purchasing, ' : ''}${method} ${url}`,
    );
    return send(response, noSuchThing);
  }

  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port to listen on');

  return {
    apiEndpoint: `http://127.0.0.1:${address.port}`,
    allowTimers(isAllowed) {
      isTimersAllowed = isAllowed;
    },
    breakDown(kind) {
      fault = kind;
    },
    timers: () => book.timers(),
    allowReminders(isAllowed) {
      areRemindersAllowed = isAllowed;
    },
    breakDownReminders(kind) {
      remindersFault = kind;
    },
    reminders: () => reminders.reminders(),
    cancelReminder: () => reminders.cancelNext(now()),
    nextAt() {
      const running = book.timers().filter(({ leftWhenPaused }) => leftWhenPaused === undefined);
      const moments = [
        ...running.map(({ ringsAt }) => ringsAt),
        reminders.nextAt(now()) ?? Infinity,
      ];
      const next = Math.min(...moments);
      return next === Infinity ? undefined : next;
    },
    announce: (until) =>
      [
        ...book
          .ring(until)
          .flatMap(({ ringsAt: at, announcement: text }) =>
            text === undefined ? [] : [{ at, text }],
          ),
        ...reminders.ring(until).map(({ at, text }) => ({ at, text: asReminder(text) })),
      ]
        .toSorted((one, other) => one.at - other.at)
        .map(({ text }) => text),
    unanswered: () => unanswered,
    tellAlexa: (wish) => book.tell(wish, now()),
    ring: (until) => book.ring(until),
    takeProgress() {
      const taken = progress;
      progress = [];
      return taken;
    },
    takeUnsimulated() {
      const taken = unsimulated;
      unsimulated = [];
      return taken;
    },
    contents: () => ({
      isTimersAllowed,
      timers: book.timers(),
      areRemindersAllowed,
      reminders: reminders.reminders(),
    }),
    async close() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
    },
  };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** What of an answer comes through where something goes wrong with it. */
const spoilt: Partial<Record<TimersFault, (json: string) => string>> = {
  half: (json) => json.slice(0, json.length / 2),
  empty: () => '',
  null: () => 'null',
};

function send(
  response: ServerResponse,
  { status, body }: Answer,
  fault: TimersFault = 'off',
): void {
  const json = body === undefined ? '' : JSON.stringify(body);
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end((spoilt[fault] ?? ((whole) => whole))(json));
}
