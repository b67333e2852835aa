import type { ScopedSign } from '../../hearing/heard.ts';
import { back, choice, type Outcome, statement } from '../../turn/outcome.ts';
import type { Turn } from '../../turn/turn.ts';
import { urgencyOf } from './assess.ts';
import { offerDoctor as offerDoctorQuestion } from './questions/offer-doctor.ts';
import { severity, type Urgency } from './rules.ts';

/** The worst of some signs. */
const worst = (signs: readonly ScopedSign[]): ScopedSign | undefined =>
  signs.toSorted(
    (one, other) => severity(urgencyOf(other.sign)) - severity(urgencyOf(one.sign)),
  )[0];

const isSerious = (urgency: Urgency): boolean => urgency === 'emergency' || urgency === 'urgent';

/**
 * Answers a sign that is not so now: a question about it, a what-if, or one that is over. What it
 * would call for is told, and nothing is noted.
 */
export function tellWhatIfs(turn: Turn, signs: readonly ScopedSign[]): Outcome | undefined {
  const words = turn.words.doctor;
  const about = worst(signs);
  if (about === undefined) return undefined;
  const urgency = urgencyOf(about.sign);
  switch (about.scope) {
    case 'asked':
    case 'if': {
      const say = words.ifYouHad(about.sign, urgency);
      // Nothing of exercise is said to who asks that.
      if (about.sign === 'suicidal') return statement(say);
      if (!isSerious(urgency) || turn.open?.decidesSafety === true) {
        return back(say, words.tellIfYouHave());
      }
      // No exercise goes on, and none is offered, while it is open whether the sign is there.
      return turn.interruptedBlock
        ? offerDoctorQuestion.ask(turn, {}, say)
        : choice(say, words.tellIfYouHave());
    }
    case 'past':
      return back(words.ifItReturns(about.sign, urgency));
    case 'unsure':
    case 'other':
    case 'affirmed':
    case 'denied':
      return undefined;
  }
}
