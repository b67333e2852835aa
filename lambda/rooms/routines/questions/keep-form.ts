import * as v from 'valibot';
import { yesNo } from '../../../screen/choices.ts';
import { type Outcome, routineOr } from '../../../turn/outcome.ts';
import { question } from '../../../turn/question.ts';
import type { Turn } from '../../../turn/turn.ts';
import { tellForm, tellFormAmid } from '../adjusting.ts';
import { keepFormQuestion } from '../asking.ts';
import { play } from '../playing.ts';
import { withFormKept } from '../progression.ts';
import { type Direction, directions } from '../session.ts';
import { withTraining } from '../today.ts';
import { underway } from '../underway.ts';

/** From now on strength is done so, and the exercise at hand goes on in that form. */
function keep(turn: Turn, direction: Direction): Outcome {
  const say = turn.words.routines.formKept(direction);
  const runner = withFormKept(turn.runner, direction, turn.now) ?? turn.runner;
  const kept = withTraining({ ...turn, runner }, { forms: {} });
  const current = underway(kept);
  if (current !== undefined) return play(kept, current, [say, tellFormAmid(kept, current)]);
  const { training } = kept.session.routines;
  return { ...routineOr('parting', say), runner, session: { routines: { training } } };
}

/** Only for today: what was asked for stays as it was changed. */
function leave(turn: Turn): Outcome {
  const say = turn.words.routines.onlyToday();
  const current = underway(turn);
  return current === undefined
    ? routineOr('choice', say)
    : play(turn, current, [say, tellForm(turn, current)]);
}

/** Whether it is to stay easier or harder from now on. */
export const keepForm = question({
  about: 'keep-form',
  parameters: v.object({ direction: v.picklist(directions) }),
  decidesSafety: false,
  offers: 'going-on',
  asks: (turn, { direction }) => keepFormQuestion(turn, direction),
  inShort: ({ words }, { direction }) => words.routines.keepFormInShort(direction),
  hint: ({ words }, _direction, nth, isShort) => words.routines.hint('keep-form', nth, isShort),
  why: ({ words }) => words.routines.why('keep-form'),
  touch: ({ words }) => yesNo(words.screen),
  hears: {
    yes: (turn, { direction }) => keep(turn, direction),
    no: leave,
    unsure: leave,
  },
});
