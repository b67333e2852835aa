import type { RequestHandler } from 'ask-sdk-core';
import { builtInSlot } from '../alexa/intent.ts';
import { without } from '../runner/record.ts';
import { type Milliseconds, milliseconds } from '../time.ts';
import { type Outcome, onIntent, type Turn } from '../turn.ts';
import { readDuration } from './duration.ts';
import { iceStatus, judge, type Wish } from './protocol.ts';

const statusOf = ({ runner, now }: Turn) => iceStatus(runner.ice, now);

function putOn(turn: Turn, length: Milliseconds): Outcome {
  const words = turn.words.icing;
  const say = [words.started(length), ...(turn.runner.routine ? [words.routineWaits()] : [])];
  return {
    reply: { kind: 'statement', say },
    runner: { ...turn.runner, ice: { startedAt: turn.now, length } },
  };
}

function offerInstead(turn: Turn, { kind, instead }: Exclude<Wish, { kind: 'fine' }>): Outcome {
  const words = turn.words.icing;
  const reason = {
    'too-long': words.tooLong(instead),
    'too-short': words.tooShort(instead),
    'not-understood': words.notUnderstood(),
  }[kind];
  return {
    reply: {
      kind: 'question',
      say: [reason],
      asked: { about: 'ice', length: instead },
      question: words.offer(instead),
      reprompt: words.offerAgain(instead),
    },
  };
}

const setTimer = onIntent(['SetIceTimerIntent'], (turn, request) => {
  const status = statusOf(turn);
  if (status.state === 'on') return turn.leadBack([turn.words.icing.alreadyOn(status.left)]);
  const asked = builtInSlot(request, 'duration');
  const wish = judge(asked === undefined ? undefined : readDuration(asked));
  return wish.kind === 'fine' ? putOn(turn, wish.length) : offerInstead(turn, wish);
});

const yesToOffer = onIntent(
  ['AMAZON.YesIntent'],
  (turn) => {
    const { asked } = turn.session;
    const wish = judge(asked?.about === 'ice' ? asked.length : undefined);
    return putOn(turn, milliseconds(wish.kind === 'fine' ? wish.length : wish.instead));
  },
  ({ session }) => session.asked?.about === 'ice',
);

const cancel = onIntent(['CancelIceTimerIntent'], (turn) => {
  const words = turn.words.icing;
  if (statusOf(turn).state === 'off') return turn.leadBack([words.notRunning()]);
  return turn.leadBack([words.cancelled()], without(turn.runner, 'ice'));
});

/** One sentence on how long the ice has to stay on; undefined when there is no ice. */
export function tellIce(turn: Turn): string | undefined {
  const words = turn.words.icing;
  const status = statusOf(turn);
  switch (status.state) {
    case 'on':
      return words.left(status.left);
    case 'due':
      return words.due(status.ago);
    case 'off':
      return undefined;
  }
}

export const icingHandlers: readonly RequestHandler[] = [setTimer, yesToOffer, cancel];
