import * as v from 'valibot';
import { type ExerciseId, exerciseIds } from '../../../hearing/vocabulary.ts';
import { yesNo } from '../../../screen/choices.ts';
import { choice, type Outcome } from '../../../turn/outcome.ts';
import { question } from '../../../turn/question.ts';
import type { Turn } from '../../../turn/turn.ts';
import { tryExercise as doExercise } from '../../routines/index.ts';
import { puts } from '../asking.ts';

interface Parameters {
  readonly exercise: ExerciseId;
}

const begin = (turn: Turn, { exercise }: Parameters): Outcome => doExercise(turn, exercise);

/** "Want to try it?", of an exercise that was explained or that a topic leads to. */
export const tryExercise = question({
  about: 'try-exercise',
  parameters: v.object({ exercise: v.picklist(exerciseIds) }),
  decidesSafety: false,
  offers: 'exercise',
  asks: (turn, { exercise }) => puts.tryExercise(turn, exercise),
  inShort: ({ words }) => words.library.tryIt(),
  isWholeInShort: true,
  hint: ({ words }, _exercise, nth) => words.library.hints['try-exercise'][nth],
  touch: ({ words }) => yesNo(words.screen),
  hears: {
    yes: begin,
    resume: begin,
    next: begin,
    'start-routine': (turn, parameters, { routine }) =>
      routine.kind === 'none' ? begin(turn, parameters) : undefined,
    no: ({ words }) => choice(words.conversation.allRight()),
    unsure: () => undefined,
  },
});
