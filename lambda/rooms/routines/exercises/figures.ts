import type { ExerciseId } from '../../../hearing/vocabulary.ts';
import type { Figure } from '../figures/figure.ts';
import * as all from './figure-list.ts';

/** How the exercises are drawn, by id; own work. */
export const figures: Readonly<Record<ExerciseId, Figure>> = all;
