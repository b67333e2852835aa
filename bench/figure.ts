/** A figure of the bench, as it is printed and kept. */
export interface Figure {
  readonly name: string;
  readonly unit: 'ms' | 'KB' | 'bytes' | 'times';
  readonly value: number;
  /** The most it may be. */
  readonly budget?: number;
  /** Whether it is the same on every machine, so that a build fails above its budget. */
  readonly binds?: true;
  /** How it spreads, in words: what to know before comparing two runs. */
  readonly spread?: string;
}

/** What a measurement is given. */
export interface Bench {
  /** The bundle to measure. */
  readonly bundle: string;
  /** What is loaded of it before the first answer, in bytes. */
  readonly firstBytes: number;
  /** How many fresh processes to start of each kind. */
  readonly runs: number;
  /** Says how far the measurement has come. */
  readonly progress: (text: string) => void;
}

/** One measurement, in a file of its own: add it to the list in run.ts. */
export type Measure = (bench: Bench) => Promise<readonly Figure[]>;
