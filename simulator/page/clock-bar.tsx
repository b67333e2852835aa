import { useEffect, useState } from 'preact/hooks';
import { minutesAndSeconds } from './bubbles.tsx';
import type { HouseholdClock } from './clock.ts';
import { rates, type Told } from './protocol.ts';

interface ClockBarProps {
  readonly clock: HouseholdClock;
  readonly present: Told | undefined;
  readonly onRate: (rate: number) => void;
  readonly onJump: (minutes: number) => void;
}

/** The household's time, how fast it runs, and the timers that run in it. */
export function ClockBar({ clock, present, onRate, onJump }: ClockBarProps) {
  const [, redraw] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => redraw((count) => count + 1), 250);
    return () => clearInterval(timer);
  }, []);
  const now = clock.now();
  const gone = now - (present?.at ?? now);
  const timers = (present?.outcome.timers ?? [])
    .map((timer) => ({ ...timer, leftMs: timer.paused ? timer.leftMs : timer.leftMs - gone }))
    .filter(({ leftMs }) => leftMs > 0);
  return (
    <section class="clock-bar" aria-label="Time and timers">
      <time>
        {new Date(now).toLocaleTimeString([], {
          hour: '2-digit',
          minute: '2-digit',
          second: '2-digit',
        })}
      </time>
      <fieldset>
        <legend class="visually-hidden">How fast time runs</legend>
        {rates.map((rate) => (
          <button
            key={rate}
            type="button"
            aria-pressed={clock.rate() === rate}
            aria-label={rate === 1 ? '×1, real time' : `×${rate} as fast`}
            onClick={() => onRate(rate)}
          >
            ×{rate}
          </button>
        ))}
      </fieldset>
      <fieldset>
        <legend class="visually-hidden">Let time pass</legend>
        {[1, 20].map((minutes) => (
          <button key={minutes} type="button" onClick={() => onJump(minutes)}>
            +{minutes} min
          </button>
        ))}
      </fieldset>
      <ul class="timers">
        {timers.map(({ label, leftMs, paused }) => (
          <li key={label}>
            {label} <b>{minutesAndSeconds(leftMs)}</b>
            {paused ? ' (paused)' : ''}
          </li>
        ))}
      </ul>
    </section>
  );
}
