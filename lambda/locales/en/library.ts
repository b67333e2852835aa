import type { RoutineName } from '../../hearing/vocabulary.ts';
import { part } from '../../parts.ts';
import type { Knower, LibraryWords, Offer, SelfCheckStep } from '../../rooms/library/words.ts';
import type { Pick } from '../variation.ts';
import { anyOfThose } from './any-of-those.ts';
import { dialectOf } from './dialect.ts';
import { exerciseWords } from './exercises.ts';
import { capitalized } from './numbers.ts';
import { routineNamed } from './routine-names.ts';
import { elsewhereNames, knowers, topicNames, unknown } from './topics.ts';

/** What is told of topics; a routine or an exercise is offered without it. */
const answers = part(() => import('./answers/index.ts'));

/** Routines as they are offered. */
const shallWe: Readonly<Record<RoutineName, string>> = {
  'warm-up': 'Want to start a warm-up?',
  'quick-warm-up': 'Want to do the quick warm-up?',
  strength: 'Want to do some strength now?',
  'strength-home': 'Want to do some strength now?',
  'strength-gym': 'Want to do some strength now?',
  rolling: 'Want to roll now?',
  'cool-down': 'Want to do the cool-down?',
  'partner-cool-down': 'Want to do it in a cool-down?',
};

function offered(step: Offer): string {
  switch (step.kind) {
    case 'routine':
      return shallWe[step.routine];
    case 'exercise': {
      const { name, isPlural } = exerciseWords[step.exercise];
      return `Want to try ${isPlural ? name : `the ${name}`}?`;
    }
    case 'topic':
      return `Want to hear about ${topicNames[step.topic]}?`;
    case 'ice':
      return 'Want me to time some ice?';
    case 'doctor':
      return 'Want to check for warning signs?';
    case 'self-check':
      return 'Want me to take you through it?';
    case 'comeback':
      return "Want to find the step you're on?";
  }
}

const knowing = (knower: Knower, locale: string): string =>
  knower === 'physio' ? `a ${dialectOf(locale).physicalTherapist}` : knowers[knower];

const selfCheck: Readonly<Record<SelfCheckStep, { say: string; ask: string; again: string }>> = {
  'get-ready': {
    say: 'Stand facing a low table or a sturdy chair, with something to hold. Stop at the first discomfort.',
    ask: 'Are you in position?',
    again: "Tell me when you're there. If you'd rather leave it, say no.",
  },
  'heel-up': {
    say: 'Put one heel up, both knees straight, and just stand.',
    ask: 'Comfortable so far?',
    again: "If it's comfortable, say yes. If anything isn't, say no and take your foot down.",
  },
  lean: {
    say: "Tip forward slowly from the hips, over those toes, only as far as it's easy.",
    ask: 'Still comfortable?',
    again: "If it's comfortable, say yes. If anything isn't, say no and come up slowly.",
  },
  'other-leg': {
    say: 'Come up, foot down, and do the same slowly with the other leg.',
    ask: 'Comfortable on that side, too?',
    again: "If it's comfortable, say yes. If anything isn't, say no and come up slowly.",
  },
};

/** What the coach teaches, asked for topic by topic. */
export const library = (pick: Pick, locale: string): LibraryWords => ({
  answers: (topic) => answers().answersIn(locale)(topic),
  next: offered,
  nextAgain: (step) => `${offered(step)} If not, say something else.`,
  unknown: (topic, ask, knower) =>
    `With ${topicNames[topic]}, ${unknown[ask]}. Ask ${knowing(knower, locale)}.`,
  thatIsAll: () => pick('that-is-all', ["That's all I have on it.", "That's all there is to it."]),
  nothingTold: () => 'I can tell you about training, tightness, strains, ice and more.',

  alsoKnow: (one, other) =>
    `${pick('also-know', ['I also know about', "There's also", 'I could tell you about'])} ${topicNames[one]}, or ${topicNames[other]}.`,
  shallITell: (topic) => `Want to hear about ${topicNames[topic]}?`,
  shallITellAgain: (topic) =>
    `Say yes, and I'll tell you about ${topicNames[topic]}. If not, say something else.`,
  elsewhere: (asked) => `${capitalized(elsewhereNames[asked])}n't my thing, but hamstrings are.`,
  shallITellInstead: (topic) => `Want to hear about ${topicNames[topic]} instead?`,
  notTaught: () =>
    pick('not-taught', [
      "I don't know about that one. I know hamstrings.",
      "I can't help with that. Hamstrings are what I know.",
      "That's one I don't know. Hamstrings are my thing.",
    ]),
  tryIt: () =>
    pick('try-it', [
      'Want to try it?',
      'Try it now?',
      'Ready to try it?',
      'Up for it?',
      'Want to try?',
    ]),
  tryItAgain: () => "Say yes, and we'll go straight into it. I can also tell you more.",
  firstThis: () => pick('first-this', ['Let me finish this first.', "Let's finish this first."]),

  selfCheck: (step) => selfCheck[step].say,
  selfCheckQuestion: (step) => selfCheck[step].ask,
  selfCheckAgain: (step) => selfCheck[step].again,
  beforeSelfCheck: () => 'One thing before that.',
  selfCheckDone: () => "Foot down, that's all of it. What you felt proves nothing either way.",
  selfCheckStopped: () =>
    'Stop there. Come up slowly, foot down. Only someone who examines you can say what it means.',
  shallITellInShort: (topic) =>
    `${pick('again-tell-topic', ['So, want to hear about', 'Want to hear about'])} ${topicNames[topic]}?`,
  tryRoutineInShort: (routine) =>
    `${pick('again-try-routine', ['So, want to start', 'Want to do'])} the ${routineNamed(routine)}?`,
  selfCheckInShort: () =>
    pick('again-offer-self-check', [
      'So, want to do the self-check?',
      'Want to do the self-check?',
    ]),
  signsInShort: () => pick('again-self-check-signs', anyOfThose),
  stepInShort: (step) =>
    step === 'get-ready'
      ? pick('again-self-check-get-ready', ['So, are you in position?', 'Are you in position now?'])
      : pick('again-self-check-step', ['So, is it comfortable?', 'Is it all comfortable?']),
  whySelfCheckSigns: () => "So we don't do it any harm.",
  whySelfCheck: () => 'Because the first discomfort is where it ends.',
  hints: {
    'tell-topic': [
      "If you'd rather hear about something else, ask away.",
      'You could ask me about strains, stretching or foam rolling.',
    ],
    'try-routine': [
      "If you'd rather leave it, say no. I can also tell you more.",
      'If you want another topic, say something else.',
    ],
    'try-exercise': [
      "If you say yes, we'll go straight into it.",
      'Say tell me more to hear what to watch out for.',
    ],
    'offer-self-check': [
      "If you say yes, I'll take you through it.",
      "If you'd rather hear about something else, ask away.",
    ],
    'self-check-signs': ['A plain yes or no will do.', "If you can't tell, say not sure."],
    'self-check': [
      "If it's comfortable, say yes. If anything isn't, say no.",
      "There's no hurry. You can stop whenever you like.",
    ],
  },
  screen: {
    topic: (topic) => capitalized(topicNames[topic]),
    topics: () => 'What I can tell you about',
  },
});
