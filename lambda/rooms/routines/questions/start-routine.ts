import * as v from 'valibot';
import { yesNo } from '../../../screen/choices.ts';
import { routineOr } from '../../../turn/outcome.ts';
import { question } from '../../../turn/question.ts';
import { startQuestion } from '../asking.ts';
import { startStrength } from '../equipment.ts';
import { makeShorter } from '../length.ts';
import { start } from '../playing.ts';
import { routineIds, usualRoutine } from '../routines.ts';

export const startRoutine = question({
  about: 'start-routine',
  // What another version of the skill offered becomes what is offered usually.
  parameters: v.object({ routine: v.fallback(v.picklist(routineIds), usualRoutine) }),
  decidesSafety: false,
  offers: 'exercise',
  asks: (turn, { routine }) => startQuestion(turn, routine),
  inShort: ({ words }, { routine }) => words.routines.shallWeStart(routine),
  isWholeInShort: true,
  hint: ({ words }, _routine, nth, isShort) => words.routines.hint('start-routine', nth, isShort),
  touch: ({ words }) => yesNo(words.screen),
  hears: {
    yes: (turn, { routine }) =>
      routine === 'strength-home' && turn.runner.equipment === undefined
        ? startStrength(turn)
        : start(turn, routine),
    no: ({ words }) => routineOr('choice', words.conversation.allRight()),
    unsure: () => undefined,
    /** "I only have five minutes" is how long it is to take. */
    'how-long': (turn, _routine, { length }) =>
      length === undefined ? undefined : makeShorter(turn, { kind: 'shorter', length }),
  },
});
