/** A way to read an utterance, and why. */
export interface Reading {
  readonly intent: string;
  readonly how: string;
}
