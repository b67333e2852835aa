import * as v from 'valibot';
import type { LevelTold } from '../../../hearing/vocabulary.ts';
import { yesNo } from '../../../screen/choices.ts';
import type { Outcome } from '../../../turn/outcome.ts';
import { question } from '../../../turn/question.ts';
import type { Turn } from '../../../turn/turn.ts';
import { levelQuestion } from '../asking.ts';
import { isElderly } from '../level.ts';
import { start } from '../playing.ts';
import { withLevelTold } from '../progression.ts';
import { type RoutineId, routineIds } from '../routines.ts';

/** Begins where the runner is. */
function begin(
  turn: Turn,
  routine: RoutineId,
  told: LevelTold,
  say = turn.words.routines.levelTold(told),
): Outcome {
  return start({ ...turn, runner: withLevelTold(turn.runner, told) }, routine, say);
}

/** How used to strength the runner is: asked once, before the first of it. Doubt begins gently. */
export const level = question({
  about: 'level',
  parameters: v.object({ routine: v.picklist(routineIds) }),
  decidesSafety: false,
  isEven: true,
  offers: 'going-on',
  asks: (turn) => levelQuestion(turn),
  inShort: ({ words }) => words.routines.isStrengthNewInShort(),
  hint: ({ words }, _routine, nth, isShort) => words.routines.hint('level', nth, isShort),
  why: ({ words }) => words.routines.why('level'),
  touch: ({ words }) => yesNo(words.screen),
  hears: {
    yes: (turn, { routine }) => begin(turn, routine, 'new'),
    no: (turn, { routine }) => begin(turn, routine, 'some'),
    unsure: (turn, { routine }) => begin(turn, routine, 'new'),
    next: (turn, { routine }) => begin(turn, routine, 'some'),
    skip: (turn, { routine }) => begin(turn, routine, 'some'),
    easier: (turn, { routine }) => begin(turn, routine, 'new'),
    harder: (turn, { routine }) => begin(turn, routine, 'some'),
    'rather-not': (turn, { routine }) => begin(turn, routine, 'some'),
    level: (turn, { routine }, { level: told }) => begin(turn, routine, told),
    age: (turn, { routine }, { years }) =>
      isElderly(years)
        ? begin(turn, routine, 'new', turn.words.doctor.askFirst('older'))
        : undefined,
  },
});
