import { type ExerciseId, exercises } from '../../../lambda/routines/exercises.ts';
import { isRoutineId, type RoutineId } from '../../../lambda/routines/routines.ts';
import model from '../../../skill-package/interactionModels/custom/en-US.json' with {
  type: 'json',
};

/** The ids of the routines that runners can ask for, as Alexa resolves them. */
export const askedFor: readonly string[] = model.interactionModel.languageModel.types
  .filter(({ name }) => name === 'RoutineName')
  .flatMap(({ values }) => values.map(({ id }) => id));

export const everyRoutine: readonly RoutineId[] = askedFor.filter(isRoutineId);

export const everyExercise: readonly ExerciseId[] = Object.keys(exercises).filter(
  (id): id is ExerciseId => Object.hasOwn(exercises, id),
);
