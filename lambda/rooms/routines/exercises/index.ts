import type { ExerciseId } from '../../../hearing/vocabulary.ts';
import type { Exercise } from '../sets.ts';
import * as all from './list.ts';

/**
 * The exercises by id. Which ones come from the article; times, repetitions and tempos follow
 * common coaching practice for recreational runners.
 */
export const exercises: Readonly<Record<ExerciseId, Exercise>> = all;
