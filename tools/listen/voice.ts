import { millisecondsOf, type Samples } from './wav.ts';

/** A text as a voice speaks it. */
export interface Utterance {
  readonly samples: Samples;
  /** In milliseconds, the voice's pause after it included. */
  readonly length: number;
  /** In milliseconds, until the last sound that can be heard. */
  readonly spoken: number;
}

/**
 * Speaks a text.
 * @throws Error when the text was not prepared
 */
export type Voice = (text: string) => Utterance;

/** Sounds quieter than this, of 32,767, are not heard. */
const audible = 100;

/** An utterance of the samples of its sound. */
export const utteranceOf = (samples: Samples): Utterance => ({
  samples,
  length: millisecondsOf(samples.length),
  spoken: millisecondsOf(samples.findLastIndex((sample) => Math.abs(sample) > audible) + 1),
});

/** A voice that knows what was spoken before. */
export const voiceOf =
  (utterances: ReadonlyMap<string, Utterance>): Voice =>
  (text) => {
    const utterance = utterances.get(text);
    if (utterance === undefined) throw new Error(`not spoken yet: ${text}`);
    return utterance;
  };
