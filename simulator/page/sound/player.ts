import type { Sound, Sounding } from '../../device/speech.ts';
import type { HouseholdClock } from '../clock.ts';
import type { Chimes } from './chimes.ts';
import type { Voice } from './voice.ts';

/** Plays what a device lets sound, each part in its place. */
export interface Player {
  /** Plays these from now on and nothing else; what has gone by is left out. */
  play(soundings: readonly Sounding[]): void;
  /** Plays a timer's bell and its words, over whatever sounds. */
  ring(announced: readonly string[]): void;
  /** Falls silent: somebody speaks. */
  hush(): void;
  /** Goes on in step after the clock was changed. */
  keepStep(): void;
  setMuted(isMuted: boolean): void;
  /** When all that is played is over, in the household's time. */
  silentAt(): number;
}

/** Words that come later than this are left out: the next ones are near. */
const tooLate = 400;

/** A clock's ticks are a second apart; in fast time as many are heard as make sense. */
const tickEvery = 1000;

/** The fastest time in which a voice can keep up. */
const fastestSpoken = 1;

/** Opens the sound of a page. */
export function openPlayer(clock: HouseholdClock, voice: Voice, chimes: Chimes): Player {
  let soundings: readonly Sounding[] = [];
  let pending: ReturnType<typeof setTimeout>[] = [];
  let isMuted = false;

  const at = (moment: number, act: () => void): void => {
    const wait = clock.until(moment);
    if (Number.isFinite(wait)) pending.push(setTimeout(act, wait));
  };

  function tick(from: number, until: number): void {
    if (from >= until) return;
    at(from, () => {
      if (!isMuted) chimes.tick();
      tick(from + tickEvery * Math.max(1, clock.rate() / 4), until);
    });
  }

  function schedule(startedAt: number, sound: Sound): void {
    const start = startedAt + sound.at;
    const now = clock.now();
    if (sound.kind === 'sound') {
      const gone = Math.max(0, Math.ceil((now - start) / tickEvery));
      tick(start + gone * tickEvery, start + sound.ms);
    } else if (start > now - tooLate * Math.max(1, clock.rate())) {
      at(start, () => {
        if (!isMuted && clock.rate() <= fastestSpoken) voice.say(sound.text);
      });
    }
  }

  function stop(): void {
    for (const each of pending) clearTimeout(each);
    pending = [];
  }

  function start(): void {
    stop();
    for (const { startedAt, sounds } of soundings) {
      for (const sound of sounds) schedule(startedAt, sound);
    }
  }

  return {
    play(wanted) {
      voice.hush();
      soundings = wanted;
      start();
    },
    ring(announced) {
      if (isMuted) return;
      chimes.bell();
      for (const text of announced) voice.say(text);
    },
    hush() {
      soundings = [];
      stop();
      voice.hush();
    },
    keepStep() {
      if (clock.rate() > fastestSpoken) voice.hush();
      start();
    },
    silentAt: () => Math.max(0, ...soundings.map(({ startedAt, ms }) => startedAt + ms)),
    setMuted(wanted) {
      isMuted = wanted;
      if (isMuted) voice.hush();
    },
  };
}
