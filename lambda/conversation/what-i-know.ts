import type { RequestHandler } from 'ask-sdk-core';
import type { RunnerRecord } from '../runner/record.ts';
import { onIntent, type Turn } from '../turn.ts';
import { interruptedIn, pickUp } from './interrupted.ts';

/** Something that is kept of a runner. */
export type Kept =
  | { readonly what: 'place'; readonly routine: string }
  /** How many routines were finished, and in how many of the weeks that are counted. */
  | { readonly what: 'finished'; readonly routines: number; readonly weeks: number }
  | { readonly what: 'exercises' }
  | { readonly what: 'ice' }
  | { readonly what: 'equipment'; readonly equipment: string }
  /** Whether Alexa's timers may be used. */
  | { readonly what: 'timers'; readonly areAllowed: boolean }
  | { readonly what: 'time-zone'; readonly timeZone: string };

/** All that a record holds, part by part. */
export function keptIn(record: RunnerRecord): readonly Kept[] {
  const { routine, finished, weeks, done, ice, iceCheckedAt, noIceBefore } = record;
  const { equipment, alarms, timeZone } = record;
  const routines = Object.values(finished).reduce((sum, { times }) => sum + times, 0);
  const hasExercises = Object.keys(done).length > 0;
  const hasIce = [ice, iceCheckedAt, noIceBefore].some((part) => part !== undefined);
  return [
    ...(routine ? [{ what: 'place', routine: routine.routine } as const] : []),
    ...(routines > 0 ? [{ what: 'finished', routines, weeks: weeks.length } as const] : []),
    ...(hasExercises && routines === 0 ? [{ what: 'exercises' } as const] : []),
    ...(hasIce ? [{ what: 'ice' } as const] : []),
    ...(equipment !== undefined ? [{ what: 'equipment', equipment } as const] : []),
    ...(alarms?.permission !== undefined
      ? [{ what: 'timers', areAllowed: alarms.permission === 'granted' } as const]
      : []),
    ...(timeZone !== undefined ? [{ what: 'time-zone', timeZone } as const] : []),
  ];
}

const isAsked = ({ session, interruptedBlock }: Turn): boolean =>
  session.asked?.about === 'what-i-know' && !interruptedBlock;

/** Says what is kept of this voice, in one breath; how long and how to delete it, in a second. */
const whatIKnow = onIntent(['WhatDoYouKnowIntent'], (turn) => {
  const words = turn.words.memory;
  const kept = keptIn(turn.runner);
  if (kept.length === 0) {
    const isLegible = turn.session.memoryTrouble === undefined;
    return turn.leadBack([isLegible ? words.nothingKept() : words.cannotLookUp()]);
  }
  return {
    reply: {
      kind: 'question',
      say: [words.kept(kept)],
      asked: { about: 'what-i-know' },
      question: words.wantTheRest(),
      reprompt: words.wantTheRestAgain(),
    },
    session: { interrupted: interruptedIn(turn) },
  };
});

const tellTheRest = onIntent(
  ['AMAZON.YesIntent', 'TellMeMoreIntent'],
  (turn) => {
    const say = [turn.words.memory.howLongKept()];
    return pickUp(turn, say) ?? { reply: { kind: 'statement', say } };
  },
  isAsked,
);

const thatIsEnough = onIntent(
  ['AMAZON.NoIntent'],
  (turn) => {
    const say = [turn.words.memory.enoughKnown()];
    return (
      pickUp(turn, say) ?? {
        reply: { kind: 'statement', say: [...say, turn.words.conversation.goodbye()] },
      }
    );
  },
  isAsked,
);

/** "What do you know about me?" */
export const whatIKnowHandlers: readonly RequestHandler[] = [whatIKnow, tellTheRest, thatIsEnough];
