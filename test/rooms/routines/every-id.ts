import { exerciseIds } from '../../../lambda/hearing/vocabulary.ts';
import { type RoutineId, routineIds } from '../../../lambda/rooms/routines/routines.ts';
import model from '../../../skill-package/interactionModels/custom/en-US.json' with {
  type: 'json',
};

/** The ids of the routines that runners can ask for, as Alexa resolves them. */
export const askedFor: readonly string[] = model.interactionModel.languageModel.types
  .filter(({ name }) => name === 'RoutineName')
  .flatMap(({ values }) => values.map(({ id }) => id));

/** Those, and the steps after a strain, which are come to by questions. */
export const everyRoutine: readonly RoutineId[] = routineIds;

export const everyExercise = exerciseIds;
