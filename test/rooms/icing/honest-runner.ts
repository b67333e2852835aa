import { inWords } from '../../../lambda/locales/en/numbers.ts';
import type { IceHousehold } from './household.ts';

const counts = new Map(Array.from({ length: 60 }, (_, count) => [inWords(count), count]));

/** The seconds of "nine minutes and fifty seconds". */
export function secondsIn(told: string): number {
  const count = (unit: string): number =>
    counts.get(new RegExp(`([a-z-]+) ${unit}s?\\b`).exec(told)?.[1] ?? '') ?? 0;
  return count('minute') * 60 + count('second');
}

const twentyMinutes = 1200;
const twoHours = 7200;

/**
 * Somebody who does what the coach says and tells the truth: with ice on from when the coach says
 * that it is, until the time that was told is up or it is to come off. All times in seconds.
 */
export function honestRunner(home: IceHousehold) {
  const here = (): number => home.now() / 1000;
  let on: { readonly since: number; readonly until: number } | undefined;
  /** The round that is over or paused: how long in all, and when it came off. */
  let round = { iced: 0, offSince: Number.NEGATIVE_INFINITY, rounds: 0 };
  let isPaused = false;
  const breaches: string[] = [];

  function takeOff(): void {
    if (on === undefined) return;
    const offSince = Math.min(on.until, here());
    round = { ...round, iced: round.iced + offSince - on.since, offSince };
    on = undefined;
    if (round.iced > twentyMinutes + 1) breaches.push(`${round.iced} seconds of ice in a round`);
  }

  return {
    breaches,
    /** What the runner remembers of ice in the last two hours. */
    hadIceLately: () => on !== undefined || here() - round.offSince < twoHours,
    passed(): void {
      if (on !== undefined && on.until <= here()) takeOff();
    },
    hear(said: string): void {
      const [, told] = /Okay, (.+?), starting now/.exec(said) ?? [];
      if (told === undefined) {
        if (/[Tt]ake (?:it|the ice) off/.test(said)) takeOff();
        return;
      }
      if (on !== undefined) takeOff();
      const off = here() - round.offSince;
      if (!isPaused) {
        const rest = Math.max(twentyMinutes, round.iced);
        if (off < Math.min(rest, twoHours) - 1) breaches.push(`ice again ${off} seconds after`);
        const rounds = off >= twoHours - 1 ? 1 : round.rounds + 1;
        if (rounds > 2) breaches.push(`round ${rounds} in a row`);
        round = { ...round, iced: 0, rounds };
      }
      isPaused = false;
      on = { since: here(), until: here() + secondsIn(told) };
    },
    takeOff,
    pause(): void {
      takeOff();
      isPaused = round.iced < twentyMinutes && here() - round.offSince < twoHours;
    },
    end(): void {
      takeOff();
      isPaused = false;
    },
  };
}
export type Honest = ReturnType<typeof honestRunner>;
