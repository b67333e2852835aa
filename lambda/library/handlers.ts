import type { RequestHandler } from 'ask-sdk-core';
import { listSlot } from '../alexa/intent.ts';
import type { Asked } from '../runner/session.ts';
import { type Outcome, onIntent, type Turn } from '../turn.ts';
import { notMyField, offerOthers, tell, tellLast } from './lesson.ts';
import { type SelfCheckStep, stepAfter, stepNamed } from './self-check.ts';
import { isElsewhere, topicNamed } from './topics.ts';

const isAsked =
  (...abouts: readonly Asked['about'][]) =>
  ({ session: { asked }, interruptedBlock }: Turn): boolean =>
    !interruptedBlock && asked !== undefined && abouts.includes(asked.about);

const question = onIntent(['TopicIntent'], (turn, request) => {
  const topic = listSlot(request, 'topic');
  if (topic.kind !== 'known') return offerOthers(turn, turn.words.library.notTaught());
  return isElsewhere(topic.id) ? notMyField(turn, topic.id) : tell(turn, topic.id);
});

const more = onIntent(['TellMeMoreIntent'], tellLast);

const somethingElse = onIntent(['SomethingElseIntent'], (turn) => offerOthers(turn));

/** "Next" to an offer of a topic is a wish for another. */
const nextTopic = onIntent(
  ['AMAZON.NextIntent'],
  (turn) => offerOthers(turn),
  isAsked('tell-topic'),
);

const yesTell = onIntent(
  ['AMAZON.YesIntent'],
  (turn) => {
    const { asked } = turn.session;
    return tell(turn, topicNamed(asked?.about === 'tell-topic' ? asked.topic : ''));
  },
  isAsked('tell-topic'),
);

/** Puts a step of the self-check. */
export const selfCheck = (turn: Turn, step: SelfCheckStep = 'get-ready'): Outcome => {
  const words = turn.words.library;
  return {
    reply: {
      kind: 'question',
      say: [words.selfCheck(step)],
      asked: { about: 'self-check', step },
      question: words.selfCheckQuestion(step),
      reprompt: words.selfCheckAgain(step),
    },
    // What was answered before the first step has to be known after it.
    session: { training: turn.session.training },
  };
};

/** On to the next step; after the last the self-check is over, and nothing is made of it. */
const nextStep = onIntent(
  ['AMAZON.YesIntent', 'AMAZON.NextIntent'],
  (turn) => {
    const { asked } = turn.session;
    const step = stepAfter(stepNamed(asked?.about === 'self-check' ? asked.step : ''));
    return step === undefined
      ? { reply: { kind: 'statement', say: [turn.words.library.selfCheckDone()] } }
      : selfCheck(turn, step);
  },
  isAsked('self-check'),
);

export const libraryHandlers: readonly RequestHandler[] = [
  question,
  more,
  somethingElse,
  nextTopic,
  yesTell,
  nextStep,
];
