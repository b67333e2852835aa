import * as v from 'valibot';
import { exerciseIds } from '../../../hearing/vocabulary.ts';
import { yesNo } from '../../../screen/choices.ts';
import { choice } from '../../../turn/outcome.ts';
import { question } from '../../../turn/question.ts';
import { tryExercise as doExercise } from '../../routines/index.ts';
import { puts } from '../asking.ts';

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
    yes: (turn, { exercise }) => doExercise(turn, exercise),
    no: ({ words }) => choice(words.conversation.allRight()),
    unsure: () => undefined,
  },
});
