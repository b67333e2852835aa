import { wasJustSaid } from '../just-said.ts';
import type { Question } from '../reply.ts';
import type { Asked, SessionState } from '../runner/session.ts';
import { minutes } from '../time.ts';
import type { Outcome, Turn } from '../turn.ts';
import { speaksAgainstSelfCheck } from './self-check.ts';
import { type ElsewhereId, elsewhere, others, type TopicId, topicNamed, topics } from './topics.ts';

/** Questions whose answer decides what is safe: they come before any talk. */
const first: readonly Asked['about'][] = [
  ...(['sign', 'gate', 'pain', 'ice-check', 'skin-check'] as const),
  ...(['self-check-signs', 'self-check', 'plan'] as const),
];

/** Questions of something under way, to which talk leads back. */
const underWay: readonly Asked['about'][] = ['go-on', 'ice-on', 'more-signs'];

/**
 * Says something of the library where the runner is: before a question that comes first nothing
 * of it, amid a routine only that and back to it, and elsewhere with what it leads to.
 */
export function sayHere(
  turn: Turn,
  say: readonly string[],
  freely: () => Outcome,
  session: Partial<SessionState> = {},
): Outcome {
  const about = turn.session.asked?.about;
  const isBusy = turn.interruptedBlock || (about !== undefined && underWay.includes(about));
  if (!isBusy && about !== undefined && first.includes(about)) {
    return turn.leadBack([turn.words.library.firstThis()]);
  }
  if (!isBusy) {
    const outcome = freely();
    return { ...outcome, session: { ...outcome.session, ...session } };
  }
  const outcome = turn.leadBack(say);
  return { ...outcome, session: { ...outcome.session, ...session } };
}

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
      return { about: 'ice', length: minutes(20) };
    case 'doctor':
      return { about: 'offer-doctor' };
    case 'self-check':
      return { about: 'offer-self-check' };
  }
}

function withNext(turn: Turn, topic: TopicId, say: readonly string[]): Outcome {
  const { library, routines } = turn.words;
  const asked = leadsTo(topic);
  if (asked.about === 'offer-self-check' && speaksAgainstSelfCheck(turn.session)) {
    return {
      reply: {
        kind: 'question',
        say,
        asked: { about: 'offer-doctor' },
        question: routines.shallWeAskAboutDoctor(),
        reprompt: routines.shallWeAskAboutDoctorAgain(),
      },
    };
  }
  return {
    reply: {
      kind: 'question',
      say,
      asked,
      question: library.next(topic),
      reprompt: library.nextAgain(topic),
    },
  };
}

/** Tells a topic's first breath, or the second to whoever has just heard that. */
export function tell(turn: Turn, topic: TopicId): Outcome {
  if (wasJustSaid(turn, turn.words.library.answer(topic))) return tellMore(turn, topic);
  const say = [turn.words.library.answer(topic)];
  const told = [...(turn.session.told ?? []).filter((id) => id !== topic), topic];
  const outcome = sayHere(turn, say, () => withNext(turn, topic, say), {
    lesson: { kind: 'topic', id: topic, isAllHeard: false },
    told,
  });
  return { ...outcome, show: { kind: 'lesson', topic } };
}

/** Tells the second breath of the topic told last; there is no third. */
export function tellLast(turn: Turn): Outcome {
  const { lesson } = turn.session;
  return lesson?.kind === 'topic'
    ? tellMore(turn, topicNamed(lesson.id), lesson.isAllHeard)
    : offerOthers(turn, turn.words.library.nothingTold());
}

function tellMore(turn: Turn, topic: TopicId, isAllHeard = false): Outcome {
  const words = turn.words.library;
  const say = [isAllHeard ? words.thatIsAll() : words.more(topic)];
  const outcome = sayHere(turn, say, () => withNext(turn, topic, say), {
    lesson: { kind: 'topic', id: topic, isAllHeard: true },
  });
  return { ...outcome, show: { kind: 'lesson', topic } };
}

const offering = (turn: Turn, topic: TopicId, question?: string): Question => ({
  asked: { about: 'tell-topic', topic },
  question: question ?? turn.words.library.shallITell(topic),
  reprompt: turn.words.library.shallITellAgain(topic),
});

/** Names topics not told yet and offers one of them. */
export function offerOthers(turn: Turn, opening?: string): Outcome {
  const { session, words } = turn;
  const offered = session.asked?.about === 'tell-topic' ? session.asked.topic : undefined;
  const last = offered ?? session.told?.at(-1);
  const [one, another, third] = others(
    session.told ?? [],
    last === undefined ? undefined : topicNamed(last),
  );
  const say = [opening ?? words.library.alsoKnow(another, third)];
  const outcome = sayHere(turn, say, () => ({
    reply: { kind: 'question', say, ...offering(turn, one) },
  }));
  return { ...outcome, show: { kind: 'topics' } };
}

/** Says that something is not what the coach teaches, and offers the nearest that is. */
export function notMyField(turn: Turn, asked: ElsewhereId): Outcome {
  const words = turn.words.library;
  const nearest = elsewhere[asked];
  const say = [words.elsewhere(asked)];
  return sayHere(turn, say, () => ({
    reply: {
      kind: 'question',
      say,
      ...offering(turn, nearest, words.shallITellInstead(nearest)),
    },
  }));
}
