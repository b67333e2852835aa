import { type AplaDocument, aplaDocument } from '../../lambda/alexa/apla.ts';
import type { Equipment } from '../../lambda/hearing/vocabulary.ts';
import { variation } from '../../lambda/locales/variation.ts';
import { wordsFor } from '../../lambda/locales/words-for.ts';
import { newRunner, type RunnerRecord } from '../../lambda/record/record.ts';
import { goOn, play, start } from '../../lambda/rooms/routines/playing.ts';
import { type RoutineId, routineOf, stopAt } from '../../lambda/rooms/routines/routines.ts';
import { lengthOf } from '../../lambda/rooms/routines/score.ts';
import { underway } from '../../lambda/rooms/routines/underway.ts';
import { type Instant, instant, later } from '../../lambda/time.ts';
import { asOfNow } from '../../lambda/turn/as-of-now.ts';
import type { Outcome } from '../../lambda/turn/outcome.ts';
import { decodeSession, type SessionState, withChanges } from '../../lambda/turn/session.ts';
import type { Turn } from '../../lambda/turn/turn.ts';

/** A block of a routine as the skill sends it. */
export interface Block {
  readonly document: AplaDocument;
  /** The exercises in it. */
  readonly exercises: readonly string[];
}

/** What a routine is played for. */
export interface Occasion {
  readonly routine: RoutineId;
  /** The exercise to begin with, counted from 1. */
  readonly from: number;
  /** Whether the runner has done all of it before. */
  readonly isKnown: boolean;
}

/** Strength in its usual form: nobody is asked how used to it they are. */
const usualLevel = 20;

/** What leaves nothing of a routine out. */
const equipmentFor = (routine: RoutineId): Equipment =>
  routine === 'strength-gym' ? 'gym' : 'kettlebell';

/** The blocks of a routine, for a runner who says at each question that it can go on. */
export function blocksOf({ routine, from, isKnown }: Occasion): readonly Block[] {
  const { exercises, gates } = routineOf(routine);
  const done = isKnown ? Object.fromEntries(exercises.map((exercise) => [exercise, 1])) : {};
  const fresh = decodeSession(undefined);
  const first = turnOf(
    { ...newRunner, done, equipment: equipmentFor(routine), level: usualLevel },
    withChanges(fresh, {
      routines: { training: { ...fresh.routines.training, passed: [...gates] } },
    }),
    instant(0),
  );
  const stop = stopAt(routine, from - 1);
  const outcome = from > 1 && stop ? play(first, { stop }) : start(first, routine);
  return blocksFrom(first, outcome);
}

function blocksFrom(turn: Turn, { reply, runner, session }: Outcome): readonly Block[] {
  if (reply.kind !== 'block' || runner?.routine?.state !== 'playing') return [];
  const { routine, exercises } = runner.routine;
  const block = {
    document: aplaDocument(reply.score, reply.question),
    exercises: exercises.flatMap(({ index }) => stopAt(routine, index)?.exercise ?? []),
  };
  const heard = later(turn.now, lengthOf(reply.score));
  const next = turnOf(runner, withChanges(turn.session, session ?? {}), heard);
  const current = underway(next);
  return current === undefined ? [block] : [block, ...blocksFrom(next, goOn(next, current))];
}

/** A turn at a moment at which the runner speaks. */
function turnOf(stored: RunnerRecord, kept: SessionState, now: Instant): Turn {
  const requestId = `listen-${now}`;
  const spoken = { now, locale: 'en-US', ending: 'broken-off', isSessionEnd: false } as const;
  return {
    ...asOfNow(stored, kept, spoken),
    now,
    heard: { kind: 'yes' },
    free: undefined,
    requestId,
    locale: 'en-US',
    isRecognized: false,
    isFirstMeeting: false,
    open: undefined,
    viewport: undefined,
    words: wordsFor('en-US', variation(requestId, {}).pick),
  };
}
