import type { RunnerRecord } from '../record/record.ts';
import type { Instant } from '../time.ts';
import type { Score } from './guided-audio.ts';
import type { RemindersWish } from './reminder.ts';
import type { Asked, SessionChanges } from './session.ts';

/** What is asked, how it is asked again after silence, and what it is about. */
export interface Put {
  readonly asked: Asked;
  readonly question: string;
  readonly reprompt: string;
  /** The question in full, where it is put in short: for who asks what it was. */
  readonly full?: string;
}

/** What the coach does in a turn. Only a question leaves the microphone open. */
export type Reply =
  | ({ readonly kind: 'question'; readonly say: readonly string[] } & Put)
  | ({
      readonly kind: 'block';
      readonly score: Score;
      /** Whether every cue is spoken, for a device that plays no guided audio. */
      readonly isSpoken?: boolean;
    } & Put)
  | { readonly kind: 'statement'; readonly say: readonly string[] }
  /** Alexa asks in her own words for a permission, after the coach has said why. */
  | { readonly kind: 'consent'; readonly say: readonly string[]; readonly scope: string }
  /** Nobody is listening: a session that ended, an event. */
  | { readonly kind: 'silence' };

/**
 * Where a room sends the runner that does not know what else goes on: the turn finds the place.
 * `back`: into the exercise that was broken into, else to the question that is open, else the end.
 * `pick-up`: to the question that an aside broke into, else on with what is under way, else as said.
 * `routine`: the offer to go on with what is under way, else as said.
 * `choice`: what would you like to do. `parting`: the end, with what still runs.
 * `then`: on to what was wished for after the routine.
 */
export type Move = {
  readonly kind: 'move';
  readonly say: readonly string[];
} & (
  | { readonly to: 'back' | 'choice' | 'parting' | 'then' }
  | { readonly to: 'routine' | 'pick-up'; readonly or: 'choice' | 'parting' | 'goodbye' | 'end' }
);

/** What is to be done outside of the function before a turn is kept and said. */
export type Effect =
  /**
   * Something depends on how Alexa's timers take the change of the ice: the room of ice words it.
   */
  | {
      readonly kind: 'hear-of-timers';
      readonly then: string;
      readonly say: readonly string[];
      /** What is so instead where somebody has paused the timer of the ice with Alexa herself. */
      readonly ifPaused?: { readonly say: readonly string[]; readonly runner: RunnerRecord };
    }
  /** Whether Alexa's timers may be used is one thing for all of the account. */
  | { readonly kind: 'allow-timers'; readonly isAllowed: boolean }
  /** Alexa's reminders are looked at, and what is wished of them is done: their room words it. */
  | { readonly kind: 'reminders'; readonly wish: RemindersWish }
  /** All that is kept of the account is deleted; of what was written later than that, nothing. */
  | { readonly kind: 'forget'; readonly unlessWrittenAfter?: Instant; readonly isAsked: boolean };

/** What a screen is to show, where that does not follow from what is asked or running. */
export interface Show {
  readonly room: 'doctor' | 'library' | 'progress';
  readonly view: string;
  /** What of, such as a topic or an urgency. */
  readonly of?: string;
}

/** What a room makes of a turn: plain data. What is absent stays as it was. */
export interface Outcome {
  readonly reply: Reply | Move;
  readonly runner?: RunnerRecord;
  readonly session?: SessionChanges;
  readonly show?: Show;
  readonly effect?: Effect;
}

/** An outcome whose reply is one: no room to be asked any more. */
export interface Answered extends Outcome {
  readonly reply: Reply;
}

/** Says something and ends, whatever else is open. */
export const statement = (...say: readonly string[]): Outcome => ({
  reply: { kind: 'statement', say },
});

/** Says something, then returns to where the runner was. */
export const back = (...say: readonly string[]): Outcome => ({
  reply: { kind: 'move', to: 'back', say },
});

/** Says something and hands the choice to the runner. */
export const choice = (...say: readonly string[]): Outcome => ({
  reply: { kind: 'move', to: 'choice', say },
});

/** Says something and takes leave, with what still runs. */
export const parting = (...say: readonly string[]): Outcome => ({
  reply: { kind: 'move', to: 'parting', say },
});

/** Says something and offers to go on with the routine that is under way, if there is one. */
export const routineOr = (or: 'choice' | 'parting', ...say: readonly string[]): Outcome => ({
  reply: { kind: 'move', to: 'routine', or, say },
});

/** Nothing to say, for nobody listens. */
export const silence: Outcome = { reply: { kind: 'silence' } };

/** A reply with a sentence before what it says; in guided audio before its question, so that no cue moves. */
export function prefaced(reply: Reply, sentence: string): Reply {
  if (reply.kind === 'silence') return reply;
  return reply.kind === 'block'
    ? { ...reply, question: `${sentence} ${reply.question}` }
    : { ...reply, say: [sentence, ...reply.say] };
}
