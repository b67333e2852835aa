import type { HandlerInput, RequestHandler } from 'ask-sdk-core';
import type { Request, Response } from 'ask-sdk-model';
import { isIntent, type NamedIntent } from './alexa/intent.ts';
import type { IntentName } from './alexa/interaction-model.ts';
import { respond } from './alexa/respond.ts';
import type { AlarmNews } from './icing/alarms.ts';
import type { Words } from './locales/words.ts';
import { prefaced, type Reply } from './reply.ts';
import type { RunnerRecord } from './runner/record.ts';
import type { SessionState } from './runner/session.ts';
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
  readonly words: Words;
  /** Says something, then returns to where the runner was: the exercise, the open question, or the end. */
  readonly leadBack: (say: readonly string[], runner?: RunnerRecord) => Outcome;
}

/** What a capability makes of a turn: what to say, and what changed. */
export interface Outcome {
  readonly reply: Reply;
  readonly runner?: RunnerRecord;
  readonly session?: Partial<SessionState>;
  /** What it becomes once it is known how Alexa's timers took the change, and what is true of them. */
  readonly afterAlarms?: (news: AlarmNews, runner: RunnerRecord) => Outcome;
}

/** Does outside the function what an outcome needs before it can be answered and saved. */
export type Settle = (outcome: Outcome) => Promise<Outcome>;

const outcomes = new WeakMap<HandlerInput, Outcome>();
const turns = new WeakMap<HandlerInput, Turn>();
const settling = new WeakMap<HandlerInput, Settle>();

/** Makes a turn known to the handlers of a request. */
export function beginTurn(input: HandlerInput, turn: Turn, settle: Settle): void {
  turns.set(input, turn);
  settling.set(input, settle);
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
export const outcomeOf = (input: HandlerInput): Outcome | undefined => outcomes.get(input);

/**
 * Answers a request: settles the outcome, builds the response and keeps the outcome for the save
 * interceptor.
 */
export async function conclude(input: HandlerInput, described: Outcome): Promise<Response> {
  const { session, words } = turnOf(input);
  const outcome = (await settling.get(input)?.(described)) ?? described;
  const told =
    session.memoryTrouble === 'untold'
      ? { ...outcome, reply: prefaced(outcome.reply, words.conversation.memoryTrouble()) }
      : outcome;
  outcomes.set(input, told);
  return respond(input.responseBuilder, told.reply);
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
