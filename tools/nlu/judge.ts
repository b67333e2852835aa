import { isDeepStrictEqual } from 'node:util';
import { withParts } from '../../lambda/parts.ts';
import { questionOf, rooms } from '../../lambda/turn/rooms.ts';
import { isSame, labelsHeard } from './labels.ts';
import type { UtteranceSaid } from './utterances.ts';
import type { TurnTaken } from './visit.ts';

/** What people say, by what it is about. */
export type Category = 'commands' | 'answers' | 'topics' | 'signs' | 'off-topic';

/** How an utterance fared in one pair of ears. */
export interface Judged {
  readonly utterance: UtteranceSaid;
  readonly category: Category;
  readonly heard: readonly string[];
  /** What was meant was heard, and nothing was done that must not be. */
  readonly isRight: boolean;
  /** Whether a sign of the runner's own, now, reached the doctor's room; undefined without one. */
  readonly isSeenTo: boolean | undefined;
  /** Whether a sign that is not theirs, or not now, was taken for it; undefined without one. */
  readonly isTaken: boolean | undefined;
  /** Whether what is none of the coach's business changed nothing; undefined for what is. */
  readonly isRefused: boolean | undefined;
}

const answers =
  /^(?:yes|no|unsure|number|days|noise|rather-not|what-do-you-mean|why-do-you-ask)(?::|$)/;
const signs =
  /^(?:symptom|denied|unsure|past|if|other|ask|reason|who):|^(?:pain|injury|worse|doctor)$/;
const topics = /^(?:topic:|elsewhere:|more$|something-else$)/;

function categoryOf({ meant }: UtteranceSaid): Category {
  if (meant.includes('off-topic')) return 'off-topic';
  if (meant.some((label) => signs.test(label))) return 'signs';
  if (meant.every((label) => answers.test(label))) return 'answers';
  return meant.some((label) => topics.test(label)) ? 'topics' : 'commands';
}

const isOwnSign = (label: string): boolean => label.startsWith('symptom:');
const isNotOwnSign = (label: string): boolean => /^(?:denied|past|if|other|ask):/.test(label);

/** The questions of the doctor's room, the ice's about safety, and the one about pain. */
const seeingTo: ReadonlySet<string> = await withParts(
  () =>
    new Set([
      ...rooms.doctor.questions.map(({ about }) => about),
      ...rooms.icing.questions.filter((each) => each.decidesSafety).map(({ about }) => about),
      'pain',
    ]),
);

/** Whether an answer comes from the doctor's room, or asks what it would ask. */
function isSeenTo({ explained, session, record }: TurnTaken, before: TurnTaken): boolean {
  const about = questionOf(session.asked)?.about;
  const isIceOff = before.record?.ice !== undefined && record?.ice?.state !== 'on';
  return explained.verdict !== null || isIceOff || (about !== undefined && seeingTo.has(about));
}

const isVerdict = (verdict: string | null): boolean => verdict !== null && verdict !== 'none';

/** What of a turn outlasts it, but for what was said. */
const kept = ({ record, session }: TurnTaken) => ({ record, doctor: session.doctor });

/**
 * Judges what came of an utterance.
 * @param nothing what comes of words in its place that nobody understands
 */
export function judge(utterance: UtteranceSaid, taken: TurnTaken, nothing: TurnTaken): Judged {
  const { meant, also, in: state } = utterance;
  const heard = labelsHeard(taken);
  const category = categoryOf(utterance);
  const isMeant = [meant, ...also].some((labels) => isSame(heard, labels, state));
  const isOwn = meant.some(isOwnSign);
  const seenTo = isOwn ? isSeenTo(taken, nothing) : undefined;
  const isTaken =
    !isOwn && meant.some(isNotOwnSign) ? isVerdict(taken.explained.verdict) : undefined;
  const isIdle =
    isDeepStrictEqual(kept(taken), kept(nothing)) && !isVerdict(taken.explained.verdict);
  const isDismissed = isMeant || heard.every((label) => label === 'off-topic' || label === 'noise');
  const isRefused = category === 'off-topic' ? isDismissed && isIdle : undefined;
  return {
    utterance,
    category,
    heard,
    isRight: isRefused ?? (isMeant && seenTo !== false && isTaken !== true),
    isSeenTo: seenTo,
    isTaken,
    isRefused,
  };
}
