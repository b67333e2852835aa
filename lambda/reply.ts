import type { Asked } from './runner/session.ts';
import type { Milliseconds } from './time.ts';

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

/** What is asked, how it is asked again after silence, and what a yes or a no will mean. */
export interface Question {
  readonly asked: Asked;
  readonly question: string;
  readonly reprompt: string;
  /** The question in full, where it is put in short: for who asks what it was. */
  readonly full?: string;
}

/** What the coach does in a turn. Only a question leaves the microphone open. */
export type Reply =
  | ({ readonly kind: 'question'; readonly say: readonly string[] } & Question)
  | ({ readonly kind: 'block'; readonly score: Score } & Question)
  | { readonly kind: 'statement'; readonly say: readonly string[] }
  /** Alexa asks in her own words for a permission, after the coach has said why. */
  | { readonly kind: 'consent'; readonly say: readonly string[]; readonly scope: string }
  /** Nobody is listening: a session that ended, an event. */
  | { readonly kind: 'silence' };

/** A reply with a sentence before what it says; in guided audio before its question, so that no cue moves. */
export function prefaced(reply: Reply, sentence: string): Reply {
  switch (reply.kind) {
    case 'silence':
      return reply;
    case 'block':
      return { ...reply, question: `${sentence} ${reply.question}` };
    case 'question':
    case 'statement':
    case 'consent':
      return { ...reply, say: [sentence, ...reply.say] };
  }
}
