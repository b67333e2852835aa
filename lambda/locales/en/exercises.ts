import type { ExerciseId } from '../../hearing/vocabulary.ts';
import * as all from '../../rooms/routines/exercises/words.en.ts';
import type { ExerciseWords } from '../../rooms/routines/words.ts';

/** Every exercise in English. */
export const exerciseWords: Readonly<Record<ExerciseId, ExerciseWords>> = all;
