import type { ExerciseId } from '../exercises.ts';
import { coolDownFigures } from './cool-down.ts';
import type { Figure } from './figure.ts';
import { rollingFigures } from './rolling.ts';
import { strengthFigures } from './strength.ts';
import { warmUpFigures } from './warm-up.ts';

/** A moving drawing for every exercise; own work. */
export const figures: Readonly<Record<ExerciseId, Figure>> = {
  ...warmUpFigures,
  ...strengthFigures,
  ...rollingFigures,
  ...coolDownFigures,
};
