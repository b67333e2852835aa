import type { HeardOf } from '../../hearing/heard.ts';
import { back, choice, type Outcome, routineOr, statement } from '../../turn/outcome.ts';
import { together } from '../../turn/session.ts';
import { type FreeWords, type Turn, turnAfter } from '../../turn/turn.ts';
import { assess } from './assess.ts';
import { offerDoctor } from './questions/offer-doctor.ts';
import { severity, type Urgency } from './rules.ts';
import { isHurt } from './standing.ts';
import { known } from './told.ts';
import { isUnderEighteen } from './under-eighteen.ts';

/** What this session's answers call for, a verdict told before included; undefined for nobody. */
function calledFor(turn: Turn): Urgency | undefined {
  const { urgency } = assess(known(turn));
  const { urgencyTold = 'none' } = turn.session.doctor;
  const worse = severity(urgency) > severity(urgencyTold) ? urgency : urgencyTold;
  return worse === 'none' ? undefined : worse;
}

/** Whether a question is open that whatever is said leads back to. */
const isAsked = ({ open, interruptedBlock }: Turn): boolean =>
  !interruptedBlock && (open?.decidesSafety === true || open?.isUnderWay === true);

/**
 * Says something, with nothing offered but to go through the doctor's questions where nobody was
 * called for yet; after an emergency not even that.
 */
function answered(turn: Turn, say: string, told: Urgency | undefined, isTrouble: boolean): Outcome {
  if (told === 'emergency') return statement(say);
  if (isAsked(turn)) return back(say);
  if (told !== undefined) return choice(say);
  return isTrouble ? offerDoctor.ask(turn, {}, say) : routineOr('choice', say);
}

/** Pressed for a name for what it is: nobody can tell from here, and who could. */
export function sayWhatItIs(turn: Turn): Outcome {
  const told = calledFor(turn);
  return answered(turn, turn.words.doctor.pressed.noName(told), told, true);
}

/** Pressed for a yes to running, or a promise that it heals: neither is given. */
export function sayMayRun(turn: Turn): Outcome {
  const told = calledFor(turn);
  return answered(turn, turn.words.doctor.pressed.noPromise(told), told, isHurt(turn));
}

/** What was said in this session of who should look at it, once more and in brief. */
export function sayWhatWasTold(turn: Turn): Outcome {
  const { urgencyTold } = turn.session.doctor;
  return answered(turn, turn.words.doctor.pressed.iSaid(urgencyTold), urgencyTold, false);
}

/** Pain that is supposed: nothing is noted, and nothing stops for it. */
export const sayIfItHurts = (turn: Turn): Outcome => {
  const say = turn.words.doctor.pressed.ifItHurts();
  return turn.session.asked === undefined ? choice(say) : back(say);
};

/** "Should I stop then?" Where it hurts, yes. In an exercise that waits until the runner goes on. */
export function sayWhetherToStop(turn: Turn): Outcome {
  const { stopIfItHurts, yesStop } = turn.words.doctor.pressed;
  const say = isHurt(turn) ? yesStop() : stopIfItHurts();
  if (turn.interruptedBlock) return routineOr('choice', say);
  return turn.session.asked === undefined ? choice(say) : back(say);
}

/** What is known of the runner by their age: it weighs beside every sign. */
const ofAge = (turn: Turn, years: number) => ({
  isMinor: isUnderEighteen(years),
  answers: { ...known(turn), 'under-eighteen': isUnderEighteen(years) ? 'yes' : 'no' } as const,
});

/** From this age on, in years, whoever has a doctor for heart or bones asks there first: prudence. */
const old = 65;

/** The runner's own age: under eighteen the coach says whom it guides. */
export function answerAge(
  turn: Turn,
  { years = Number.POSITIVE_INFINITY }: HeardOf<'age'>,
): Outcome {
  const { pressed: words, askFirst } = turn.words.doctor;
  const isMinor = isUnderEighteen(years);
  const isOld = years >= old && Number.isFinite(years);
  const noted = isOld ? askFirst('older') : turn.words.conversation.allRight();
  const say = isMinor ? words.forAdults() : noted;
  const isBack = isMinor ? isAsked(turn) : turn.session.asked !== undefined;
  return { ...(isBack ? back(say) : choice(say)), session: { doctor: ofAge(turn, years) } };
}

/** An outcome after which the runner's age is known, where it was told beside something else. */
export function withAge(turn: Turn, outcome: Outcome, { meant }: FreeWords): Outcome {
  const age = meant.find((each) => each.kind === 'age');
  if (age?.years === undefined) return outcome;
  const told = ofAge(turnAfter(turn, outcome), age.years);
  return { ...outcome, session: together(outcome.session, { doctor: told }) };
}
