import type { HeardOf } from '../../hearing/heard.ts';
import { type Answered, back, choice, type Outcome } from '../../turn/outcome.ts';
import type { Turn } from '../../turn/turn.ts';
import { tellFormAmid } from './adjusting.ts';
import { play } from './playing.ts';
import { withLevelTold } from './progression.ts';
import { formOf, todayOf, withTraining } from './today.ts';
import { underway } from './underway.ts';

/** From this age on, in years, strength begins gently for who never told more: common practice. */
const elderly = 65;

/** Whether somebody of an age, in years, begins gently. */
export const isElderly = (years: number | undefined): boolean =>
  years !== undefined && years >= elderly;

/** "I'm new to this", "I lift": from now on strength is done so, and the exercise at hand at once. */
export function noteLevel(turn: Turn, { level }: HeardOf<'level'>): Outcome {
  const say = turn.words.routines.levelNoted(level);
  const runner = withLevelTold(turn.runner, level);
  const current = underway(turn);
  if (current === undefined) {
    return { ...(turn.session.asked === undefined ? choice(say) : back(say)), runner };
  }
  const noted = withTraining({ ...turn, runner }, { forms: {}, fit: undefined });
  const isOther = formOf(current.stop, todayOf(noted)) !== formOf(current.stop, todayOf(turn));
  return play(noted, current, [say, isOther ? tellFormAmid(noted, current) : '']);
}

/** An answer after which strength begins gently, where a great age was told; the age is not kept. */
export function withLevelOfAge(turn: Turn, answered: Answered): Answered {
  const age = (turn.free?.meant ?? [turn.heard]).find((each) => each.kind === 'age');
  const runner = answered.runner ?? turn.runner;
  return isElderly(age?.years) && runner.level === undefined
    ? { ...answered, runner: withLevelTold(runner, 'new') }
    : answered;
}
