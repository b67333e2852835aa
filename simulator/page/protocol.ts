import type { DeviceModel } from '../device/models.ts';
import type { Screen, Shown } from '../device/screen.ts';
import type { Sounding } from '../device/speech.ts';
import type { Face } from '../face.ts';
import type { Exchange, Outcome } from '../report.ts';

/** The household's time: what it was at this moment, and how many milliseconds pass in a real one. */
export interface Time {
  readonly now: number;
  readonly rate: number;
}

/** What a page is told came to pass on its device. */
export interface Told {
  /** Counts what was told of a device, from 1. */
  readonly number: number;
  readonly model: DeviceModel;
  readonly outcome: Outcome;
  readonly sounds: readonly Sounding[];
  readonly exchanges: readonly Exchange[];
  readonly shown: Shown | null;
  readonly screen: Screen | null;
  /** Whether a dialog waits for a yes or a no. */
  readonly confirms: boolean;
  readonly alexaAsks: string | null;
  readonly notes: readonly string[];
  readonly remembered: readonly Record<string, unknown>[];
  readonly log: string;
  /** When it was told, in the household's time. */
  readonly at: number;
}

/** Where a page finds itself when it comes, or comes back. */
export interface Arrival {
  /** Names the page's device from now on. */
  readonly id: string;
  /** Names this run of the server: after another one, sessions are gone. */
  readonly run: string;
  /** How the skill is told of. */
  readonly face: Face;
  readonly model: DeviceModel;
  /** Whether the terminal speaks to the same device. */
  readonly sharesTerminal: boolean;
  readonly locale: string;
  readonly time: Time;
  /** What came to pass on the device before, and how things stand. */
  readonly history: readonly Told[];
  readonly present: Told;
}

/** What the server sends by itself, by the name of the event. */
export interface Events {
  readonly arrival: Arrival;
  readonly told: { readonly told: Told; readonly time: Time };
  readonly time: Time;
  readonly device: { readonly model: DeviceModel };
  /** Timers that rang at another device of the household. */
  readonly rang: { readonly announced: readonly string[] };
}

/** A touch as the renderer sends it. */
export interface Touch {
  readonly id: string;
  readonly token: string;
  readonly arguments: readonly unknown[];
}

/** How fast the household's time can run. */
export const rates = [1, 10, 60] as const;
