// Written by tools/exercise-lists.ts from the folders in lambda/rooms/routines/exercises.

/** An exercise, as runners name it. */
export const exerciseIds = [
  'butt-kicks',
  'calf-stretch',
  'clean',
  'deadlift',
  'fire-hydrants',
  'hamstring-stretch',
  'hip-bridge',
  'hip-flexor-stretch',
  'hip-thrust',
  'inchworms',
  'kettlebell-swing',
  'knee-march',
  'leg-crossovers',
  'leg-curl',
  'one-leg-deadlift',
  'partner-stretch',
  'plank',
  'quad-stretch',
  'roll-calves',
  'roll-glutes',
  'roll-hamstrings',
  'squat',
] as const;
export type ExerciseId = (typeof exerciseIds)[number];
