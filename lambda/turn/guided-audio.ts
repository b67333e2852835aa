import type { Milliseconds } from '../time.ts';

/** A spoken cue at its place on the clock of the piece it belongs to. */
export interface Cue {
  readonly at: Milliseconds;
  readonly text: string;
}

/** A stretch of guided audio of exactly known length, whatever voice speaks in it. */
export type Piece =
  /** Words in a window wide enough for them. */
  | { readonly kind: 'speech'; readonly length: Milliseconds; readonly text: string }
  /** Time to move: quiet ticks under the cues. */
  | { readonly kind: 'work'; readonly length: Milliseconds; readonly cues: readonly Cue[] }
  /** Time to breathe: silence under the cues. */
  | { readonly kind: 'rest'; readonly length: Milliseconds; readonly cues: readonly Cue[] };

/** Guided audio: its pieces follow one another without a gap. */
export type Score = readonly Piece[];
