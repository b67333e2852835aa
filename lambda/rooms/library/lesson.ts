import type { Ask } from '../../hearing/asks.ts';
import type { HeardOf } from '../../hearing/heard.ts';
import type { TopicName } from '../../hearing/vocabulary.ts';
import { wasJustSaid } from '../../turn/just-said.ts';
import { back, choice, type Outcome, type Show } from '../../turn/outcome.ts';
import type { Turn } from '../../turn/turn.ts';
import { seenFirst } from '../doctor/index.ts';
import { iceQuestion } from '../icing/index.ts';
import { askIfAllWell, forbiddingAll, notToday, underway } from '../routines/index.ts';
import { type Answer, type AnswersOfTopic, placeOfAnswer } from './answers.ts';
import { puts, tellHere } from './asking.ts';
import { offer } from './leads-to.ts';
import { isToBeDone, isToWait } from './to-be-done.ts';
import {
  type ElsewhereId,
  elsewhere,
  isElsewhere,
  others,
  type TopicId,
  topicNamed,
  topics,
} from './topics.ts';

/** Whether who asks would do now what the topic leads to: "can I do some strength though". */
const isWish = (topic: TopicId, ask: Ask | undefined): boolean =>
  ['routine', 'exercise'].includes(topics[topic].next.kind) &&
  isToBeDone(topic, ask) &&
  ask !== undefined &&
  !['when', 'long'].includes(ask);

const isSafetyAsked = ({ open, interruptedBlock }: Turn): boolean =>
  open?.decidesSafety === true && !interruptedBlock;

/** The topic on the screen, but where a question is open whose answers are to be touched. */
const shown = (turn: Turn, topic: TopicId): { readonly show?: Show } =>
  isSafetyAsked(turn) ? {} : { show: { room: 'library', view: 'lesson', of: topic } };

/** All that can be told of a topic. */
const answersOf = ({ words }: Turn, topic: TopicId): AnswersOfTopic => words.library.answers(topic);

/** Says something of a topic, and offers what it leads to, or leaves the choice to the runner. */
function sayOf(turn: Turn, topic: TopicId, say: string, { next }: Partial<Answer> = {}): Outcome {
  // A question that decides what is safe is put again, in short.
  if (isSafetyAsked(turn)) return back(say);
  const step = next ?? topics[topic].next;
  const isFree = !turn.interruptedBlock && turn.open?.isUnderWay !== true;
  // What is asked of ice while some is offered leads back to that offer.
  if (step.kind === 'ice' && iceQuestion.openIn(turn) !== undefined) return back(say);
  if (step.kind !== 'nothing') return tellHere(turn, [say], offer(turn, step));
  return isFree ? choice(say) : tellHere(turn, [say], puts.tellTopic(turn, topic));
}

/** Tells one of a topic's answers, by its place among them. */
function tellAnswer(turn: Turn, topic: TopicId, place: number): Outcome {
  const { lesson, told = [] } = turn.session.library;
  const answers = answersOf(turn, topic);
  const answer = answers[place] ?? answers[0];
  const before = lesson?.kind === 'topic' && lesson.id === topic ? (lesson.heard ?? []) : [];
  const heard = [...before.filter((each) => each !== place), place];
  return {
    ...sayOf(turn, topic, answer.say, answer),
    ...shown(turn, topic),
    session: {
      library: {
        lesson: { kind: 'topic', id: topic, isAllHeard: heard.length >= answers.length, heard },
        told: [...told.filter((id) => id !== topic), topic],
      },
    },
  };
}

/**
 * Answers what was asked of a topic. Where nothing of that kind is known, the coach says so, and who
 * would know; to whoever has just heard the answer it tells more.
 */
export function tell(turn: Turn, topic: TopicId, ask?: Ask): Outcome {
  if (isToWait(turn, topic, ask)) return seenFirst(turn);
  const condition = isWish(topic, ask) ? forbiddingAll(turn) : undefined;
  if (condition !== undefined) return notToday(turn, condition);
  if (isSafetyAsked(turn) && isToBeDone(topic, ask)) return back(turn.words.library.firstThis());
  const answers = answersOf(turn, topic);
  const known = ask === undefined ? 0 : placeOfAnswer(answers, ask);
  if (ask !== undefined && known === undefined) return doesNotKnow(turn, topic, ask);
  const place = known ?? 0;
  const isSaid = wasJustSaid(turn, (answers[place] ?? answers[0]).say);
  return isSaid ? tellLast(turn) : tellAnswer(turn, topic, place);
}

/** Names what the coach does not know, and who would. */
function doesNotKnow(turn: Turn, topic: TopicId, ask: Ask): Outcome {
  const say = turn.words.library.unknown(topic, ask, topics[topic].knower ?? 'physio');
  return { ...sayOf(turn, topic, say), ...shown(turn, topic) };
}

/** Tells what is left of the topic told last. */
export function tellLast(turn: Turn): Outcome {
  const { lesson } = turn.session.library;
  const words = turn.words.library;
  if (lesson?.kind !== 'topic') return offerOthers(turn, words.nothingTold());
  const topic = topicNamed(lesson.id);
  const left = answersOf(turn, topic).findIndex((_, place) => !lesson.heard?.includes(place));
  return left >= 0
    ? tellAnswer(turn, topic, left)
    : { ...sayOf(turn, topic, words.thatIsAll()), ...shown(turn, topic) };
}

/** Names topics not told yet and offers one of them. */
export function offerOthers(turn: Turn, opening?: string): Outcome {
  const { session, words } = turn;
  const told = session.library.told ?? [];
  const { asked } = session;
  const offered = asked?.about === 'tell-topic' ? `${asked['topic']}` : undefined;
  const last = offered ?? told.at(-1);
  const [one, another, third] = others(told, last === undefined ? undefined : topicNamed(last));
  const say = [opening ?? words.library.alsoKnow(another, third)];
  return {
    ...tellHere(
      turn,
      say,
      puts.tellTopic(turn, one, opening === undefined ? [another, third] : []),
    ),
    show: { room: 'library', view: 'topics' },
  };
}

/** Says that something is not what the coach teaches, and offers the nearest that is. */
function notMyField(turn: Turn, asked: ElsewhereId): Outcome {
  const words = turn.words.library;
  const nearest = elsewhere[asked];
  return tellHere(turn, [words.elsewhere(asked)], {
    ...puts.tellTopic(turn, nearest),
    question: words.shallITellInstead(nearest),
  });
}

/** Asked amid an exercise, these tell that it hurts: whether all is well comes before any answer. */
const hurtsNow: readonly TopicName[] = [
  ...(['rolling-hurts', 'pain-allowed', 'bridge-cramps', 'training-sore', 'warm-up-sore'] as const),
];

/** A question about a topic, taught or not. */
export function answerTopic(turn: Turn, { topic, ask }: HeardOf<'topic'>): Outcome {
  if (topic.kind !== 'known') return offerOthers(turn, turn.words.library.notTaught());
  const current = underway(turn);
  const isHurting = turn.interruptedBlock && hurtsNow.includes(topic.id);
  if (isHurting && current !== undefined) return askIfAllWell(turn, current);
  return isElsewhere(topic.id) ? notMyField(turn, topic.id) : tell(turn, topic.id, ask);
}
