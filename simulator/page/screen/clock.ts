import type { Time } from '../protocol.ts';

declare global {
  interface Window {
    /** Sets the clock of the screen. */
    setScreenTime(time: Time): void;
  }
}

const realNow = Date.now.bind(Date);
let since = realNow();
let time: Time = { now: since, rate: 1 };

// The renderer reads the time here alone: what it draws follows the household's clock.
Date.now = () => time.now + (realNow() - since) * time.rate;

window.setScreenTime = (wanted) => {
  since = realNow();
  time = wanted;
};
