import { type SignId, signIds } from '../../../../lambda/hearing/vocabulary.ts';
import { assess, urgencyOf, type Verdict } from '../../../../lambda/rooms/doctor/assess.ts';
import {
  type AskedSign,
  type QuestionId,
  questionIds,
  signsOf,
} from '../../../../lambda/rooms/doctor/interview-questions.ts';
import { type Urgency, urgencies } from '../../../../lambda/rooms/doctor/rules.ts';
import { everyAnswer, everyPair } from '../../../rooms/doctor/every-answer.ts';
import { type Calls, either, nothing, nths, one, two } from './values.ts';

/** Each question about all of its signs, and about each of them alone. */
const asked: readonly [QuestionId, readonly AskedSign[]][] = questionIds.flatMap((question) =>
  [signsOf(question), ...signsOf(question).map((sign) => [sign])].map(
    (signs): [QuestionId, readonly AskedSign[]] => [question, signs],
  ),
);

/** What follows from any one answer to a question, and from any two signs. */
const verdicts: readonly Verdict[] = [
  assess({}),
  ...questionIds.flatMap((question) =>
    signsOf(question).flatMap((sign) => everyAnswer.map((answer) => assess({ [sign]: answer }))),
  ),
  ...everyPair.map(([first, second]) => assess({ [first]: 'yes', [second]: 'yes' })),
];

/** Every sign, with what it calls for. */
const called: readonly [SignId, Urgency][] = signIds.map((sign): [SignId, Urgency] => [
  sign,
  urgencyOf(sign),
]);

export const doctor: Calls<'doctor'> = {
  opening: nothing,
  openingAgain: nothing,
  takenUp: nothing,
  disclaimer: nothing,
  whoIAm: nothing,
  question: asked,
  inOtherWords: asked,
  reprompt: asked.flatMap(([question, signs]) =>
    either.map((wasAgain): [QuestionId, readonly AskedSign[], boolean] => [
      question,
      signs,
      wasAgain,
    ]),
  ),
  questionInShort: nothing,
  questionHint: one(nths),
  why: one(questionIds),
  wasTheFirst: nothing,
  ratherNot: nothing,
  noted: nothing,
  verdict: one(verdicts),
  unchanged: two(
    verdicts.filter(({ urgency }) => urgency === 'doctor' || urgency === 'urgent'),
    [[], ['easing'], ['sit-bone', 'night-pain', 'fever']],
  ),
  ifYouHad: called,
  notAllCaught: nothing,
  tellIfYouHave: nothing,
  takenBack: nothing,
  goodToKnow: nothing,
  ifTheyHave: called,
  ifItReturns: called,
  takeIceOff: nothing,
  routineWaits: nothing,
  moreSigns: nothing,
  moreSignsAgain: nothing,
  moreSignsInShort: nothing,
  moreSignsHint: one(nths),
  whyMoreSigns: nothing,
  declined: nothing,
  shallWeAskAboutDoctor: nothing,
  shallWeAskAboutDoctorAgain: nothing,
  offerHint: one(nths),
  whyOffer: nothing,
  screen: { urgency: one(urgencies), title: nothing },
};
