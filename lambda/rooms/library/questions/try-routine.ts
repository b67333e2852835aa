import * as v from 'valibot';
import { routineNames } from '../../../hearing/vocabulary.ts';
import { yesNo } from '../../../screen/choices.ts';
import { choice } from '../../../turn/outcome.ts';
import { question } from '../../../turn/question.ts';
import { start, startStrength } from '../../routines/index.ts';
import { puts } from '../asking.ts';

/** A routine that a topic leads to: "Shall we roll now?" */
export const tryRoutine = question({
  about: 'try-routine',
  parameters: v.object({ routine: v.picklist(routineNames) }),
  decidesSafety: false,
  offers: 'exercise',
  asks: (turn, { routine }) => puts.tryRoutine(turn, routine),
  inShort: ({ words }, { routine }) => words.library.tryRoutineInShort(routine),
  hint: ({ words }, _routine, nth) => words.library.hints['try-routine'][nth],
  touch: ({ words }) => yesNo(words.screen),
  hears: {
    yes: (turn, { routine }) =>
      routine === 'strength' ? startStrength(turn) : start(turn, routine),
    no: ({ words }) => choice(words.conversation.allRight()),
    unsure: () => undefined,
  },
});
