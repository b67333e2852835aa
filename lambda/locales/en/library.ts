import type { SelfCheckStep } from '../../library/self-check.ts';
import type { ElsewhereId, TopicId } from '../../library/topics.ts';
import type { Pick } from '../variation.ts';
import { dialectOf, inDialect } from './dialect.ts';
import { capitalized } from './numbers.ts';
import { elsewhereNames, topicWords } from './topics.ts';

const selfCheck: Readonly<Record<SelfCheckStep, { say: string; ask: string; again: string }>> = {
  'get-ready': {
    say: 'Stand facing a low table or a sturdy chair, with something to hold. Stop at the first discomfort.',
    ask: 'Are you there?',
    again: 'Say yes when you stand there, or no to leave it.',
  },
  'heel-up': {
    say: 'Put one heel up, both knees straight, and just stand.',
    ask: 'Comfortable so far?',
    again: 'Say yes if nothing is uncomfortable; if anything is, say no and take your foot down.',
  },
  lean: {
    say: "Tip forward slowly from the hips, over those toes, only as far as it's easy.",
    ask: 'Still comfortable?',
    again: 'Say yes if nothing is uncomfortable; if anything is, say no and come up slowly.',
  },
  'other-leg': {
    say: 'Come up, foot down, and do the same slowly with the other leg.',
    ask: 'Comfortable on that side, too?',
    again: 'Say yes once you are done in comfort; at any discomfort, say no and come up slowly.',
  },
};

/** What the coach teaches, asked for topic by topic. */
export const library = (pick: Pick, locale: string) => ({
  answer: (topic: TopicId) => inDialect(topicWords[topic].answer, dialectOf(locale)),
  more: (topic: TopicId) => inDialect(topicWords[topic].more, dialectOf(locale)),
  next: (topic: TopicId) => topicWords[topic].next,
  nextAgain: (topic: TopicId) => `${topicWords[topic].next} You can also say: something else.`,
  thatIsAll: () =>
    pick('that-is-all', ["That's all I have on it.", 'There is no more to it than that.']),
  nothingTold: () => 'I can tell you about training, tightness, strains, ice and more.',

  alsoKnow: (one: TopicId, other: TopicId) =>
    `${pick('also-know', ['I also know about', "There's also", 'I could tell you about'])} ${topicWords[one].name}, or ${topicWords[other].name}.`,
  shallITell: (topic: TopicId) => `Shall I tell you about ${topicWords[topic].name}?`,
  shallITellAgain: (topic: TopicId) =>
    `Say yes, and I tell you about ${topicWords[topic].name}. You can also say: something else.`,
  elsewhere: (asked: ElsewhereId) =>
    `${capitalized(elsewhereNames[asked])} not my field, only hamstrings are.`,
  shallITellInstead: (topic: TopicId) =>
    `Shall I tell you about ${topicWords[topic].name} instead?`,
  notTaught: () =>
    pick('not-taught', [
      "That one I can't place: hamstrings are what I know.",
      "I can't find that. What I know is hamstrings.",
    ]),
  tryIt: () => pick('try-it', ['Try it now?', 'Want to try it?', 'Shall we try it?']),
  tryItAgain: () => 'Say yes, and we go straight into it. You can also say: tell me more.',
  straightIn: () =>
    pick('straight-in', [
      'Straight into it, and on from there.',
      "Let's do it, and on from there.",
    ]),
  firstThis: () => pick('first-this', ['First this one, please.', "Let's finish this first."]),

  selfCheck: (step: SelfCheckStep) => selfCheck[step].say,
  selfCheckQuestion: (step: SelfCheckStep) => selfCheck[step].ask,
  selfCheckAgain: (step: SelfCheckStep) => selfCheck[step].again,
  beforeSelfCheck: () => 'One thing before that.',
  selfCheckDone: () =>
    "Foot down, that's all of it. I read no result from it. If something worries you, say: should I see a doctor.",
  selfCheckStopped: () =>
    'Stop there: come up slowly, foot down. What it means, only someone who examines you can say.',
});
