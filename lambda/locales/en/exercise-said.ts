import type { ExerciseId } from '../../hearing/vocabulary.ts';
import type { ExerciseWords, Side } from '../../rooms/routines/words.ts';
import { exerciseWords } from './exercises.ts';

export const uncapitalized = (text: string): string =>
  `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

/** What is said of an exercise; of a weight only where there is one. */
export const wordsOf = (exercise: ExerciseId, isWeighted: boolean): ExerciseWords => ({
  ...exerciseWords[exercise],
  ...(isWeighted && exerciseWords[exercise].weighted),
});
export const nameOf = (exercise: ExerciseId): string => exerciseWords[exercise].name;
export const theName = (exercise: ExerciseId): string => `the ${nameOf(exercise)}`;
export const areOrIs = (exercise: ExerciseId): string =>
  exerciseWords[exercise].isPlural ? 'are' : 'is';

/** Behind an exercise, for which side it is, where it has sides. */
export const sided = (exercise: ExerciseId, side: Side): string =>
  side === 'both' ? '' : `, ${side} ${exerciseWords[exercise].part}`;
