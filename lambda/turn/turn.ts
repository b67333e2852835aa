import type { Ask } from '../hearing/asks.ts';
import type { Heard, Meant, WhenTold } from '../hearing/heard.ts';
import type { ToTheCall } from '../hearing/to-the-call.ts';
import type { LadderStep } from '../hearing/vocabulary.ts';
import type { Words } from '../locales/words.ts';
import type { RunnerRecord } from '../record/record.ts';
import type { Viewport } from '../screen/viewport.ts';
import type { Instant } from '../time.ts';
import type { Outcome } from './outcome.ts';
import { type SessionChanges, type SessionState, withChanges } from './session.ts';

/** What free words came to. The words themselves leave with the request. */
export interface FreeWords {
  /** The answer that they begin with, or are. */
  readonly answer: 'yes' | 'no' | 'unsure' | undefined;
  readonly meant: readonly Meant[];
  /** The minutes that they name. */
  readonly minutes?: number;
  /** A bare figure in them. */
  readonly figure?: number;
  /** The furthest step of the way back after a strain that they name. */
  readonly step?: LadderStep;
  /** Whether they ask why. */
  readonly isWhy?: boolean;
  /** Whether they ask something, and wish for nothing. */
  readonly isAsking?: boolean;
  /** What they ask of something that they do not name: "how often", "is that normal". */
  readonly ofIt?: Ask;
  /** What they say to the call for an ambulance, where one was asked for. */
  readonly toTheCall?: ToTheCall;
  /** When something is to be, as far as they tell. */
  readonly when?: WhenTold;
  /** Whether they name the runner: "I", "my", "me". */
  readonly isOfRunner?: boolean | undefined;
  /** The same in short, for who tries the skill out. */
  readonly labels: readonly string[];
}

/** How a question that is open stands to all else. */
export interface QuestionKind {
  /** Whether the answer decides what is safe: it comes before any talk. */
  readonly decidesSafety: boolean;
  /** Whether it belongs to something under way, to which talk leads back. */
  readonly isUnderWay?: boolean;
}

/** All that a room needs to know to answer. It knows nothing of Alexa. */
export interface Turn {
  /** The request's own time: the only clock that decisions read. */
  readonly now: Instant;
  /** What was meant; of free words the first thing that was. */
  readonly heard: Heard;
  /** All that free words came to; undefined where something was heard as an intent or a touch. */
  readonly free: FreeWords | undefined;
  /** Names the request; the seed of what varies. */
  readonly requestId: string;
  /** The runner's language and country, such as `en-GB`. */
  readonly locale: string;
  /** The runner's record as of now. A routine in it is never sounding: speaking interrupts it. */
  readonly runner: RunnerRecord;
  readonly session: SessionState;
  readonly isRecognized: boolean;
  /** Whether nothing was ever stored for this runner. */
  readonly isFirstMeeting: boolean;
  /** Whether the record could not be read in this session yet: what it holds is not known. */
  readonly isBlind?: boolean;
  readonly interruptedBlock: boolean;
  /** Whether it was touched, and nothing said. */
  readonly isTouched?: boolean;
  readonly open: QuestionKind | undefined;
  readonly viewport: Viewport | undefined;
  readonly words: Words;
}

/** The turn as it is after an outcome. */
export const turnAfter = (turn: Turn, { runner = turn.runner, session = {} }: Outcome): Turn => ({
  ...changed(turn, session),
  runner,
});

/** A turn in which the session has changed already. */
export const changed = (turn: Turn, changes: SessionChanges): Turn => ({
  ...turn,
  session: withChanges(turn.session, changes),
});
