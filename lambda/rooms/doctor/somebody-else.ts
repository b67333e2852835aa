import type { SomebodyTold } from '../../hearing/heard.ts';
import { hasNews, nobody, ofSomebody } from '../../hearing/of-somebody.ts';
import { back, type Outcome, routineOr } from '../../turn/outcome.ts';
import type { FreeWords, Turn } from '../../turn/turn.ts';
import { perhapsOfSomebodyQuestion } from './asking.ts';
import { urgencyOf } from './assess.ts';
import { aboutSomebody } from './questions/about-somebody.ts';
import { helpComing } from './questions/help-coming.ts';
import type { Urgency } from './rules.ts';
import type { AboutSomebody } from './session.ts';
import { noted } from './signs.ts';
import { assessAtAge, isUnderEighteen } from './under-eighteen.ts';

/** Whether what is told now may be of the same person. */
function isSame(before: AboutSomebody, { who, pronoun }: SomebodyTold): boolean {
  // "My friend" and no more is what stands for "she" where the way it came in took the word.
  const isNamed = who !== undefined && (who !== 'friend' || pronoun !== 'they');
  const isOther = isNamed && before.who !== undefined && who !== before.who;
  const isCalledOtherwise =
    pronoun !== undefined &&
    pronoun !== before.pronoun &&
    pronoun !== 'they' &&
    before.pronoun !== 'they';
  return !isOther && !isCalledOtherwise;
}

/** A child without an age is taken for one under eighteen; an age says more. */
function isMinorBy({ age, who }: SomebodyTold, before: AboutSomebody | undefined) {
  if (age !== undefined) return isUnderEighteen(age);
  return before?.isMinor ?? (who === 'child' ? true : undefined);
}

const isAnother = ({ session }: Turn, told: SomebodyTold): boolean =>
  session.doctor.aboutSomebody === undefined || !isSame(session.doctor.aboutSomebody, told);

/** What was told to do for whoever is spoken of. */
function urgencyBefore({ session }: Turn): Urgency {
  const { answers = {}, isMinor } = session.doctor.aboutSomebody ?? {};
  return assessAtAge(answers, isMinor).urgency;
}

/** Who is spoken of, with what was told of them in this session. */
function spokenOf(turn: Turn, told: SomebodyTold): AboutSomebody {
  const known = turn.session.doctor.aboutSomebody;
  const before = isAnother(turn, told) ? undefined : known;
  const called = told.pronoun === 'they' ? undefined : told.pronoun;
  const isMinor = isMinorBy(told, before);
  const answers = noted(
    noted(noted(before?.answers ?? {}, told.denied, 'no'), told.doubted, 'unsure'),
    told.told,
    'yes',
  );
  const who = before?.who ?? told.who;
  const asks = told.asks ?? before?.asks;
  return {
    ...(who !== undefined && { who }),
    pronoun: called ?? before?.pronoun ?? 'they',
    ...(isMinor !== undefined && { isMinor }),
    ...(asks !== undefined && { asks }),
    answers,
  };
}

/** Questions about somebody else, which are answered then. */
const ofThem: ReadonlySet<string> = new Set([
  aboutSomebody.about,
  'perhaps-of-somebody',
  helpComing.about,
]);

/**
 * Says something and leads back to what was asked; the routine waits with its own question, and
 * nothing else is offered.
 */
const leadBack = (turn: Turn, say: string): Outcome =>
  turn.interruptedBlock || turn.open === undefined || ofThem.has(turn.session.asked?.about ?? '')
    ? routineOr('choice', say)
    : back(say);

/** What to do for them, but for an emergency. */
function advice(
  turn: Turn,
  told: SomebodyTold,
  about: AboutSomebody,
  before: Urgency,
): string | undefined {
  const { somebody: words } = turn.words.doctor;
  const { pronoun, isMinor = false } = about;
  const { urgency, heard } = assessAtAge(about.answers, about.isMinor);
  const isDenial = told.denied.length > 0 && told.told.length + told.doubted.length === 0;
  if (urgency === 'urgent' || urgency === 'doctor') {
    if (isDenial) return words.stillStands(pronoun, urgency === 'urgent');
    if (told.asks === 'exercise') return words.notYet(pronoun, urgency === 'urgent');
    const isMore = told.told.length + told.doubted.length > 0 || told.isHurt;
    if (urgency === before && isMore) return words.allTheMore(pronoun, urgency === 'urgent');
    return urgency === 'urgent'
      ? words.urgent(heard, pronoun, isMinor)
      : words.doctor(heard, pronoun);
  }
  if (isDenial) return words.goodToHear(pronoun, isMinor);
  const isOnlySaid = !told.isHurt && told.told.length === 0 && told.asks === undefined;
  if (told.asks === 'exercise' || (isOnlySaid && about.asks === 'exercise')) {
    return words.exercise(pronoun, isMinor);
  }
  const isKnown =
    (told.age !== undefined && !isAnother(turn, told)) ||
    told.isHurt ||
    told.asks === 'doctor' ||
    told.told.length > 0;
  return isKnown ? words.hurt(pronoun, isMinor) : undefined;
}

/**
 * Answers what was told of somebody else, for them: by all that was told of them in this session,
 * with the urgency of the same rules. Nothing of it is the runner's.
 */
export function answerSomebody(turn: Turn, told: SomebodyTold): Outcome {
  const about = spokenOf(turn, told);
  const session = { doctor: { aboutSomebody: about } };
  const { urgency, heard } = assessAtAge(about.answers, about.isMinor);
  const [worst] = heard;
  if (urgency === 'emergency' && worst !== undefined) {
    const isHere = worst === 'somebody-collapsed';
    const { pronoun } = about;
    return {
      ...helpComing.ask(turn, { pronoun }, turn.words.doctor.somebody.emergency(worst, pronoun)),
      session,
      // Whoever collapsed beside the runner is the runner's to act on: it is a verdict.
      ...(isHere && { show: { room: 'doctor', view: 'verdict', of: urgency } as const }),
    };
  }
  const perhaps = told.doubted.find((sign) => urgencyOf(sign) === 'emergency');
  if (perhaps !== undefined) {
    const asked = { about: 'perhaps-of-somebody', sign: perhaps, pronoun: about.pronoun };
    const put = perhapsOfSomebodyQuestion(turn, { sign: perhaps, pronoun: about.pronoun });
    return { reply: { kind: 'question', say: [], asked, ...put }, session };
  }
  const before = isAnother(turn, told) ? 'none' : urgencyBefore(turn);
  const asked = aboutSomebody.ask(turn, { pronoun: about.pronoun });
  // Who was asked for words of their own and speaks of somebody else is asked about them.
  const isNothingTold = urgency === 'none' && told.denied.length === 0 && told.asks === undefined;
  const isStory = turn.session.asked?.about === 'story' && !turn.interruptedBlock;
  if (isStory && isNothingTold) return { ...asked, session };
  const say = advice(turn, told, about, before);
  if (say !== undefined) return { ...leadBack(turn, say), session };
  const isWanted = !(turn.open?.decidesSafety || turn.open?.isUnderWay) || turn.interruptedBlock;
  return isWanted
    ? { ...asked, session }
    : { ...back(turn.words.doctor.somebody.tellMe(about.pronoun)), session };
}

/**
 * Free words after somebody else was spoken of: what names nobody goes on about them, until the
 * runner says "I". A question about what is safe asks the runner, and hears what names nobody.
 */
export function goingOnAbout(turn: Turn, free: FreeWords): FreeWords {
  const isAbout = turn.session.doctor.aboutSomebody !== undefined;
  const isNamed = free.meant.some(({ kind }) => kind === 'somebody');
  const isOfThem = ofThem.has(turn.session.asked?.about ?? '');
  const isAsked = turn.open?.decidesSafety === true && !turn.interruptedBlock && !isOfThem;
  if (!isAbout || isNamed || free.isOfRunner || isAsked || !hasNews(free.meant)) return free;
  return { ...free, answer: undefined, meant: ofSomebody(free.meant, nobody) };
}
