import type { ExerciseId } from '../../hearing/vocabulary.ts';
import type { Turn } from '../../turn/turn.ts';
import { routineIds, routineOf } from './routines.ts';
import { todayOf } from './today.ts';

/** What does the same as an exercise: it takes the same place in a routine, and can be done today. */
export function instead(turn: Turn, exercise: ExerciseId): ExerciseId | undefined {
  const { ruledOut = [] } = todayOf(turn);
  return routineIds
    .flatMap((id) => routineOf(id).places)
    .filter((place) => place.includes(exercise))
    .flat()
    .find((other) => other !== exercise && !ruledOut.includes(other));
}
