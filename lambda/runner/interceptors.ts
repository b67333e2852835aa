import type { HandlerInput, RequestInterceptor, ResponseInterceptor } from 'ask-sdk-core';
import type { Request } from 'ask-sdk-model';
import { invocationOf } from '../invocation.ts';
import { type Variation, variation } from '../locales/variation.ts';
import { wordsFor } from '../locales/words.ts';
import { log } from '../log.ts';
import type { Reply } from '../reply.ts';
import { type Instant, instantOf } from '../time.ts';
import { beginTurn, type Outcome, outcomeOf, type Turn } from '../turn.ts';
import { runnerKey } from './key.ts';
import { type Kept, keep, type Memory, recall } from './memory.ts';
import { newRunner, type RunnerRecord } from './record.ts';
import { decodeSession, type SessionState } from './session.ts';
import type { RunnerStore, StoredRunner } from './store.ts';

/** What the runner's record needs from the rooms that use it. */
export interface Rooms {
  readonly asOfNow: (
    stored: RunnerRecord,
    session: SessionState,
    request: Request,
    now: Instant,
  ) => Pick<Turn, 'runner' | 'session' | 'interruptedBlock'>;
  readonly leadBack: (turn: Turn, say: readonly string[], runner?: RunnerRecord) => Outcome;
  readonly settle: (input: HandlerInput, turn: Turn, outcome: Outcome) => Promise<Outcome>;
}

/** The requests whose answer depends on the record. Others cost no read and no write. */
const remembering: readonly string[] = [
  'LaunchRequest',
  'IntentRequest',
  'SessionEndedRequest',
  'Alexa.Presentation.APLA.RuntimeError',
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

const question = (reply: Reply): Partial<Pick<SessionState, 'asked' | 'said'>> => {
  switch (reply.kind) {
    case 'question':
    case 'block': {
      const { asked, question, reprompt } = reply;
      const say = reply.kind === 'question' ? reply.say.join(' ') : '';
      return { asked, said: { say, question, reprompt } };
    }
    case 'statement':
    case 'silence':
      return { asked: undefined, said: undefined };
    /** The thread is picked up when Alexa's question is answered. */
    case 'consent':
      return {};
  }
};

/** The session after a turn. */
const sessionAfter = (
  { turn, memory, heard }: Begun,
  outcome: Outcome,
  kept: Kept,
): SessionState => ({
  ...turn.session,
  ...outcome.session,
  ...question(outcome.reply),
  key: memory.key,
  copy: kept.copy,
  variants: heard(),
  memoryTrouble: turn.session.memoryTrouble === undefined ? troubleAfter(kept.trouble) : 'told',
});

/** The interceptors that begin a turn with the runner's record and keep what became of it. */
export function runnerInterceptors(store: RunnerStore, { asOfNow, leadBack, settle }: Rooms) {
  const begun = new WeakMap<HandlerInput, Begun>();

  const load: RequestInterceptor = {
    async process(input) {
      const { request, session: alexaSession } = input.requestEnvelope;
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
      const turn: Turn = {
        now,
        request,
        ...(isDelivered
          ? { runner: memory.record, session, interruptedBlock: false, delivered: { outcome } }
          : asOfNow(memory.record, session, request, now)),
        isRecognized: memory.key !== undefined && memory.key.person !== 'household',
        isFirstMeeting: memory.trouble === undefined && isBlank(memory.stored, now),
        words: wordsFor('locale' in request ? (request.locale ?? '') : '', pick),
        leadBack: (say, runner) => leadBack(turn, say, runner),
      };
      beginTurn(input, turn, (outcome) => settle(input, turn, outcome));
      begun.set(input, { memory, turn, heard });
    },
  };

  const save: ResponseInterceptor = {
    async process(input) {
      const began = begun.get(input);
      const outcome = outcomeOf(input);
      if (began === undefined || outcome === undefined) return;
      const { memory, turn } = began;
      const invocation = invocationOf(input);
      invocation.outcome = outcome;
      const { requestId } = turn.request;
      const occasion = { requestId, now: turn.now, deadline: invocation.deadline };
      const record = turn.delivered ? memory.record : (outcome.runner ?? turn.runner);
      const kept = await keep(store, memory, record, occasion, invocation.replaysLeft === 0);
      if (kept.trouble !== undefined) log('record-not-written', requestId, kept.trouble);
      if (input.requestEnvelope.session) {
        input.attributesManager.setSessionAttributes(sessionAfter(began, outcome, kept));
      }
    },
  };
  return { load, save };
}
