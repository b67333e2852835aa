import { type ExerciseId, exerciseIds } from '../../hearing/vocabulary.ts';
import type { Turn } from '../../turn/turn.ts';

/**
 * The exercise that is offered to be tried, or was explained last: questions that name none are
 * about it. Undefined into guided audio, where the one that sounds is meant.
 */
export function exerciseAtHand({ session, interruptedBlock }: Turn): ExerciseId | undefined {
  if (interruptedBlock) return undefined;
  const { asked, library } = session;
  const { lesson } = library;
  const told = lesson?.kind === 'exercise' ? lesson.id : undefined;
  const id = asked?.about === 'try-exercise' ? `${asked['exercise']}` : told;
  return exerciseIds.find((known) => known === id);
}
