import type { RequestHandler } from 'ask-sdk-core';
import { builtInSlot, isIntent, listSlot, listSlots, type NamedIntent } from '../alexa/intent.ts';
import type { IntentName, SlotValues } from '../alexa/interaction-model.ts';
import { daysTold } from '../doctor/days-told.ts';
import { answerGate } from '../routines/answer-gate.ts';
import type { PlanAnswers } from '../runner/session.ts';
import { type Outcome, onIntent, type Turn } from '../turn.ts';
import { goBack, isQuestionId, type QuestionId } from './questions.ts';
import { ask, askSignBySign, goOn, takeAsDoubt } from './replies.ts';

/** The plan's question that is open, and what was answered so far. */
interface OpenQuestion {
  readonly question: QuestionId;
  /** Whether it has been put in other words already. */
  readonly again: boolean;
  readonly answers: PlanAnswers;
}

const openQuestion = ({
  session: { asked, plan = {} },
  interruptedBlock,
}: Turn): OpenQuestion | undefined =>
  !interruptedBlock && asked?.about === 'plan' && isQuestionId(asked.question)
    ? { question: asked.question, again: asked.again, answers: plan }
    : undefined;

/** A handler for what can be said to the open question, or to some questions only. */
const toQuestion = <Name extends IntentName>(
  names: readonly Name[],
  answer: (turn: Turn, open: OpenQuestion, request: NamedIntent<Name>) => Outcome,
  when: (turn: Turn, open: OpenQuestion) => boolean = () => true,
): RequestHandler =>
  onIntent(
    names,
    (turn, request) => {
      const open = openQuestion(turn);
      if (open === undefined) throw new Error('no question of the plan is open');
      return answer(turn, open, request);
    },
    (turn) => {
      const open = openQuestion(turn);
      return open !== undefined && when(turn, open);
    },
  );

const inOtherWords = (
  turn: Turn,
  { answers, question }: OpenQuestion,
  say: readonly string[] = [],
): Outcome => ask(turn, answers, question, true, say);

/** Doubt about a question: nothing is made of it but what is strictest. */
const doubt = (turn: Turn, { question, answers }: OpenQuestion): Outcome =>
  question === 'signs'
    ? askSignBySign(turn, 'unsure')
    : goOn(turn, { ...answers, [question]: 'unsure' });

/** What is not understood is asked once more in other words, and then counts as doubt. */
const unclear = (turn: Turn, open: OpenQuestion, say: readonly string[] = []): Outcome =>
  open.again || open.question === 'signs' ? doubt(turn, open) : inOtherWords(turn, open, say);

const yes = toQuestion(['AMAZON.YesIntent'], (turn, open) => {
  const { question, answers } = open;
  switch (question) {
    case 'signs':
      return askSignBySign(turn, 'one-of');
    case 'eases':
      return goOn(turn, { ...answers, eases: 'yes' });
    case 'soreness':
    case 'rest':
      return unclear(turn, open);
  }
});

/** A no that is clear whatever was asked, as "none" is. */
function none(turn: Turn, { question, answers }: OpenQuestion): Outcome {
  switch (question) {
    case 'signs':
    case 'eases':
      return goOn(turn, { ...answers, [question]: 'no' });
    case 'soreness':
      return goOn(turn, { ...answers, soreness: 0 });
    case 'rest':
      return goOn(turn, { ...answers, rest: [0] });
  }
}

/** "Not at all" is a zero where it was asked whether it is sore at all; before, a no may mean anything. */
const no = toQuestion(['AMAZON.NoIntent'], (turn, open) =>
  open.question === 'soreness' && !open.again ? unclear(turn, open) : none(turn, open),
);

/** "None" may be what there is to train with; here it is an answer. */
const nothing = toQuestion(['EquipmentIntent'], (turn, open, request) => {
  const equipment = listSlot(request, 'equipment');
  const isNone = equipment.kind === 'known' && equipment.id === 'none';
  return isNone && open.question !== 'eases' ? none(turn, open) : unclear(turn, open);
});

const worst = 10;

/** A number is an answer to how sore and how long; elsewhere it may be meant for another question. */
const number = toQuestion(['NumberIntent'], (turn, open, request) => {
  const { question, answers } = open;
  const spoken = builtInSlot(request, 'number') ?? '';
  const count = /^\d+$/.test(spoken) ? Number(spoken) : undefined;
  if (question === 'signs') return inOtherWords(turn, open);
  if (count === undefined) return unclear(turn, open);
  if (question === 'rest') return goOn(turn, { ...answers, rest: [count] });
  if (question !== 'soreness') return unclear(turn, open);
  return count > worst
    ? unclear(turn, open, [turn.words.plan.offScale()])
    : goOn(turn, { ...answers, soreness: count });
});

/**
 * "Two days", "since Monday". A date may count a day too many, for nobody knows the runner's clock
 * and whether its day was one of rest.
 */
const howLong = toQuestion(['HowLongIntent'], (turn, open, request) => {
  const { question, answers } = open;
  if (question === 'signs') return inOtherWords(turn, open);
  const days = daysTold(turn, request);
  if (question !== 'rest' || days === undefined) return unclear(turn, open);
  const isDate = builtInSlot(request, 'duration') === undefined;
  return goOn(turn, { ...answers, rest: isDate ? [Math.max(0, days - 1), days] : [days] });
});

/** Pain that grows does not ease, whatever was asked and answered. */
const gettingWorse = toQuestion(['GettingWorseIntent'], (turn, { question, answers }) =>
  question === 'signs'
    ? askSignBySign(turn, 'unsure')
    : goOn(
        turn,
        { ...answers, eases: 'no' },
        question === 'eases' ? [] : [turn.words.plan.noted()],
      ),
);

type Symptom = SlotValues['Symptom'];

/** What a request for the doctor tells of nothing but one sign: yes or no to that. */
function toldAbout({ request }: Turn, sign: Symptom): 'yes' | 'no' | undefined {
  if (!isIntent(request, 'SeeDoctorIntent')) return undefined;
  const told = listSlots(request, 'symptom');
  const denied = listSlots(request, 'denied');
  const named = [...told.known, ...denied.known];
  const hasMore = told.unknown + denied.unknown > 0 || named.some((each) => each !== sign);
  if (named.length === 0 || hasMore) return undefined;
  return told.known.length > 0 ? 'yes' : 'no';
}

/** "It loosens up" is an answer here, not a wish for the doctor. That it grows stands if it was said. */
const easing = toQuestion(
  ['SeeDoctorIntent'],
  (turn, { question, answers }) => {
    const eases = answers.eases === 'no' ? 'no' : (toldAbout(turn, 'easing') ?? 'unsure');
    const say = question === 'eases' ? [] : [turn.words.plan.noted()];
    return goOn(turn, { ...answers, eases }, say);
  },
  (turn, { question }) => question !== 'signs' && toldAbout(turn, 'easing') !== undefined,
);

const isSitBoneAsked = ({ session: { asked }, interruptedBlock }: Turn): boolean =>
  !interruptedBlock && asked?.about === 'gate' && asked.gate === 'no-sit-bone-pain';

/** Named where the question is about it, the sit bone is an answer and not a wish for the doctor. */
const atSitBone = onIntent(
  ['SeeDoctorIntent'],
  (turn) => answerGate(turn, () => toldAbout(turn, 'sit-bone') === 'no'),
  (turn) => isSitBoneAsked(turn) && toldAbout(turn, 'sit-bone') !== undefined,
);

/** The question about the sit bone for who does not know what is meant by it. */
const whichSpot = onIntent(
  ['WhatDoYouMeanIntent'],
  (turn) => {
    const { asked } = turn.session;
    if (asked?.about !== 'gate') return turn.leadBack([]);
    const { plan, routines } = turn.words;
    const reprompt = routines.gateAgain('no-sit-bone-pain');
    return {
      reply: { kind: 'question', say: [], asked, question: plan.whichSpot(), reprompt },
    };
  },
  isSitBoneAsked,
);

/** What runners say of the sit bone where they are asked about it. */
const aboutSitting: readonly SlotValues['Topic'][] = [
  'sitting',
  'high-hamstring-pain',
  'high-hamstring-triggers',
];

/** "Sitting hurts" sounds like a topic; where that was the question, it is a yes. */
const whenSitting = onIntent(
  ['TopicIntent'],
  (turn) => answerGate(turn, () => false),
  (turn) => {
    if (!isSitBoneAsked(turn) || !isIntent(turn.request, 'TopicIntent')) return false;
    const topic = listSlot(turn.request, 'topic');
    return topic.kind === 'known' && aboutSitting.includes(topic.id);
  },
);

/** An answer that sounds like a topic, and none that is taught. */
const likeTopic = toQuestion(
  ['TopicIntent'],
  (turn, open) => unclear(turn, open),
  ({ request }, { question }) =>
    question !== 'signs' &&
    isIntent(request, 'TopicIntent') &&
    listSlot(request, 'topic').kind !== 'known',
);

const notUnderstood = toQuestion(
  ['NotSureIntent', 'AMAZON.FallbackIntent', 'PainIntent', 'SideIntent', 'IceReasonIntent'],
  (turn, open) => unclear(turn, open),
);

/** Nobody has to answer. What is not said counts as doubt, and is not asked again. */
const ratherNot = toQuestion(['RatherNotSayIntent', 'AMAZON.NextIntent'], (turn, open) =>
  open.question === 'signs' ? takeAsDoubt(turn) : doubt(turn, open),
);

/** Whoever asks again, or tells once more that it is sore, hears the question in other words. */
const whatDoYouMean = toQuestion(['WhatDoYouMeanIntent', 'TodayIntent'], (turn, open) =>
  inOtherWords(turn, open),
);

const why = toQuestion(['WhyDoYouAskIntent'], (turn, { question }) =>
  turn.leadBack([turn.words.plan.why(question)]),
);

const help = toQuestion(['AMAZON.HelpIntent'], (turn, { question }) =>
  turn.leadBack([turn.words.plan.help(question)]),
);

const pause = toQuestion(['AMAZON.PauseIntent'], (turn) =>
  turn.leadBack([turn.words.plan.takeYourTime()]),
);

/** "Go on" to a question that is open asks it again. */
const resume = toQuestion(['AMAZON.ResumeIntent'], (turn) => turn.leadBack([]));

const back = toQuestion(['AMAZON.PreviousIntent'], (turn, { question, answers }) => {
  const before = goBack(answers, question);
  return before === undefined
    ? turn.leadBack([turn.words.doctor.wasTheFirst()])
    : goOn(turn, before);
});

const startOver = toQuestion(['AMAZON.StartOverIntent'], (turn) => goOn(turn, {}));

/**
 * "Should I run today", "my hamstring is sore". Said into an exercise it may be either, so that the
 * exercise stops and the questions come first; the routine keeps its place.
 */
const today = onIntent(['TodayIntent'], (turn) => goOn(turn, turn.session.plan ?? {}));

export const planHandlers: readonly RequestHandler[] = [
  yes,
  no,
  nothing,
  number,
  howLong,
  gettingWorse,
  easing,
  atSitBone,
  whenSitting,
  whichSpot,
  likeTopic,
  notUnderstood,
  ratherNot,
  whatDoYouMean,
  why,
  help,
  pause,
  resume,
  back,
  startOver,
  today,
];
