import { type Variation, variation } from '../locales/variation.ts';
import { wordsFor } from '../locales/words-for.ts';
import type { Incoming } from './incoming.ts';
import type { Recalled } from './recall.ts';
import { questionOf } from './rooms.ts';
import type { SessionState } from './session.ts';
import type { Turn } from './turn.ts';

/** A turn that begins, and which variants of the coach's phrases it comes to use. */
export interface Begun {
  readonly turn: Turn;
  readonly variants: Variation['heard'];
}

function kindOf({ asked }: SessionState): Turn['open'] {
  const question = questionOf(asked);
  return (
    question && {
      decidesSafety: question.decidesSafety,
      isUnderWay: question.isUnderWay === true,
    }
  );
}

/** What was meant, by whom and when: all that the rooms need to know. */
export function hear(
  { heard, now, requestId, locale, viewport }: Incoming,
  { memory, runner, session, interruptedBlock, isFirstMeeting }: Recalled,
): Begun {
  const { pick, heard: variants } = variation(requestId, session.variants);
  return {
    variants,
    turn: {
      now,
      heard,
      requestId,
      locale,
      runner,
      session,
      isRecognized: memory.key !== undefined && memory.key.person !== 'household',
      isFirstMeeting,
      interruptedBlock,
      open: kindOf(session),
      viewport,
      words: wordsFor(locale, pick),
    },
  };
}
