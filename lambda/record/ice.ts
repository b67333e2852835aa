import * as v from 'valibot';
import { Index, Length, Moment } from './moments.ts';

/** The rounds behind the runner, as long as they count: a row ends after two hours without ice. */
const Row = v.object({
  rounds: Index,
  offSince: Moment,
  /** How long it had been on in the last round. */
  iced: Length,
});
export type Row = v.InferOutput<typeof Row>;

/** A length was agreed on; the ice is not on yet. */
const Waiting = v.object({
  state: v.literal('waiting'),
  length: Length,
  since: Moment,
  row: v.optional(Row),
});
export type WaitingIce = v.InferOutput<typeof Waiting>;

const On = v.object({
  state: v.literal('on'),
  length: Length,
  startedAt: Moment,
  /** How long the ice had been on in this round before it was paused. */
  before: Length,
  /** The rounds of the row before this one. */
  roundsBefore: Index,
});
export type IceOn = v.InferOutput<typeof On>;

const Paused = v.object({
  state: v.literal('paused'),
  length: Length,
  since: Moment,
  iced: Length,
  roundsBefore: Index,
});
export type PausedIce = v.InferOutput<typeof Paused>;

const Off = v.object({
  state: v.literal('off'),
  row: Row,
  /** The runner has ended it: only the bounds on a further round are kept. */
  isEnded: v.boolean(),
  /** The runner has been told how long health services advise to wait. */
  isAdvised: v.boolean(),
});
export type IceOff = v.InferOutput<typeof Off>;

/** Where an ice timer stands, in stored times. Ice that came due and of which nobody spoke is on. */
export const Ice = v.variant('state', [Waiting, On, Paused, Off]);
export type Ice = v.InferOutput<typeof Ice>;

const Alarm = v.object({
  phase: v.picklist(['on', 'off']),
  at: Moment,
  label: v.pipe(v.string(), v.maxLength(256)),
  /** Alexa's id; none while it is not known whether the timer was made. */
  id: v.optional(v.pipe(v.string(), v.maxLength(256))),
  /** When it was put on record to be made; none once Alexa's list has shown it. */
  since: v.optional(Moment),
});

/** A real Alexa timer that announces the end of a phase. */
export type Alarm = v.InferOutput<typeof Alarm>;

export const Alarms = v.object({
  /** Whether Alexa's timers may be used: `asked` is asked and not granted. */
  permission: v.optional(v.picklist(['asked', 'granted'])),
  /** A few: see lambda/rooms/icing/alarms.ts. */
  made: v.pipe(v.array(Alarm), v.maxLength(40)),
});
export type Alarms = v.InferOutput<typeof Alarms>;
