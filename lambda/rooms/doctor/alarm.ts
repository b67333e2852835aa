import type { Heard, HeardKind, Pronoun } from '../../hearing/heard.ts';
import { type Outcome, statement } from '../../turn/outcome.ts';
import type { Turn } from '../../turn/turn.ts';
import { isAlarmed } from './hold.ts';
import { helpComing } from './questions/help-coming.ts';
import { isWishAlone } from './told.ts';

/** What is no talk, or ends it, or is about what the coach keeps. */
const aside: readonly HeardKind[] = [
  ...(['opening', 'block-ended', 'timers-answered', 'timers-changed', 'disabled', 'told'] as const),
  'reminders-answered',
  ...(['stop', 'repeat', 'forget-me', 'what-do-you-know', 'who-are-you'] as const),
];

/**
 * What the runner's own emergency leaves as it is: what lets go of a hold is asked about plainly,
 * ice comes off, and what would begin while training is held back is refused where it begins.
 */
const leftAlone: ReadonlySet<HeardKind> = new Set([
  ...aside,
  ...(['been-seen', 'was-nothing', 'joking', 'what-you-told', 'doctor'] as const),
  ...(['ice-off', 'cancel-ice', 'ice-left', 'time-left', 'pause'] as const),
  ...(['set-ice', 'ice-on', 'ice-since', 'how-to'] as const),
  ...([
    'start-routine',
    'start-over',
    'resume',
    'next',
    'today',
    'week',
    'equipment',
    'remind',
  ] as const),
]);

const asides: ReadonlySet<HeardKind> = new Set(aside);
const answers: ReadonlySet<HeardKind> = new Set(['yes', 'no', 'unsure']);

/** Signs that are told, of whomever, are weighed anew; "an ambulance is on its way" is none. */
const isNews = (meant: Heard): boolean =>
  (meant.kind === 'signs' && meant.told.some((sign) => sign !== 'call-an-ambulance')) ||
  (meant.kind === 'somebody' && meant.told.length + meant.doubted.length > 0);

/** "Should I see a doctor": the room can be reached, and begins with the call. */
const isWish = (meant: Heard): boolean => meant.kind === 'signs' && isWishAlone(meant);

/** What is answered to who says that they are coming, wants to drive, or won't call. */
function answerToTheCall(turn: Turn, pronoun: Pronoun | undefined): Outcome | undefined {
  const words = turn.words.doctor;
  if (pronoun === undefined && !isAlarmed(turn)) return undefined;
  switch (turn.free?.toTheCall) {
    case 'help-coming':
      return statement(
        pronoun === undefined ? words.helpIsComing() : words.somebody.helpIsComing(pronoun),
      );
    case 'may-i-drive':
      return pronoun === undefined
        ? statement(words.doNotDrive())
        : helpComing.ask(turn, { pronoun }, words.doNotDrive());
    case 'no-call':
      return statement(words.ratherThanCall());
    case undefined:
      return undefined;
  }
}

/**
 * What is answered to whatever is said in the first hours after an emergency, the runner's own or,
 * as long as the session lasts, somebody else's: the call, once more and in brief. No question and
 * no wish makes it less. Undefined where there is none, or what was said is answered as ever.
 */
export function underAlarm(turn: Turn): Outcome | undefined {
  const { free, heard } = turn;
  const kinds = new Set<HeardKind>(free?.meant.map(({ kind }) => kind) ?? [heard.kind]);
  const isAmong = (these: ReadonlySet<HeardKind>) => [...kinds].some((kind) => these.has(kind));
  const meant: readonly Heard[] = free?.meant ?? [heard];
  const theirs = helpComing.openIn(turn);
  const toTheCall = answerToTheCall(turn, theirs?.pronoun);
  if (meant.some(isNews)) return undefined;
  if (toTheCall !== undefined) return toTheCall;
  if (theirs !== undefined) {
    const isAnswer = free?.answer !== undefined || isAmong(answers);
    return isAnswer || isAmong(asides)
      ? undefined
      : helpComing.ask(turn, theirs, turn.words.doctor.callFirst());
  }
  const isQuestionOpen = turn.open?.decidesSafety === true;
  const isLeft = isAmong(leftAlone) || meant.some(isWish);
  if (!isAlarmed(turn) || isQuestionOpen || isLeft) return undefined;
  return statement(turn.words.doctor.callFirst());
}
