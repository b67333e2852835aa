import type { HeardOf } from '../../hearing/heard.ts';
import { minutes } from '../../time.ts';
import { wasJustSaid } from '../../turn/just-said.ts';
import type { Outcome, Put, Show } from '../../turn/outcome.ts';
import type { Asked } from '../../turn/session.ts';
import type { Turn } from '../../turn/turn.ts';
import { offerDoctorQuestion } from '../doctor/index.ts';
import { iceQuestion } from '../icing/index.ts';
import { puts, tellHere } from './asking.ts';
import { speaksAgainstSelfCheck } from './self-check.ts';
import {
  type ElsewhereId,
  elsewhere,
  isElsewhere,
  others,
  type TopicId,
  topicNamed,
  topics,
} from './topics.ts';

/** What a yes to a topic's next step means. */
function leadsTo(topic: TopicId): Asked {
  const { next } = topics[topic];
  switch (next.kind) {
    case 'routine':
      return { about: 'try-routine', routine: next.routine };
    case 'exercise':
      return { about: 'try-exercise', exercise: next.exercise };
    case 'topic':
      return { about: 'tell-topic', topic: next.topic };
    case 'ice':
      return iceQuestion.asked({ length: minutes(20) });
    case 'doctor':
      return offerDoctorQuestion.asked({});
    case 'self-check':
      return { about: 'offer-self-check' };
  }
}

/** What a topic leads to, in the topic's own words. */
function nextOf(turn: Turn, topic: TopicId): Put {
  const { library } = turn.words;
  return topics[topic].next.kind === 'self-check' && speaksAgainstSelfCheck(turn)
    ? offerDoctorQuestion.put(turn, {})
    : {
        asked: leadsTo(topic),
        question: library.next(topic),
        reprompt: library.nextAgain(topic),
      };
}

const shown = (topic: TopicId): { readonly show: Show } => ({
  show: { room: 'library', view: 'lesson', of: topic },
});

/** Tells a topic's first breath, or the second to whoever has just heard that. */
export function tell(turn: Turn, topic: TopicId): Outcome {
  const answer = turn.words.library.answer(topic);
  if (wasJustSaid(turn, answer)) return tellMore(turn, topic);
  const told = [...(turn.session.library.told ?? []).filter((id) => id !== topic), topic];
  return {
    ...tellHere(turn, [answer], nextOf(turn, topic)),
    ...shown(topic),
    session: { library: { lesson: { kind: 'topic', id: topic, isAllHeard: false }, told } },
  };
}

/** Tells the second breath of the topic told last; there is no third. */
export function tellLast(turn: Turn): Outcome {
  const { lesson } = turn.session.library;
  return lesson?.kind === 'topic'
    ? tellMore(turn, topicNamed(lesson.id), lesson.isAllHeard)
    : offerOthers(turn, turn.words.library.nothingTold());
}

function tellMore(turn: Turn, topic: TopicId, isAllHeard = false): Outcome {
  const words = turn.words.library;
  const say = [isAllHeard ? words.thatIsAll() : words.more(topic)];
  return {
    ...tellHere(turn, say, nextOf(turn, topic)),
    ...shown(topic),
    session: { library: { lesson: { kind: 'topic', id: topic, isAllHeard: true } } },
  };
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
    ...tellHere(turn, say, puts.tellTopic(turn, one)),
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

/** A question about a topic, taught or not. */
export function answerTopic(turn: Turn, { topic }: HeardOf<'topic'>): Outcome {
  if (topic.kind !== 'known') return offerOthers(turn, turn.words.library.notTaught());
  return isElsewhere(topic.id) ? notMyField(turn, topic.id) : tell(turn, topic.id);
}
