import type { Start } from '../../../lambda/rooms/routines/block.ts';
import { constraints, ruledOutBy } from '../../../lambda/rooms/routines/levels.ts';
import { play } from '../../../lambda/rooms/routines/playing.ts';
import { routineOf } from '../../../lambda/rooms/routines/routines.ts';
import { usualTraining } from '../../../lambda/rooms/routines/session.ts';
import type { Today } from '../../../lambda/rooms/routines/today.ts';
import type { Underway } from '../../../lambda/rooms/routines/underway.ts';
import type { Turn } from '../../../lambda/turn/turn.ts';
import { aTurn } from '../../support/a-turn.ts';
import { everyRoutine } from './every-id.ts';

/** Everything that is asked before a routine. */
export const everyGate: readonly string[] = [
  ...new Set(everyRoutine.flatMap((routine) => routineOf(routine).gates)),
];

/** How somebody trains to whom no question remains. */
export const nothingToAsk = { ...usualTraining, passed: [...everyGate] };

/** The level of who said that strength is not new to them. */
export const usualLevel = 20;

/** A turn of somebody who trains like this, and to whom no question remains. */
export const training = ({
  equipment,
  done,
  side,
  forms,
  pace,
  skipped,
  ruledOut = [],
}: Today): Turn =>
  aTurn({
    runner: { done: { ...done }, level: usualLevel, ...(equipment && { equipment }) },
    session: {
      routines: {
        training: {
          ...nothingToAsk,
          forms: { ...forms },
          pace,
          skipped: [...skipped],
          constraints: constraints.filter((each) =>
            ruledOutBy([each]).every((id) => ruledOut.includes(id)),
          ),
          ...(side && { side }),
        },
      },
    },
  });

/** A block that begins to sound: what is heard, and what the record and the session know of it. */
export function begun(start: Start, today: Today, opening: readonly string[] = []) {
  const { reply, runner, session } = play(training(today), start, opening);
  const routine = runner?.routine;
  const block = session?.routines?.block;
  if (reply.kind !== 'block' || routine?.state !== 'playing' || block === undefined) {
    throw new Error('no block began');
  }
  return { score: reply.score, question: reply.question, routine, block };
}

/** Somebody in the middle of an exercise of a routine. */
export const pausedAt = ({ stop, within }: Start): Underway => ({ stop, within, state: 'paused' });

/** Somebody before an exercise of a routine. */
export const waitingAt = ({ stop }: Start): Underway => ({
  stop,
  within: undefined,
  state: 'waiting',
});
