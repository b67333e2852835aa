import { duration } from '../../../lambda/locales/en/numbers.ts';
import { milliseconds } from '../../../lambda/time.ts';

/** What a runner with a stopwatch and the leaflet in hand knows; all times in seconds. */
export interface Model {
  now: number;
  closedUntil: number;
  ice: ModelIce;
}

interface Row {
  readonly rounds: number;
  readonly offSince: number;
  readonly iced: number;
}

type ModelIce =
  | { readonly is: 'none' }
  | { readonly is: 'waiting'; readonly length: number; readonly since: number; readonly row?: Row }
  | {
      readonly is: 'on';
      readonly length: number;
      readonly start: number;
      readonly before: number;
      readonly roundsBefore: number;
    }
  | {
      readonly is: 'paused';
      readonly length: number;
      readonly iced: number;
      readonly since: number;
      readonly roundsBefore: number;
    }
  | { readonly is: 'off'; readonly row: Row; readonly isEnded: boolean };

const twoHours = 7200;
const twentyMinutes = 1200;
const fifteenMinutes = 900;

export const freshModel = (): Model => ({ now: 0, closedUntil: 0, ice: { is: 'none' } });

/** As long off as on, twenty minutes at least, and no longer than the row lasts. */
const restAfter = (iced: number): number => Math.min(twoHours, Math.max(twentyMinutes, iced));

const dueAt = (ice: ModelIce & { is: 'on' }): number => ice.start + ice.length - ice.before;

/** Lets go of what lies two hours back. */
export function pass(model: Model, seconds: number): void {
  model.now += seconds;
  const { now, ice } = model;
  const last = {
    none: Number.POSITIVE_INFINITY,
    waiting: ice.is === 'waiting' ? ice.since : 0,
    on: ice.is === 'on' ? dueAt(ice) : 0,
    paused: ice.is === 'paused' ? ice.since : 0,
    off: ice.is === 'off' ? ice.row.offSince : 0,
  }[ice.is];
  if (now - last >= twoHours) model.ice = { is: 'none' };
  if (ice.is === 'waiting' && ice.row && now - ice.row.offSince >= twoHours) {
    if (model.ice.is === 'waiting') {
      model.ice = { is: 'waiting', length: ice.length, since: ice.since };
    }
  }
}

function rowNow({ ice, now }: Model): Row | undefined {
  if (ice.is === 'off' || ice.is === 'waiting') return ice.row;
  if (ice.is === 'on' && dueAt(ice) <= now) {
    return { rounds: ice.roundsBefore + 1, offSince: dueAt(ice), iced: ice.length };
  }
  return undefined;
}

/** A round is wished for, and whatever is asked first is answered well. */
export function set(model: Model, length: number): void {
  const { ice, now } = model;
  if (ice.is === 'paused' || (ice.is === 'on' && dueAt(ice) > now)) return;
  if (model.closedUntil > now) return;
  const row = rowNow(model);
  if (row && (row.rounds >= 2 || now - row.offSince < restAfter(row.iced))) return;
  model.ice = { is: 'waiting', length, since: now, ...(row && { row }) };
}

/** The length of the round before, to the whole minute, within the bounds. */
export function lengthAgain(model: Model): number {
  const { ice } = model;
  if (ice.is === 'waiting') return ice.length;
  const row = rowNow(model);
  return row
    ? Math.min(twentyMinutes, Math.max(300, Math.ceil(row.iced / 60) * 60))
    : fifteenMinutes;
}

/** The ice goes on, for the first time or after a pause. */
export function putOn(model: Model): void {
  const { ice, now } = model;
  if (ice.is === 'waiting' && model.closedUntil <= now) {
    const { length, row } = ice;
    model.ice = { is: 'on', length, start: now, before: 0, roundsBefore: row?.rounds ?? 0 };
  } else if (ice.is === 'paused') {
    const { length, iced, roundsBefore } = ice;
    model.ice = { is: 'on', length, start: now, before: iced, roundsBefore };
  }
}

export function takeOff(model: Model, isEnded = false): void {
  const { ice, now } = model;
  if (ice.is !== 'on') return;
  const row = {
    rounds: ice.roundsBefore + 1,
    offSince: now,
    iced: ice.before + now - ice.start,
  };
  model.ice = { is: 'off', row, isEnded };
}

export function pause(model: Model): void {
  const { ice, now } = model;
  if (ice.is !== 'on' || dueAt(ice) <= now) return;
  const { length, roundsBefore } = ice;
  const iced = ice.before + now - ice.start;
  model.ice = { is: 'paused', length, iced, since: now, roundsBefore };
}

export function add(model: Model, seconds: number): void {
  const { ice, now } = model;
  if (ice.is === 'none' || ice.is === 'off') return;
  const longer = { ...ice, length: Math.min(twentyMinutes, ice.length + seconds) };
  if (longer.is === 'on' && dueAt(longer) <= now) return;
  model.ice = longer;
}

export function cancel(model: Model): void {
  const { ice } = model;
  if (ice.is === 'on') takeOff(model, true);
  else if (ice.is === 'off') model.ice = { ...ice, isEnded: true };
  else if (ice.is === 'waiting') {
    model.ice = ice.row ? { is: 'off', row: ice.row, isEnded: true } : { is: 'none' };
  } else if (ice.is === 'paused') {
    const row = { rounds: ice.roundsBefore + 1, offSince: ice.since, iced: ice.iced };
    model.ice = { is: 'off', row, isEnded: true };
  }
}

/** No more ice for a day, nor before what holds training back is over, in seconds. */
export function skinTrouble(model: Model, heldBack: number): void {
  model.ice = { is: 'none' };
  model.closedUntil = model.now + Math.max(24 * 3600, heldBack);
}

const spoken = (seconds: number): string => duration(milliseconds(seconds * 1000));

/** What the answer to "how long is left" has to contain, to the second. */
export function timeLeft({ ice, now }: Model): string {
  switch (ice.is) {
    case 'none':
      return "(I'm not timing anything|I don't have a timer)";
    case 'waiting':
      return `set (your ice )?for ${spoken(ice.length)}`;
    case 'on': {
      const left = dueAt(ice) - now;
      const text = `${spoken(left)} left on your ice`;
      return left > 0
        ? text.charAt(0).toUpperCase() + text.slice(1)
        : 'Time is up|Your ice is done|Your ice was up|Your time was up';
    }
    case 'paused':
      return `paused, with ${spoken(ice.length - ice.iced)} left`;
    case 'off': {
      const { rounds, offSince, iced } = ice.row;
      if (ice.isEnded) return "(I'm not timing anything|I don't have a timer)";
      if (rounds >= 2) return 'done both rounds';
      const left = offSince + restAfter(iced) - now;
      const text = `${spoken(left)} left of your break`;
      return left > 0
        ? text.charAt(0).toUpperCase() + text.slice(1)
        : 'Your break is over|That was your break';
    }
  }
}

/** When the timers should ring, in seconds, soonest first. */
export function ringing({ ice, now }: Model): readonly number[] {
  const at =
    ice.is === 'on'
      ? [dueAt(ice), ...(ice.roundsBefore === 0 ? [dueAt(ice) + restAfter(ice.length)] : [])]
      : ice.is === 'off' && !ice.isEnded && ice.row.rounds < 2
        ? [ice.row.offSince + restAfter(ice.row.iced)]
        : [];
  return at.filter((moment) => moment > now);
}
