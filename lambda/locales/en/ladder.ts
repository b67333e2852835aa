import type {
  BodyPlace,
  Guided,
  LadderQuestion,
  LadderStep,
  LadderWords,
  Way,
} from '../../rooms/ladder/words.ts';
import type { Pick } from '../variation.ts';
import { dialectOf, inDialect, type Said } from './dialect.ts';

/** What each step is done with, and what leads on from it. */
const told: Readonly<Record<LadderStep, Said>> = {
  walk: "So walk, short and flat. Once ten minutes of fast walking doesn't hurt, we'll do held bridges.",
  'held-bridge':
    "So held bridges, three out of ten or less. If it's gone by morning, bridges come next.",
  bridge: "So slow bridges, three out of ten or less. If it's gone by morning, one leg comes next.",
  'one-leg':
    "So one-leg bridges, three out of ten or less. If it's gone by morning, hinges come next.",
  hinge:
    "So do hinges, no weight, three out of ten or less. Once half an hour of fast walking doesn't hurt, jogging comes next.",
  'walk-and-jog':
    'So walk and jog. Outdoors, jog slowly one minute, walk two, ten times at most. Walk home if it hurts.',
  strides: ({ physicalTherapist }) =>
    `Strides, outdoors and warm. Four of twenty seconds, each a touch faster, never a sprint. A ${physicalTherapist} can watch.`,
  'full-training': ({ physicalTherapist }) =>
    `Before full training, let a ${physicalTherapist} test your strength and speed, since I can't see either. Sprints come last.`,
};

/** Whether a step went as it should: what leads on from it. */
const settled: Readonly<Record<LadderStep, string>> = {
  walk: 'Can you walk fast for ten minutes, with no limp and no pain?',
  'held-bridge': 'Did the pain stay at three or less, and was it gone the next morning?',
  bridge: 'Did the pain stay at three or less, and was it gone the next morning?',
  'one-leg': 'Did the pain stay at three or less, and was it gone the next morning?',
  hinge: 'Was all pain gone the next morning, and can you walk fast for half an hour without any?',
  'walk-and-jog': 'Can you jog slowly for twenty minutes, no pain then, and none the next morning?',
  strides: 'Are your fastest strides free of pain, both legs alike, and nothing the next morning?',
  'full-training': 'Is full training free of pain, and nothing left of it the next morning?',
};

const isStep = (guided: Guided): guided is LadderStep => guided !== 'long-holds';

interface QuestionWords {
  readonly ask: string;
  readonly again: string;
  readonly short: readonly [string, string];
  readonly hints: readonly [string, string];
  readonly why: string;
}

const plain = ['A plain yes or no will do.', "If you can't tell, say not sure."] as const;

const questions: Readonly<Record<LadderQuestion, QuestionWords>> = {
  since: {
    ask: 'When did you hurt it?',
    again: 'How many days or weeks ago was it? Not sure is an answer, too.',
    short: ['So, when did you hurt it?', 'How long ago was it?'],
    hints: ['A rough number of days or weeks will do.', "If you can't tell, say not sure."],
    why: 'The first three days are for walking only.',
  },
  last: {
    ask: 'Since then, have you only walked, done some bridges, or even jogged?',
    again: "What's the most you've done, walking, bridges, hinges or jogging?",
    short: ["So, what's the most you've done?", 'Which of them did you do last?'],
    hints: [
      'It could be walking, bridges, hinges or jogging. Nothing yet is fine, too.',
      "If you can't tell, say not sure, and we'll start at the bottom.",
    ],
    why: "We'll go on from there, one step at a time.",
  },
  settled: {
    ask: '',
    again: "If all of that's true, say yes. If not, or you're not sure, we'll stay where you are.",
    short: ['So, is all of that true?', 'Is all of that true?'],
    hints: plain,
    why: 'The next morning shows whether it was too much.',
  },
  'bone-now': {
    ask: 'Is the pain where you sit at three out of ten or less right now?',
    again: 'Is it three or less where you sit? Not sure is an answer, too.',
    short: ['So, is it three or less?', 'Is it at three or less?'],
    hints: plain,
    why: 'Above three, it needs rest.',
  },
  'bone-settled': {
    ask: 'Have you done long holds, and was it back to usual within a day each time?',
    again: 'If you have, and it settled within a day, say yes.',
    short: ['So, did the holds settle?', 'Was it back within a day?'],
    hints: plain,
    why: 'The day after shows how much it can take.',
  },
  offer: {
    ask: "Want to find the step you're on?",
    again: "Say yes, and I'll find your step with two or three questions.",
    short: ['So, want to find your step?', 'Want to find your step?'],
    hints: plain,
    why: 'What you do next depends on what went well so far.',
  },
  begin: {
    ask: 'Want to do that now?',
    again: "Say yes, and we'll start. You can stop any time.",
    short: ['So, want to start?', 'Want to do it now?'],
    hints: ["If you'd rather leave it, say no.", 'It takes a few minutes. You can stop any time.'],
    why: "It's short, and you can stop any time.",
  },
};

const ways: Readonly<Record<Way, string>> = {
  up: 'Good, one step up.',
  same: 'Then stay there.',
  down: 'Then one step back.',
};

const places: Readonly<Record<BodyPlace, string>> = {
  hamstring: 'hamstring',
  'sit-bone': 'sit bone',
  calf: 'calf',
  knee: 'knee',
  groin: 'groin',
  back: 'back',
  hip: 'hip',
  shin: 'shin',
  foot: 'foot',
};

const names: Readonly<Record<LadderStep, string>> = {
  walk: 'Walking',
  'held-bridge': 'Held bridges',
  bridge: 'Bridges',
  'one-leg': 'One leg',
  hinge: 'Hinges',
  'walk-and-jog': 'Walk and jog',
  strides: 'Strides',
  'full-training': 'Full training',
};

export const ladder = (pick: Pick, locale: string): LadderWords => {
  const dialect = dialectOf(locale);
  const physio = dialect.physicalTherapist;
  return {
    lookedAtFirst: () =>
      pick('looked-at-first', [
        'Get that looked at first. The steps back come after that.',
        'Get that looked at first, then we build up.',
      ]),
    notOfThigh: (place) =>
      `My steps are for the back of the thigh. For your ${places[place]}, a ${physio} has the right ones.`,
    easyDaysFirst: (left) =>
      left > 1
        ? 'For now only walk, short and flat, while it stays comfortable. Held bridges come once your easy days are over.'
        : 'One more easy day, so only walk, short and flat. After that come held bridges.',
    stepByStep: () =>
      pick('step-by-step', [
        'We go step by step, from walking up to fast running.',
        'We go one step at a time, walking first and fast running last.',
      ]),
    nothingHurt: () => 'Then start easy, add a little at a time, and tell me if anything hurts.',

    question: (question, step) =>
      question === 'settled' && isStep(step) ? settled[step] : questions[question].ask,
    again: (question) => questions[question].again,
    inShort: (question) => pick(`again-ladder-${question}`, questions[question].short),
    hint: (question, nth) => questions[question].hints[nth],
    why: (question) => questions[question].why,

    way: (way) => ways[way],
    oneANight: () => 'One step a night at most.',
    told: (step) => inDialect(told[step], dialect),
    stillAfterWeeks: () => 'After weeks, let a doctor look at it.',
    holds: () =>
      "Then let's do long holds, three out of ten or less, and back to usual within a day. No stretching or deep bends until then.",
    bridgesAtBone: () =>
      `Then let's do slow bridges, three out of ten or less. Bending and running come later, with a ${physio}.`,
    restBone: () =>
      `Then not today. Stand up often, walk a little, and let a doctor or ${physio} look at it.`,

    screen: { step: (step) => names[step] },
  };
};
