import * as v from 'valibot';
import { exerciseIds } from '../../../hearing/vocabulary.ts';
import { yesNo } from '../../../screen/choices.ts';
import { routineOr } from '../../../turn/outcome.ts';
import { question } from '../../../turn/question.ts';
import { taughtQuestion } from '../asking.ts';
import { tryExercise } from '../try-exercise.ts';

/** Whether somebody taught the runner an exercise that nobody should learn by ear. */
export const taught = question({
  about: 'taught',
  parameters: v.object({ exercise: v.picklist(exerciseIds) }),
  decidesSafety: false,
  offers: 'exercise',
  asks: (turn, { exercise }) => taughtQuestion(turn, exercise),
  inShort: ({ words }) => words.routines.taughtInShort(),
  hint: ({ words }, _exercise, nth, isShort) => words.routines.hint('taught', nth, isShort),
  why: ({ words }) => words.routines.why('taught'),
  touch: ({ words }) => yesNo(words.screen),
  hears: {
    yes(turn, { exercise }) {
      const before = turn.runner.taught ?? [];
      const runner = { ...turn.runner, taught: [...new Set([...before, exercise])] };
      return tryExercise({ ...turn, runner }, exercise);
    },
    no: ({ words }) => routineOr('choice', words.routines.notTaught()),
    unsure: ({ words }) => routineOr('choice', words.routines.notTaught()),
  },
});
