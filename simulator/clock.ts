/** The time of a simulated household, in milliseconds since 1970. */
export interface Clock {
  now(): number;
  /** Moves to a moment, never back. */
  advanceTo(moment: number): void;
  /** How many milliseconds pass in one of real time; 0 for a clock that stands still. */
  rate(): number;
  /** Goes on from now so many times as fast as real time. */
  runAt(rate: number): void;
}

function clock(start: number, startRate: number): Clock {
  let rate = startRate;
  let since = Date.now();
  let time = start;
  const now = (): number => time + (Date.now() - since) * rate;
  const setTo = (moment: number): void => {
    time = moment;
    since = Date.now();
  };
  return {
    now,
    advanceTo: (moment) => setTo(Math.max(now(), moment)),
    rate: () => rate,
    runAt(wanted) {
      setTo(now());
      rate = wanted;
    },
  };
}

/** A clock that stands still until it is moved. */
export const standingClock = (start: number): Clock => clock(start, 0);

/** A clock that runs with real time and can be put forward. */
export const runningClock = (start: number): Clock => clock(start, 1);
