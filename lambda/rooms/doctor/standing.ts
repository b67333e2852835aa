import type { SignsHeard } from '../../hearing/heard.ts';
import { isCircumstance, type SignId } from '../../hearing/vocabulary.ts';
import type { SessionState } from '../../turn/session.ts';
import type { Turn } from '../../turn/turn.ts';
import { assess, urgencyOf } from './assess.ts';
import { asHeld, isHeld } from './hold.ts';
import { nextStep } from './interview.ts';
import type { Urgency } from './rules.ts';
import { type Answer, signIds } from './signs.ts';
import { known } from './told.ts';

/**
 * What is known of signs in a session: some that have to be seen today, or within days; all that
 * could matter today denied; or not enough to tell.
 */
export type SignsSoFar = 'today' | 'within-days' | 'denied' | 'open';

const isForToday = (urgency: Urgency): boolean => urgency === 'emergency' || urgency === 'urgent';

/** What is known of signs in this session. */
export function signsSoFar(turn: Turn): SignsSoFar {
  const answers = known(turn);
  const { urgency } = assess(answers);
  if (isForToday(urgency)) return 'today';
  if (urgency === 'doctor') return 'within-days';
  const step = nextStep(answers);
  const [open] = step.kind === 'ask' ? step.signs : [];
  return open === undefined || urgencyOf(open) === 'doctor' ? 'denied' : 'open';
}

/**
 * Whether no exercise and no ice begins, in any way in, and none is offered: something that was told
 * has to be seen first. The one place that decides it.
 */
export const isToBeSeenFirst = (turn: Turn): boolean =>
  isHeld(turn) || isForToday(assess(known(turn)).urgency);

/**
 * Whether the runner told what calls for a doctor within days: until then nothing is trained in this
 * session, though ice may help. Pain at the sit bone alone leaves out what bends deep, and no more
 * (Goom 2016, JOSPT).
 */
export function isForDoctor(turn: Turn): boolean {
  const { 'sit-bone': _, ...others } = known(turn);
  const { urgency, because } = assess(others);
  return urgency === 'doctor' && (because === 'sign' || because === 'one-of');
}

/** Whether training waits until somebody has looked at what was told. */
export const isTrainingToWait = (turn: Turn): boolean => isToBeSeenFirst(turn) || isForDoctor(turn);

/** What was answered of a sign in a session; undefined where nobody has spoken of it. */
export const answerTo = (
  { doctor: { answers } }: Pick<SessionState, 'doctor'>,
  sign: SignId,
): Answer | undefined => answers?.[sign];

/** Whether something told calls for somebody today or at once: it comes before all else. */
export const isDanger = ({ told }: SignsHeard): boolean =>
  told.some((sign) => isForToday(urgencyOf(sign)));

/**
 * The verdict on signs told so far, for who leaves before it was given; undefined where it was, or
 * calls for nobody. Questions that were left open are no more than that.
 */
export function verdictOwed(turn: Turn): Urgency | undefined {
  const verdict = assess(known(turn));
  const isOfASign = verdict.because === 'sign' || verdict.because === 'one-of';
  const { urgency } = asHeld(turn, verdict);
  const isOwed = isOfASign && urgency !== 'none' && urgency !== turn.session.doctor.urgencyTold;
  return isOwed ? urgency : undefined;
}

/**
 * Whether something was told in this session, or may be so, that somebody should look at within days:
 * before that nobody is led back to running. Pain at the sit bone alone is loaded while it is waited
 * for (Goom 2016, JOSPT).
 */
export function isToBeLookedAt(turn: Turn): boolean {
  const { 'sit-bone': sitBone, ...others } = known(turn);
  const { urgencyTold = 'none' } = turn.session.doctor;
  return assess(others).urgency !== 'none' || (urgencyTold !== 'none' && sitBone !== 'yes');
}

/** The pill, or being under 18, says of nothing that it hurts. */
const hurts = (sign: SignId): boolean => sign === 'calf-pain' || !isCircumstance(sign);

/** Whether the runner said in this session that something hurts, or told a sign. */
export const isHurt = ({ session: { doctor } }: Turn): boolean =>
  doctor.isHurt === true ||
  signIds.some((sign) => hurts(sign) && ['yes', 'one-of'].includes(doctor.answers?.[sign] ?? ''));
