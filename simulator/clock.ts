/** The time of a simulated household, in milliseconds since 1970. */
export interface Clock {
  now(): number;
  /** Moves to a moment, never back. */
  advanceTo(moment: number): void;
}

/** A clock that stands still until it is moved. */
export function standingClock(start: number): Clock {
  let time = start;
  return {
    now: () => time,
    advanceTo(moment) {
      time = Math.max(time, moment);
    },
  };
}

/** A clock that runs with real time and can be put forward. */
export function runningClock(start: number): Clock {
  let ahead = start - Date.now();
  return {
    now: () => Date.now() + ahead,
    advanceTo(moment) {
      ahead = Math.max(ahead, moment - Date.now());
    },
  };
}
