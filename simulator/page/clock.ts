import type { Time } from './protocol.ts';

/** The household's clock as a page keeps it. */
export interface HouseholdClock {
  now(): number;
  rate(): number;
  time(): Time;
  set(time: Time): void;
  /** How many real milliseconds it takes until a moment of the household. */
  until(moment: number): number;
}

/** A clock that goes on from the last time it was told. */
export function householdClock(): HouseholdClock {
  let time: Time = { now: Date.now(), rate: 1 };
  let since = performance.now();
  const now = (): number => time.now + (performance.now() - since) * time.rate;
  return {
    now,
    rate: () => time.rate,
    time: () => ({ now: now(), rate: time.rate }),
    set(told) {
      time = told;
      since = performance.now();
    },
    until: (moment) => (time.rate === 0 ? Infinity : Math.max(0, (moment - now()) / time.rate)),
  };
}
