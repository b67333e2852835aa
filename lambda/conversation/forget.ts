import type { HandlerInput, RequestHandler } from 'ask-sdk-core';
import { isIntent } from '../alexa/intent.ts';
import { removeAllTimers } from '../alexa/timers.ts';
import { StoreUnavailable, TimersTrouble } from '../errors.ts';
import { stillToRing } from '../icing/alarms.ts';
import { phaseOf } from '../icing/protocol.ts';
import { invocationOf } from '../invocation.ts';
import { log } from '../log.ts';
import { runnerKey } from '../runner/key.ts';
import type { RunnerStore } from '../runner/store.ts';
import { conclude, type Outcome, onIntent, type Turn, turnOf } from '../turn.ts';
import { interruptedIn, pickUp } from './interrupted.ts';
import { askWhatNext } from './what-next.ts';

const isAsked = ({ session, interruptedBlock }: Turn): boolean =>
  session.asked?.about === 'forget' && !interruptedBlock;

const ask = (turn: Turn, say: string, question: string): Outcome => ({
  reply: {
    kind: 'question',
    say: [say],
    asked: { about: 'forget' },
    question,
    reprompt: turn.words.memory.shallIForgetAgain(),
  },
  session: { interrupted: interruptedIn(turn) },
});

/** Nothing is deleted before a clear yes to what would be gone, and for whom. */
const forgetMe = onIntent(
  ['ForgetMeIntent'],
  (turn) => {
    const words = turn.words.memory;
    return ask(turn, words.whatForgettingMeans(), words.shallIForget());
  },
  (turn) => !isAsked(turn),
);

/** Anything but a yes keeps everything: doubt too. */
const keepAll = onIntent(
  ['AMAZON.NoIntent', 'NotSureIntent', 'RatherNotSayIntent'],
  (turn) => {
    const say = [turn.words.memory.leftAsItIs()];
    return pickUp(turn, say) ?? askWhatNext(turn, say);
  },
  isAsked,
);

/** Whatever is no answer, the wish said once more included. */
const askPlainly = onIntent(
  [
    'ForgetMeIntent',
    'AMAZON.HelpIntent',
    'AMAZON.FallbackIntent',
    'WhatDoYouMeanIntent',
    'WhyDoYouAskIntent',
  ],
  (turn) => turn.leadBack([turn.words.memory.forgettingNeedsYes()]),
  isAsked,
);

/**
 * Deletes what is kept, then the real timers, so that these ring on where deleting fails. Alexa
 * deletes the skill's timers of the whole household, as everybody's records are gone.
 * @returns whether a timer may ring all the same; a household that never allowed them has none
 * @throws StoreUnavailable when something may be left
 */
async function deleteAll(input: HandlerInput, turn: Turn, store: RunnerStore): Promise<boolean> {
  const { requestEnvelope } = input;
  const key = runnerKey(requestEnvelope);
  if (key !== undefined) await store.forget(key.user, invocationOf(input).deadline);
  try {
    await removeAllTimers(input);
    return false;
  } catch (trouble) {
    if (!(trouble instanceof TimersTrouble)) throw trouble;
    if (trouble.reason !== 'not-allowed') {
      log('timers-not-deleted', requestEnvelope.request.requestId, trouble);
    }
    const { permission, made = [] } = turn.runner.alarms ?? {};
    return stillToRing(made, turn.now).length > 0 && permission !== undefined;
  }
}

/**
 * Forgets everybody of the account. Nothing is written back, neither by this turn nor from the
 * session, whose attributes are emptied. Delivered twice it finds nothing left and says the same.
 * Where the table fails the runner hears that something may be left, and can try again.
 */
async function forgotten(input: HandlerInput, turn: Turn, store: RunnerStore): Promise<Outcome> {
  const words = turn.words.memory;
  const { state } = phaseOf(turn.runner.ice, turn.now);
  const isIceOn = state === 'on' || state === 'due';
  try {
    const mayRing = await deleteAll(input, turn, store);
    const say = [words.forgotten(), words.withoutTimer(isIceOn, mayRing)];
    return { reply: { kind: 'statement', say }, forgetting: 'done' };
  } catch (trouble) {
    if (!(trouble instanceof StoreUnavailable)) throw trouble;
    log('not-forgotten', turn.request.requestId, trouble);
    return { ...ask(turn, words.notForgotten(), words.shallITryAgain()), forgetting: 'failed' };
  }
}

/** "Forget everything about me." */
export const forgetHandlers = (store: RunnerStore): readonly RequestHandler[] => [
  forgetMe,
  {
    canHandle: (input) =>
      isIntent(input.requestEnvelope.request, 'AMAZON.YesIntent') && isAsked(turnOf(input)),
    async handle(input) {
      return conclude(input, await forgotten(input, turnOf(input), store));
    },
  },
  keepAll,
  askPlainly,
];
