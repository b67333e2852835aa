import type { HeardOf } from '../../hearing/heard.ts';
import type { SignId } from '../../hearing/vocabulary.ts';
import { back, choice, type Outcome } from '../../turn/outcome.ts';
import type { Turn } from '../../turn/turn.ts';
import { answerTo } from '../doctor/index.ts';
import { askIfAllWell, askWhenItWas, askWhetherWalking } from './asking.ts';
import { daysAgo, easyDaysLeft } from './easy-days.ts';
import { freshDays, oldDays } from './forbidden.ts';
import { keeping, lastInjury, noteInjury, takeBackInjuries } from './hurts.ts';
import { underway } from './underway.ts';

const ofWalking: readonly SignId[] = ['gait', 'cannot-walk'];

const isWalkingKnown = ({ session }: Turn): boolean =>
  ofWalking.some((sign) => answerTo(session, sign) !== undefined);

/**
 * Something was hurt, just now or lately: what runs stops, and two short things are asked at most,
 * when it was and whether the runner walks without a limp. What is told decides what is offered.
 */
export function toldInjury(turn: Turn, { place, since }: HeardOf<'injury'>): Outcome {
  const told = daysAgo(since, turn.now);
  // Cried out over an exercise it has just happened.
  const days = told ?? (turn.interruptedBlock ? 0 : lastInjury(turn)?.days);
  if (days !== undefined && days >= oldDays) return oldInjury(turn);
  const noted = noteInjury(turn, { place, days });
  return keeping(noted, askOrTell(noted, true));
}

/** When it was, as the runner answers it; doubt counts as just now. */
export function toldWhen(turn: Turn, days: number): Outcome {
  if (days >= oldDays) return oldInjury(turn);
  const noted = noteInjury(turn, { place: undefined, days });
  return keeping(noted, askOrTell(noted, false));
}

/** When it was, in days or by the day; a day that it was since may be counted one too many. */
export function whenTold(
  turn: Turn,
  _nothing: object,
  { days, since }: HeardOf<'how-long'>,
): Outcome | undefined {
  const told = daysAgo(since, turn.now) ?? days?.days;
  return told === undefined
    ? undefined
    : toldWhen(turn, Math.max(0, told - (days?.isSince === true ? 1 : 0)));
}

function askOrTell(turn: Turn, isNews: boolean): Outcome {
  const say = isNews ? [turn.words.routines.justHurt()] : [];
  const injury = lastInjury(turn);
  if (injury?.days === undefined) return askWhenItWas(turn, say);
  return isWalkingKnown(turn) ? tellToday(turn) : askWhetherWalking(turn, say);
}

/** What the injury means for today. */
export function tellToday(turn: Turn): Outcome {
  const words = turn.words.routines;
  const { days = 0, place } = lastInjury(turn) ?? {};
  const say = [
    days < freshDays ? words.easyDays(easyDaysLeft(turn.runner, turn.now)) : words.buildUp(),
    // Where one sits it is the doctor's to look at, as any pain there is.
    place === 'sit-bone' ? words.getThatChecked() : '',
  ];
  const isOfThigh = place === undefined || place === 'hamstring';
  return days >= freshDays && isOfThigh ? offerSteps(turn, say) : choice(...say);
}

/** What was told, and whether to look for the step that the runner is on: see rooms/ladder. */
const offerSteps = ({ words: { ladder: words } }: Turn, say: readonly string[]): Outcome => ({
  reply: {
    kind: 'question',
    say,
    asked: { about: 'ladder-offer', step: 'walk' },
    question: words.question('offer', 'walk'),
    reprompt: words.again('offer', 'walk'),
  },
});

function oldInjury(turn: Turn): Outcome {
  const words = turn.words.routines;
  const before = takeBackInjuries(turn);
  const wasTold = lastInjury(turn) !== undefined;
  const current = underway(turn);
  if (turn.interruptedBlock && current !== undefined) return askIfAllWell(turn, current);
  return wasTold ? keeping(before, choice(words.oldInjury())) : back(words.oldInjury());
}

/** What was told was another's, or is long over: it holds nothing back any more. */
export function injuryOver(turn: Turn): Outcome {
  const current = underway(turn);
  if (turn.interruptedBlock && current !== undefined) return askIfAllWell(turn, current);
  const wasTold = lastInjury(turn) !== undefined || turn.runner.noLoadBefore !== undefined;
  if (!wasTold) return back(turn.words.conversation.allRight());
  return keeping(takeBackInjuries(turn), choice(turn.words.routines.injuryTakenBack()));
}
