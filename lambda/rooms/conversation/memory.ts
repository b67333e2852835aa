import { back, type Outcome } from '../../turn/outcome.ts';
import type { Turn } from '../../turn/turn.ts';
import { icePhase } from '../icing/index.ts';
import { brokenInto } from './aside.ts';
import { keptIn } from './kept.ts';
import { forget } from './questions/forget.ts';
import { whatIKnow } from './questions/what-i-know.ts';

/** "Forget everything about me": what would be gone, and for whom; then a clear yes. */
export const forgetMe = (turn: Turn): Outcome => ({
  ...forget.ask(turn, {}, turn.words.memory.whatForgettingMeans()),
  session: brokenInto(turn),
});

/** Says what came of forgetting; where it failed it can be tried again. */
export function toldForgotten(
  turn: Turn,
  how: 'done' | 'may-ring' | 'failed',
  ...more: readonly string[]
): Outcome {
  const words = turn.words.memory;
  if (how === 'failed') {
    return {
      reply: {
        kind: 'question',
        say: [words.notForgotten()],
        asked: forget.asked({}),
        question: words.shallITryAgain(),
        reprompt: words.shallIForgetAgain(),
      },
      session: brokenInto(turn),
    };
  }
  const { state } = icePhase(turn);
  const isIceOn = state === 'on' || state === 'due';
  const say = [words.forgotten(), words.withoutTimer(isIceOn, how === 'may-ring'), ...more];
  return { reply: { kind: 'statement', say } };
}

/** "What do you know about me?" In one breath; how long and how to delete it, in a second. */
export function tellKept(turn: Turn): Outcome {
  const words = turn.words.memory;
  const kept = keptIn(turn.runner);
  if (kept.length === 0) {
    return back(turn.isBlind === true ? words.cannotLookUp() : words.nothingKept());
  }
  return { ...whatIKnow.ask(turn, {}, words.kept(kept)), session: brokenInto(turn) };
}
