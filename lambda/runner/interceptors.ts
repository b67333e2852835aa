import type { HandlerInput, RequestInterceptor, ResponseInterceptor } from 'ask-sdk-core';
import type { Request } from 'ask-sdk-model';
import { asSpoken, screenEventOf } from '../alexa/touch.ts';
import { invocationOf } from '../invocation.ts';
import { type Variation, variation } from '../locales/variation.ts';
import { wordsFor } from '../locales/words.ts';
import { log } from '../log.ts';
import type { Reply, Score } from '../reply.ts';
import type { Screen } from '../screen/document.ts';
import { type Viewport, viewportOf } from '../screen/viewport.ts';
import { type Instant, instantOf } from '../time.ts';
import { beginTurn, type Concluded, concludedOf, type Outcome, type Turn } from '../turn.ts';
import { runnerKey } from './key.ts';
import { type Kept, keep, type Memory, recall } from './memory.ts';
import { newRunner, type RunnerRecord } from './record.ts';
import { decodeSession, type SessionState } from './session.ts';
import type { RunnerStore, StoredRunner } from './store.ts';

/** What the runner's record needs from the rooms that use it. */
export interface Rooms {
  readonly present: (
    input: HandlerInput,
    stored: RunnerRecord,
    session: SessionState,
    now: Instant,
  ) => Promise<Pick<Turn, 'runner' | 'session' | 'interruptedBlock'>>;
  readonly leadBack: (turn: Turn, say: readonly string[], runner?: RunnerRecord) => Outcome;
  /** Puts what the turn before said already in other words. */
  readonly anew: (turn: Turn, outcome: Outcome) => Outcome;
  readonly settle: (input: HandlerInput, turn: Turn, outcome: Outcome) => Promise<Outcome>;
  /** Whether what a screen's token names is still so. */
  readonly isShown: (token: string, stored: RunnerRecord, session: SessionState) => boolean;
  readonly screenFor: (turn: Turn, viewport: Viewport, outcome: Outcome) => Screen | undefined;
}

/** The requests whose answer depends on the record. Others cost no read and no write. */
const remembering: readonly string[] = [
  'LaunchRequest',
  'IntentRequest',
  'SessionEndedRequest',
  'Alexa.Presentation.APLA.RuntimeError',
  'Alexa.Presentation.APL.UserEvent',
  'Connections.Response',
  'AlexaSkillEvent.SkillPermissionChanged',
];

/** Whether the runner has to be told that the coach can't remember, once a session. */
const troubleAfter = (trouble: unknown): SessionState['memoryTrouble'] =>
  trouble === undefined ? undefined : 'untold';

const nobody: Memory = { key: undefined, record: newRunner, replaces: undefined };

/** Whether nothing is known of a runner: nothing was stored, or it has expired. */
const isBlank = (stored: StoredRunner | undefined, now: Instant): boolean =>
  stored === undefined || stored.expiresAt <= now;

interface Begun {
  readonly memory: Memory;
  readonly turn: Turn;
  readonly heard: Variation['heard'];
}

/** What guided audio begins with, before it introduces its first exercise. */
function openingOf(score: Score): string {
  const words = score.slice(
    0,
    score.findIndex(({ kind }) => kind !== 'speech'),
  );
  return words
    .slice(0, -1)
    .map((piece) => (piece.kind === 'speech' ? piece.text : ''))
    .join(' ');
}

const question = (
  reply: Reply,
  request: Request,
): Partial<Pick<SessionState, 'asked' | 'said'>> => {
  switch (reply.kind) {
    case 'question':
    case 'block': {
      const { asked, question, reprompt, full } = reply;
      const to = request.type === 'IntentRequest' ? request.intent.name : undefined;
      const said =
        reply.kind === 'question'
          ? { say: reply.say.filter(Boolean).join(' ') }
          : { say: '', opening: openingOf(reply.score) };
      return { asked, said: { ...said, question, reprompt, full, to } };
    }
    case 'statement':
      return { asked: undefined, said: undefined };
    /** Nothing was said, or the thread is picked up when Alexa's question is answered. */
    case 'silence':
    case 'consent':
      return {};
  }
};

/** The session after a turn. */
const sessionAfter = (
  { turn, memory, heard }: Begun,
  { outcome, screen, isMemoryTroubleTold }: Concluded,
  kept: Partial<Kept>,
): SessionState => ({
  ...turn.session,
  guided: undefined,
  ...outcome.session,
  ...question(outcome.reply, turn.request),
  key: memory.key,
  copy: kept.copy,
  shown: screen?.token ?? turn.session.shown,
  variants: heard(),
  memoryTrouble: isMemoryTroubleTold
    ? 'told'
    : (turn.session.memoryTrouble ?? troubleAfter(kept.trouble)),
});

/** The interceptors that begin a turn with the runner's record and keep what became of it. */
export function runnerInterceptors(
  store: RunnerStore,
  { present, leadBack, anew, settle, isShown, screenFor }: Rooms,
) {
  const begun = new WeakMap<HandlerInput, Begun>();

  const load: RequestInterceptor = {
    async process(input) {
      const screenEvent = screenEventOf(input.requestEnvelope);
      input.requestEnvelope = asSpoken(input.requestEnvelope);
      const { request, session: alexaSession, context } = input.requestEnvelope;
      const now = instantOf(request.timestamp);
      const decoded = decodeSession(alexaSession?.attributes);
      const { deadline, outcome } = invocationOf(input);
      const memory = remembering.includes(request.type)
        ? await recall(store, decoded.key ?? runnerKey(input.requestEnvelope), decoded.copy, {
            requestId: request.requestId,
            now,
            deadline,
          })
        : nobody;
      if (memory.trouble !== undefined) log('record-not-read', request.requestId, memory.trouble);

      const isDelivered = memory.stored?.requestId === request.requestId;
      const { pick, heard } = variation(request.requestId, decoded.variants);
      const session = {
        ...decoded,
        memoryTrouble: decoded.memoryTrouble ?? troubleAfter(memory.trouble),
      };
      const isOutOfDate =
        screenEvent !== undefined && !isShown(screenEvent.token, memory.record, decoded);
      const viewport = viewportOf(context);
      const turn: Turn = {
        now,
        request,
        ...(isDelivered || isOutOfDate
          ? { runner: memory.record, session, interruptedBlock: false }
          : await present(input, memory.record, session, now)),
        ...(isDelivered && { delivered: { outcome } }),
        isOutOfDate,
        viewport,
        isRecognized: memory.key !== undefined && memory.key.person !== 'household',
        isFirstMeeting: memory.trouble === undefined && isBlank(memory.stored, now),
        words: wordsFor('locale' in request ? (request.locale ?? '') : '', pick),
        leadBack: (say, runner) => leadBack(turn, say, runner),
      };
      beginTurn(input, turn, {
        settle: async (described) => anew(turn, await settle(input, turn, described)),
        screen: (settled) => viewport && screenFor(turn, viewport, settled),
      });
      begun.set(input, { memory, turn, heard });
    },
  };

  const save: ResponseInterceptor = {
    async process(input) {
      const began = begun.get(input);
      const concluded = concludedOf(input);
      if (began === undefined || concluded === undefined) return;
      const { outcome } = concluded;
      const { memory, turn } = began;
      const invocation = invocationOf(input);
      invocation.outcome = outcome;
      const { requestId } = turn.request;
      const occasion = { requestId, now: turn.now, deadline: invocation.deadline };
      const record = turn.delivered ? memory.record : (outcome.runner ?? turn.runner);
      if (outcome.forgetting === 'done') {
        input.attributesManager.setSessionAttributes({});
        return;
      }
      const kept: Partial<Kept> =
        outcome.forgetting === 'failed'
          ? {}
          : await keep(store, memory, record, occasion, invocation.replaysLeft === 0);
      if (kept.trouble !== undefined) log('record-not-written', requestId, kept.trouble);
      if (input.requestEnvelope.session) {
        input.attributesManager.setSessionAttributes(sessionAfter(began, concluded, kept));
      }
    },
  };
  return { load, save };
}
