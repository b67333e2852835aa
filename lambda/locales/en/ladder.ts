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
  walk: 'So walk, short and flat. After ten fast minutes without pain come held bridges.',
  'held-bridge':
    "So held bridges, pain at three out of ten or less. If it's gone by morning, bridges come next.",
  bridge:
    "So bridges, slowly, at three out of ten or less. If it's gone by morning, one leg comes next.",
  'one-leg':
    "So one-leg bridges, at three out of ten or less. If it's gone by morning, hinges come next.",
  hinge:
    'So hinges, no weight, three out of ten or less. Once half an hour of fast walking is painless, jogging comes next.',
  'walk-and-jog':
    "So walk and jog. Outdoors, a minute's slow jog, two of walking, ten times at most. Walk home if it hurts.",
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
    again: "Say how many days or weeks ago. If you can't tell, say not sure.",
    short: ['So, when did you hurt it?', 'How long ago was it?'],
    hints: ['Say how many days or weeks ago.', "If you can't tell, say not sure."],
    why: 'The first three days are for walking only.',
  },
  last: {
    ask: 'Since then, have you only walked, done some bridges, or even jogged?',
    again: 'Name the last thing you did, such as walking, bridges on one leg, hinges, or jogging.',
    short: ["So, what's the most you've done?", 'Which of them did you do last?'],
    hints: [
      'Walking, held bridges, bridges, one leg, hinges, jogging, strides, or nothing yet.',
      "If you can't tell, say not sure, and we start at the bottom.",
    ],
    why: 'We go on from there, one step at a time.',
  },
  settled: {
    ask: '',
    again: "Say yes if all of that is so. No, or not sure, and we don't go up.",
    short: ['So, is all of that so?', 'Is that so, all of it?'],
    hints: plain,
    why: 'The next morning tells whether it was too much.',
  },
  'bone-now': {
    ask: 'Is the pain where you sit at three out of ten or less right now?',
    again: "Say yes if it's three or less, no if it's more, or not sure.",
    short: ['So, is it three or less?', 'Is it at three or less?'],
    hints: plain,
    why: 'Above three it wants rest.',
  },
  'bone-settled': {
    ask: 'Have you done long holds, and was it back to usual within a day each time?',
    again: 'Say yes if you have and it settled within a day. Else say no.',
    short: ['So, did the holds settle?', 'Was it back within a day?'],
    hints: plain,
    why: 'The day after tells how much it takes.',
  },
  offer: {
    ask: "Shall we find the step you're on?",
    again: "Say yes, and two or three questions tell which step you're on.",
    short: ['So, shall we find your step?', 'Want to find your step?'],
    hints: plain,
    why: 'What you do next depends on what went well so far.',
  },
  begin: {
    ask: 'Shall we do that now?',
    again: 'Say yes to start, or no to leave it.',
    short: ['So, shall we start?', 'Want to do it now?'],
    hints: [
      'Say yes to start, or no to leave it.',
      'It takes a few minutes. You can stop any time.',
    ],
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
        'First get that looked at. The steps back come after it.',
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
        'Step by step, from walking up to fast running.',
        'One step at a time, walking first and fast running last.',
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
    stillAfterWeeks: () => "It's been weeks, so let a doctor look at it.",
    holds: () =>
      'Then long holds, three out of ten or less, and back to usual within a day. Until then no stretching and no deep bends.',
    bridgesAtBone: () =>
      `Then slow bridges, three out of ten or less. Bending and running come later, with a ${physio}.`,
    restBone: () =>
      `Then not today. Stand up often, walk a little, and let a doctor or ${physio} look at it.`,

    screen: { step: (step) => names[step] },
  };
};
