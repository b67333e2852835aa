import type { HeardKind, HeardOf } from '../hearing/heard.ts';
import type { Screen } from '../screen/document.ts';
import type { Choice } from '../screen/touchable.ts';
import type { Viewport } from '../screen/viewport.ts';
import type { Answered, Outcome } from './outcome.ts';
import type { Question } from './question.ts';
import type { Turn } from './turn.ts';

/** What a room answers where no open question has heard an answer. */
export type Business = {
  readonly [Kind in HeardKind]?: (turn: Turn, heard: HeardOf<Kind>) => Outcome;
};

export interface Picture {
  readonly viewport: Viewport;
  /** Names what is shown, where the room has no name of its own for it. */
  readonly token: string;
  readonly text: string;
  /** What can be touched in answer to what was asked. */
  readonly touch: readonly Choice[];
  /** Whether none of it is urged before the others. */
  readonly isEven: boolean;
  readonly outcome: Answered;
}

/** What a screen shows once the turn is over; undefined where that is not the room's to show. */
export type Draw = (after: Turn, picture: Picture) => Screen | undefined;

export interface Room {
  readonly questions: readonly Question[];
  readonly business: Business;
}
