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
  'warm-up': 'Shall we start a warm-up?',
  'quick-warm-up': 'Shall we do the quick warm-up?',
  strength: 'Shall we do some strength now?',
  'strength-home': 'Shall we do some strength now?',
  'strength-gym': 'Shall we do some strength now?',
  rolling: 'Shall we roll now?',
  'cool-down': 'Shall we do the cool-down?',
  'partner-cool-down': 'Shall we do it in a cool-down?',
};

function offered(step: Offer): string {
  switch (step.kind) {
    case 'routine':
      return shallWe[step.routine];
    case 'exercise': {
      const { name, isPlural } = exerciseWords[step.exercise];
      return `Shall we try ${isPlural ? name : `the ${name}`}?`;
    }
    case 'topic':
      return `Shall I tell you about ${topicNames[step.topic]}?`;
    case 'ice':
      return 'Shall I time some ice?';
    case 'doctor':
      return 'Shall we check for warning signs?';
    case 'self-check':
      return 'Shall I take you through it?';
    case 'comeback':
      return "Shall we find the step you're on?";
  }
}

const knowing = (knower: Knower, locale: string): string =>
  knower === 'physio' ? `a ${dialectOf(locale).physicalTherapist}` : knowers[knower];

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
export const library = (pick: Pick, locale: string): LibraryWords => ({
  answers: (topic) => answers().answersIn(locale)(topic),
  next: offered,
  nextAgain: (step) => `${offered(step)} You can also say: something else.`,
  unknown: (topic, ask, knower) =>
    `${unknown[ask]}, with ${topicNames[topic]}. Ask ${knowing(knower, locale)}.`,
  thatIsAll: () =>
    pick('that-is-all', ["That's all I have on it.", 'There is no more to it than that.']),
  nothingTold: () => 'I can tell you about training, tightness, strains, ice and more.',

  alsoKnow: (one, other) =>
    `${pick('also-know', ['I also know about', "There's also", 'I could tell you about'])} ${topicNames[one]}, or ${topicNames[other]}.`,
  shallITell: (topic) => `Shall I tell you about ${topicNames[topic]}?`,
  shallITellAgain: (topic) =>
    `Say yes, and I tell you about ${topicNames[topic]}. You can also say: something else.`,
  elsewhere: (asked) => `${capitalized(elsewhereNames[asked])}n't my thing; hamstrings are.`,
  shallITellInstead: (topic) => `Shall I tell you about ${topicNames[topic]} instead?`,
  notTaught: () =>
    pick('not-taught', [
      "That one I can't place: hamstrings are what I know.",
      "I can't find that. What I know is hamstrings.",
    ]),
  tryIt: () => pick('try-it', ['Try it now?', 'Want to try it?', 'Shall we try it?']),
  tryItAgain: () => 'Say yes, and we go straight into it. You can also say: tell me more.',
  firstThis: () => pick('first-this', ['First this one, please.', "Let's finish this first."]),

  selfCheck: (step) => selfCheck[step].say,
  selfCheckQuestion: (step) => selfCheck[step].ask,
  selfCheckAgain: (step) => selfCheck[step].again,
  beforeSelfCheck: () => 'One thing before that.',
  selfCheckDone: () => "Foot down, that's all of it. What you felt proves nothing either way.",
  selfCheckStopped: () =>
    'Stop there: come up slowly, foot down. What it means, only someone who examines you can say.',
  shallITellInShort: (topic) =>
    `${pick('again-tell-topic', ['So, shall I tell you about', 'Want to hear about'])} ${topicNames[topic]}?`,
  tryRoutineInShort: (routine) =>
    `${pick('again-try-routine', ['So, shall we start', 'Want to do'])} the ${routineNamed(routine)}?`,
  selfCheckInShort: () =>
    pick('again-offer-self-check', [
      'So, shall we do the self-check?',
      'Want to do the self-check?',
    ]),
  signsInShort: () => pick('again-self-check-signs', anyOfThose),
  stepInShort: (step) =>
    step === 'get-ready'
      ? pick('again-self-check-get-ready', ['Are you in place?', 'Do you stand there now?'])
      : pick('again-self-check-step', ['So, is it comfortable?', 'Is it all comfortable?']),
  whySelfCheckSigns: () => 'So that what comes next does no harm.',
  whySelfCheck: () => 'Because the first discomfort is where it ends.',
  hints: {
    'tell-topic': [
      'Say yes to hear it, or: something else.',
      'You can also ask about strains, stretching or foam rolling.',
    ],
    'try-routine': [
      'Say yes and we start, no to leave it, or: tell me more.',
      'You can also say: something else, for another topic.',
    ],
    'try-exercise': [
      'Say yes and we go straight into it, or no to leave it.',
      'You can also say tell me more, for what to watch out for.',
    ],
    'offer-self-check': [
      'Say yes and I lead you through it, or no to leave it.',
      'You can also say tell me more, or: something else.',
    ],
    'self-check-signs': ['A plain yes or no will do.', "If you can't tell, say not sure."],
    'self-check': [
      'Say yes to go on. At any discomfort, say no.',
      'There is no hurry. You can stop whenever you like.',
    ],
  },
  screen: {
    topic: (topic) => capitalized(topicNames[topic]),
    topics: () => 'What I can tell you about',
  },
});
