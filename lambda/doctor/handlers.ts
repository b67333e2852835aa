import type { RequestHandler } from 'ask-sdk-core';
import { listSlot } from '../alexa/intent.ts';
import type { SlotValues } from '../alexa/interaction-model.ts';
import { without } from '../runner/record.ts';
import { type Outcome, onIntent, type Turn } from '../turn.ts';
import { assess, type Verdict } from './assess.ts';
import { nextStep, type Step, take } from './interview.ts';
import { type Answer, type Answers, isSignId, type SignId } from './signs.ts';

/** What each symptom that runners name says to the rules. */
const signOf: Readonly<Record<SlotValues['Symptom'], SignId>> = {
  numbness: 'numbness',
  gait: 'gait',
  'persistent-pain': 'persistent-pain',
  painkillers: 'painkillers',
};

function proceed(turn: Turn, answers: Answers, step: Step, opening: readonly string[]): Outcome {
  if (step.kind === 'verdict') return tell(turn, step.verdict);
  const words = turn.words.doctor;
  return {
    reply: {
      kind: 'question',
      say: opening,
      asked: { about: 'sign', sign: step.sign, again: step.again },
      question: step.again ? words.askedAgain(step.sign) : words.question(step.sign),
      reprompt: words.reprompt(step.sign),
    },
    session: { answers },
  };
}

/** Tells the verdict and ends. One that calls for a doctor stops whatever is running. */
function tell(turn: Turn, verdict: Verdict): Outcome {
  const words = turn.words.doctor;
  const session = { answers: undefined };
  if (verdict.urgency === 'none') {
    return {
      reply: {
        kind: 'statement',
        say: [
          words.noSigns(verdict.isEasing),
          words.watchFor(),
          turn.runner.routine ? words.routineWaits() : '',
        ],
      },
      session,
    };
  }
  return {
    reply: {
      kind: 'statement',
      say: [
        verdict.heard.length > 0 ? words.seeDoctor(verdict.heard) : words.seeDoctorUnsure(),
        words.untilThen(),
        turn.runner.ice ? words.takeIceOff() : '',
      ],
    },
    runner: without(without(turn.runner, 'routine'), 'ice'),
    session,
  };
}

/** Begins the interview. */
export const beginInterview = (turn: Turn): Outcome =>
  proceed(turn, {}, nextStep({}), [turn.words.doctor.opening()]);

const seeDoctor = onIntent(['SeeDoctorIntent'], (turn, request) => {
  const symptom = listSlot(request, 'symptom');
  if (symptom.kind === 'known') return tell(turn, assess({ [signOf[symptom.id]]: 'yes' }));
  return beginInterview(turn);
});

const answerOf = {
  'AMAZON.YesIntent': 'yes',
  'AMAZON.NoIntent': 'no',
  NotSureIntent: 'unsure',
  'AMAZON.FallbackIntent': 'unsure',
} as const satisfies Record<string, Answer>;

/** An answer that is not understood counts as doubt. */
const answer = onIntent(
  ['AMAZON.YesIntent', 'AMAZON.NoIntent', 'NotSureIntent', 'AMAZON.FallbackIntent'],
  (turn, { intent }) => {
    const { asked, answers = {} } = turn.session;
    if (asked?.about !== 'sign' || !isSignId(asked.sign)) {
      return proceed(turn, answers, nextStep(answers), []);
    }
    const taken = take(answers, asked.sign, answerOf[intent.name], asked.again);
    return proceed(turn, taken.answers, taken.step, []);
  },
  ({ session }) => session.asked?.about === 'sign',
);

export const doctorHandlers: readonly RequestHandler[] = [seeDoctor, answer];
