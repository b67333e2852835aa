import type { HandlerInput, RequestHandler } from 'ask-sdk-core';
import type { Request, Response } from 'ask-sdk-model';
import { isIntent, type NamedIntent } from './alexa/intent.ts';
import type { IntentName } from './alexa/interaction-model.ts';
import { respond } from './alexa/respond.ts';
import type { Urgency } from './doctor/rules.ts';
import type { AlarmNews } from './icing/alarms.ts';
import type { TopicId } from './library/topics.ts';
import type { Words } from './locales/words.ts';
import { prefaced, type Reply } from './reply.ts';
import type { RunnerRecord } from './runner/record.ts';
import type { SessionState } from './runner/session.ts';
import type { Screen } from './screen/document.ts';
import type { Viewport } from './screen/viewport.ts';
import type { Instant } from './time.ts';

/** All that a capability needs to know to answer a request. */
export interface Turn {
  /** The request's own time: the only clock that decisions read. */
  readonly now: Instant;
  readonly request: Request;
  /** The runner's record as of now. A routine in it is never sounding: speaking interrupts it. */
  readonly runner: RunnerRecord;
  /** Whether Alexa knows the voice that speaks. */
  readonly isRecognized: boolean;
  /** Whether nothing was ever stored for this runner. */
  readonly isFirstMeeting: boolean;
  /** Set when this very request has been written already; with what it came to, where known. */
  readonly delivered?: { readonly outcome: Outcome | undefined };
  /** Whether the runner spoke into a block of guided audio. */
  readonly interruptedBlock: boolean;
  readonly session: SessionState;
  /** Whether it was touched, or sent, from a screen that no longer shows what is so. */
  readonly isOutOfDate: boolean;
  /** The screen of the device; undefined where it has none. */
  readonly viewport: Viewport | undefined;
  readonly words: Words;
  /** Says something, then returns to where the runner was: the exercise, the open question, or the end. */
  readonly leadBack: (say: readonly string[], runner?: RunnerRecord) => Outcome;
}

/** What a screen can show besides what is asked or running. */
export type Shown =
  | { readonly kind: 'verdict'; readonly urgency: Urgency }
  | { readonly kind: 'lesson'; readonly topic: TopicId }
  | { readonly kind: 'topics' }
  | { readonly kind: 'progress' };

/** What a capability makes of a turn: what to say, and what changed. */
export interface Outcome {
  readonly reply: Reply;
  readonly runner?: RunnerRecord;
  readonly session?: Partial<SessionState>;
  /** What a screen is to show with it, where that does not follow from what is asked or running. */
  readonly show?: Shown;
  /**
   * Set when all that is kept of the runner was to be deleted: then nothing is written, and the
   * session carries no copy. When it is done, nothing of the session is left either.
   */
  readonly forgetting?: 'done' | 'failed';
  /** What it becomes once it is known how Alexa's timers took the change, and what is true of them. */
  readonly afterAlarms?: (news: AlarmNews, runner: RunnerRecord) => Outcome;
}

/** What becomes of an outcome before it is a response. */
export interface Finishing {
  /** Does outside the function what an outcome needs before it can be answered and saved, and words it. */
  readonly settle: (outcome: Outcome) => Promise<Outcome>;
  /** What a screen shows with it; undefined where there is none, or nothing new to show. */
  readonly screen: (outcome: Outcome) => Screen | undefined;
}

/** An outcome as it was answered, and what was shown with it. */
export interface Concluded {
  readonly outcome: Outcome;
  readonly screen: Screen | undefined;
  /** Whether the runner has heard that the coach can't remember at the moment. */
  readonly isMemoryTroubleTold: boolean;
}

const concluded = new WeakMap<HandlerInput, Concluded>();
const turns = new WeakMap<HandlerInput, Turn>();
const finishing = new WeakMap<HandlerInput, Finishing>();

/** Makes a turn known to the handlers of a request. */
export function beginTurn(input: HandlerInput, turn: Turn, finish: Finishing): void {
  turns.set(input, turn);
  finishing.set(input, finish);
}

/**
 * The turn a request began.
 * @throws Error when the load interceptor has not run.
 */
export function turnOf(input: HandlerInput): Turn {
  const turn = turns.get(input);
  if (turn === undefined) throw new Error('no turn: the load interceptor must run first');
  return turn;
}

/** What the handler of a request made of it, if one did. */
export const concludedOf = (input: HandlerInput): Concluded | undefined => concluded.get(input);

/**
 * Answers a request: settles the outcome, builds the response and keeps the outcome for the save
 * interceptor.
 */
export async function conclude(input: HandlerInput, described: Outcome): Promise<Response> {
  const { session, words, viewport } = turnOf(input);
  const finish = finishing.get(input);
  const outcome = (await finish?.settle(described)) ?? described;
  // On a screen a block has no words of its own: it is told with what follows.
  const isWordless = outcome.reply.kind === 'block' && viewport !== undefined;
  const isToBeTold =
    session.memoryTrouble === 'untold' && outcome.forgetting === undefined && !isWordless;
  const told = isToBeTold
    ? { ...outcome, reply: prefaced(outcome.reply, words.conversation.memoryTrouble()) }
    : outcome;
  const screen = finish?.screen(told);
  const isMemoryTroubleTold = isToBeTold || session.memoryTrouble === 'told';
  concluded.set(input, { outcome: told, screen, isMemoryTroubleTold });
  return respond(input.responseBuilder, told.reply, screen);
}

/** A handler for intents, optionally only in some states. */
export function onIntent<Name extends IntentName>(
  names: readonly Name[],
  answer: (turn: Turn, request: NamedIntent<Name>) => Outcome,
  when: (turn: Turn) => boolean = () => true,
): RequestHandler {
  return {
    canHandle: (input) => isIntent(input.requestEnvelope.request, ...names) && when(turnOf(input)),
    handle(input) {
      const { request } = input.requestEnvelope;
      if (!isIntent(request, ...names)) throw new Error(`not one of ${names.join(', ')}`);
      return conclude(input, answer(turnOf(input), request));
    },
  };
}

/** A handler for a type of request other than intents. */
export function onRequest(
  type: Exclude<Request['type'], 'IntentRequest'>,
  answer: (turn: Turn) => Outcome,
): RequestHandler {
  return {
    canHandle: (input) => input.requestEnvelope.request.type === type,
    handle: (input) => conclude(input, answer(turnOf(input))),
  };
}
