import type { RequestHandler } from 'ask-sdk-core';
import { listSlot, type NamedIntent } from '../alexa/intent.ts';
import type { IntentName, SlotValues } from '../alexa/interaction-model.ts';
import { type Outcome, onIntent, type Turn } from '../turn.ts';
import { daysTold } from './days-told.ts';
import { goBack, hear, hearDays, inOtherWords, nextStep, take } from './interview.ts';
import { isQuestionId, type QuestionId } from './questions.ts';
import { hearSigns, proceed } from './replies.ts';
import type { Answers, Said, SignId } from './signs.ts';

/** The interview's question that is open, and what is known so far. */
export interface OpenQuestion {
  readonly question: QuestionId;
  /** Whether it has been put in other words already. */
  readonly again: boolean;
  readonly answers: Answers;
}

/** The question of the interview that a turn answers, if one is open. */
export const openQuestion = ({
  session: { asked, answers = {} },
}: Turn): OpenQuestion | undefined =>
  asked?.about === 'sign' && isQuestionId(asked.question)
    ? { question: asked.question, again: asked.again, answers }
    : undefined;

/** Takes an answer to the open question and goes on. */
export function answered(turn: Turn, open: OpenQuestion, said: Said, opening = ''): Outcome {
  const { answers, step } = take(open.answers, open.question, said, open.again);
  return proceed(turn, answers, step, opening);
}

/** Goes on with more known than before. */
export const goOn = (turn: Turn, answers: Answers, opening = ''): Outcome =>
  proceed(turn, answers, nextStep(answers), opening);

/** A handler for what can be said to the open question. */
const toQuestion = <Name extends IntentName>(
  names: readonly Name[],
  answer: (turn: Turn, open: OpenQuestion, request: NamedIntent<Name>) => Outcome,
): RequestHandler =>
  onIntent(
    names,
    (turn, request) => {
      const open = openQuestion(turn);
      if (open === undefined) throw new Error('no question of the interview is open');
      return answer(turn, open, request);
    },
    (turn) => openQuestion(turn) !== undefined,
  );

const yes = toQuestion(['AMAZON.YesIntent'], (turn, open) => answered(turn, open, 'yes'));

const no = toQuestion(['AMAZON.NoIntent'], (turn, open) => answered(turn, open, 'no'));

/** An answer that is not understood counts as doubt. */
const unsure = toQuestion(
  [
    ...(['NotSureIntent', 'AMAZON.FallbackIntent', 'PainIntent', 'SideIntent'] as const),
    ...(['NumberIntent', 'GettingWorseIntent'] as const),
  ],
  (turn, open) => answered(turn, open, 'unsure'),
);

/** "None" may be what there is to train with; here it is a no. */
const none = toQuestion(['EquipmentIntent'], (turn, open, request) => {
  const equipment = listSlot(request, 'equipment');
  const isNone = equipment.kind === 'known' && equipment.id === 'none';
  return answered(turn, open, isNone ? 'no' : 'unsure');
});

/** What speaks against ice may be a sign as well. */
const signsAgainstIce: Readonly<Partial<Record<SlotValues['ReasonAgainstIce'], SignId>>> = {
  cancer: 'past-cancer',
  'numb-skin': 'numbness',
};

const reasonAgainstIce = toQuestion(['IceReasonIntent'], (turn, open, request) => {
  const reason = listSlot(request, 'reason');
  const sign = reason.kind === 'known' ? signsAgainstIce[reason.id] : undefined;
  return sign === undefined
    ? answered(turn, open, 'unsure')
    : goOn(turn, hear(open.answers, [sign], []));
});

const skinTrouble = toQuestion(['SkinTroubleIntent'], (turn) => hearSigns(turn, ['iced-skin']));

/** "About three days", "since Tuesday": an answer where time was asked about, doubt elsewhere. */
const howLong = toQuestion(['HowLongIntent'], (turn, open, request) => {
  const days = daysTold(turn, request);
  return open.question === 'over-time' && days !== undefined
    ? goOn(turn, hearDays(open.answers, days))
    : answered(turn, open, 'unsure');
});

/** Nobody has to answer. What is not said counts as doubt, and is not asked again. */
const ratherNot = toQuestion(['RatherNotSayIntent', 'AMAZON.NextIntent'], (turn, open) =>
  answered(turn, { ...open, again: true }, 'unsure', turn.words.doctor.ratherNot()),
);

const whatDoYouMean = toQuestion(['WhatDoYouMeanIntent'], (turn, { answers, question }) =>
  proceed(turn, answers, inOtherWords(answers, question).step, ''),
);

const why = toQuestion(['WhyDoYouAskIntent'], (turn, { question }) =>
  turn.leadBack([turn.words.doctor.why(question)]),
);

/** "Go on" to a question that is open asks it again. */
const resume = toQuestion(['AMAZON.ResumeIntent'], (turn) => turn.leadBack([]));

const back = toQuestion(['AMAZON.PreviousIntent'], (turn, { answers, question }) => {
  const before = goBack(answers, question);
  return before === undefined
    ? turn.leadBack([turn.words.doctor.wasTheFirst()])
    : proceed(turn, before.answers, before.step, '');
});

const startOver = toQuestion(['AMAZON.StartOverIntent'], (turn) =>
  proceed(turn, {}, nextStep({}), turn.words.doctor.openingAgain()),
);

/** All that can be said to an open question but signs by name. */
export const answersToQuestions: readonly RequestHandler[] = [
  yes,
  no,
  unsure,
  none,
  reasonAgainstIce,
  skinTrouble,
  howLong,
  ratherNot,
  whatDoYouMean,
  why,
  resume,
  back,
  startOver,
];
