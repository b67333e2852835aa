import { createHash } from 'node:crypto';
import type { services } from 'ask-sdk-model';
import * as v from 'valibot';
import { milliseconds as millisecondsOf } from './duration.ts';

/** A timer of the household, made by the skill. Times are in milliseconds since 1970. */
export const KeptTimer = v.object({
  id: v.string(),
  label: v.optional(v.string()),
  duration: v.string(),
  createdAt: v.number(),
  updatedAt: v.number(),
  /** When it rings, if it is not paused. */
  ringsAt: v.number(),
  /** What is left of it while it is paused, in milliseconds. */
  leftWhenPaused: v.optional(v.number()),
  /** What is said when it rings; none for a chime alone. */
  announcement: v.optional(v.string()),
});
export type KeptTimer = v.InferOutput<typeof KeptTimer>;

/** An answer of the service: a status, and what goes with it. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

/** The platform's limits. */
const longest = 2 * 60 * 60 * 1000;
const mostTimers = 10;
const longestLabel = 256;

const Text = v.object({ locale: v.string(), text: v.pipe(v.string(), v.minLength(1)) });

const TimerRequest = v.object({
  duration: v.string(),
  timerLabel: v.optional(v.pipe(v.string(), v.maxLength(longestLabel))),
  creationBehavior: v.object({
    displayExperience: v.object({ visibility: v.picklist(['VISIBLE', 'HIDDEN']) }),
  }),
  triggeringBehavior: v.object({
    operation: v.variant('type', [
      v.object({ type: v.literal('NOTIFY_ONLY') }),
      v.object({
        type: v.literal('ANNOUNCE'),
        textToAnnounce: v.pipe(v.array(Text), v.minLength(1)),
      }),
      v.object({
        type: v.literal('LAUNCH_TASK'),
        textToConfirm: v.pipe(
          v.array(v.object({ ...Text.entries, text: v.pipe(v.string(), v.includes('%s')) })),
          v.minLength(1),
        ),
        task: v.object({ name: v.string(), version: v.string(), input: v.optional(v.unknown()) }),
      }),
    ]),
    notificationConfig: v.object({ playAudible: v.boolean() }),
  }),
});

/** What can be said to Alexa herself about a timer. */
export const timerWishes = ['pause', 'resume', 'cancel'] as const;
export type TimerWish = (typeof timerWishes)[number];

/** The timers of a household, kept in order of time. */
export interface TimerBook {
  create(request: unknown, now: number): Answer;
  list(now: number): Answer;
  get(id: string, now: number): Answer;
  deleteAll(): Answer;
  remove(id: string): Answer;
  pause(id: string, now: number): Answer;
  resume(id: string, now: number): Answer;
  /** What somebody says to Alexa of "my timer": false where there is none that it can be. */
  tell(wish: TimerWish, now: number): boolean;
  /** The timers that are running or paused, soonest first. */
  timers(): readonly KeptTimer[];
  /** Takes out the timers that have rung by a moment, in the order they rang. */
  ring(until: number): readonly KeptTimer[];
}

const refusal = (status: number, code: string, message: string): Answer => ({
  status,
  body: { code, message },
});

const notFound = refusal(404, 'TIMER_NOT_FOUND', 'Timer not found');

/** Opens the book of a household's timers with those that were running. */
export function openTimerBook(kept: readonly KeptTimer[], locale: string): TimerBook {
  let timers = [...kept];
  let made = 0;

  const change = (id: string, to: (timer: KeptTimer) => KeptTimer | undefined): Answer => {
    const timer = timers.find((each) => each.id === id);
    if (timer === undefined) return notFound;
    const changed = to(timer);
    if (changed === undefined) return refusal(400, 'INVALID_STATE', 'Not in a state for that');
    timers = timers.map((each) => (each === timer ? changed : each));
    return { status: 200, body: described(changed) };
  };
  const sorted = () => timers.toSorted((one, other) => one.ringsAt - other.ringsAt);

  const remove = (id: string): Answer => {
    if (!timers.some((timer) => timer.id === id)) return notFound;
    timers = timers.filter((timer) => timer.id !== id);
    return { status: 200 };
  };
  const pause = (id: string, now: number): Answer =>
    change(id, (timer) =>
      timer.leftWhenPaused === undefined
        ? { ...timer, leftWhenPaused: timer.ringsAt - now, updatedAt: now }
        : undefined,
    );
  const resume = (id: string, now: number): Answer =>
    change(id, ({ leftWhenPaused, ...timer }) =>
      leftWhenPaused === undefined
        ? undefined
        : { ...timer, ringsAt: now + leftWhenPaused, updatedAt: now },
    );

  return {
    tell(wish, now) {
      const isPaused = wish === 'resume';
      const timer = sorted().find(
        ({ leftWhenPaused }) => wish === 'cancel' || (leftWhenPaused !== undefined) === isPaused,
      );
      if (timer === undefined) return false;
      ({ pause, resume, cancel: remove })[wish](timer.id, now);
      return true;
    },
    create(request, now) {
      const parsed = v.safeParse(TimerRequest, request);
      if (!parsed.success) {
        // The real service does not refuse this mistake, it fails on it.
        const isMislabeled = v.is(v.looseObject({ label: v.string() }), request);
        return isMislabeled
          ? refusal(500, 'INTERNAL_ERROR', 'Internal server error')
          : refusal(400, 'INVALID_REQUEST', v.summarize(parsed.issues));
      }
      const { duration, timerLabel: label, triggeringBehavior } = parsed.output;
      const length = millisecondsOf(duration);
      if (length === undefined || length <= 0 || length > longest) {
        return refusal(
          400,
          'INVALID_DURATION',
          'Duration must be above zero and at most two hours',
        );
      }
      if (label !== undefined && timers.some((timer) => timer.label === label)) {
        return refusal(400, 'DUPLICATE_LABEL', 'Timer labels must be unique');
      }
      if (timers.length >= mostTimers) return tooMany;
      made += 1;
      const { operation } = triggeringBehavior;
      const texts = operation.type === 'ANNOUNCE' ? operation.textToAnnounce : [];
      const announcement = (texts.find((text) => text.locale === locale) ?? texts[0])?.text;
      const timer: KeptTimer = {
        id: idFor(`${now} ${made} ${label ?? ''}`),
        duration,
        createdAt: now,
        updatedAt: now,
        ringsAt: now + length,
        ...(label !== undefined && { label }),
        ...(announcement !== undefined && { announcement }),
      };
      timers = [...timers, timer];
      return { status: 200, body: described(timer) };
    },
    list: () => ({
      status: 200,
      body: { totalCount: timers.length, timers: sorted().map(described) },
    }),
    get(id) {
      const timer = timers.find((each) => each.id === id);
      return timer === undefined ? notFound : { status: 200, body: described(timer) };
    },
    deleteAll() {
      timers = [];
      return { status: 200 };
    },
    remove,
    pause,
    resume,
    timers: sorted,
    ring(until) {
      const due = (timer: KeptTimer) =>
        timer.leftWhenPaused === undefined && timer.ringsAt <= until;
      const rung = sorted().filter(due);
      timers = timers.filter((timer) => !due(timer));
      return rung;
    },
  };
}

/** Ten timers are the most, the user's own counted. */
export const tooMany = refusal(
  403,
  'MAX_TIMERS_EXCEEDED',
  'The maximum number of timers is reached',
);

/** An Echo that has no timers, as third-party devices are reported to answer. */
export const notSupported = refusal(
  403,
  'DEVICE_NOT_SUPPORTED',
  'Timers are currently not supported on this device',
);

const idFor = (seed: string): string => {
  const hash = createHash('sha256').update(seed).digest('hex');
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
};

const time = (moment: number): string => `${new Date(moment).toISOString().slice(0, 19)}Z`;

function described(timer: KeptTimer): services.timerManagement.TimerResponse {
  const { id, label, duration, createdAt, updatedAt, ringsAt, leftWhenPaused } = timer;
  const isPaused = leftWhenPaused !== undefined;
  return {
    id,
    status: isPaused ? 'PAUSED' : 'ON',
    duration,
    createdTime: time(createdAt),
    updatedTime: time(updatedAt),
    ...(label !== undefined && { timerLabel: label }),
    ...(isPaused
      ? { remainingTimeWhenPaused: `PT${Math.round(leftWhenPaused / 1000)}S` }
      : { triggerTime: time(ringsAt) }),
  };
}
