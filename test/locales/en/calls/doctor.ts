import type { Pronoun } from '../../../../lambda/hearing/heard.ts';
import { type SignId, signIds } from '../../../../lambda/hearing/vocabulary.ts';
import { assess, urgencyOf, type Verdict } from '../../../../lambda/rooms/doctor/assess.ts';
import {
  type AskedSign,
  type QuestionId,
  questionIds,
  signsOf,
} from '../../../../lambda/rooms/doctor/interview-questions.ts';
import { type Urgency, urgencies } from '../../../../lambda/rooms/doctor/rules.ts';
import { askFirstNoted } from '../../../../lambda/rooms/doctor/session.ts';
import { ways } from '../../../../lambda/rooms/doctor/ways-to-let-go.ts';
import { everyAnswer, everyPair } from '../../../rooms/doctor/every-answer.ts';
import { type Calls, either, nths, one, three, two } from './values.ts';

/** Each question about all of its signs, and about each of them alone. */
const asked: readonly [QuestionId, readonly AskedSign[]][] = questionIds.flatMap((question) =>
  [signsOf(question), ...signsOf(question).map((sign) => [sign])].map(
    (signs): [QuestionId, readonly AskedSign[]] => [question, signs],
  ),
);

const held = ['emergency', 'urgent'] as const;

/** What follows from any one answer to a question, and from any two signs. */
const verdicts: readonly Verdict[] = [
  assess({}),
  ...held.map((urgency): Verdict => ({ urgency, heard: [], because: 'held' })),
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

const pronouns: readonly Pronoun[] = ['he', 'she', 'they'];

/** No sign by name, each one, and any two that may be told together. */
const namedOfSomebody: readonly (readonly SignId[])[] = [
  [],
  ...signIds.map((sign) => [sign]),
  ...everyPair,
];

const toldBefore: readonly (Urgency | undefined)[] = [undefined, ...urgencies];

export const doctor: Calls<'doctor'> = {
  askFirst: one(askFirstNoted),
  question: asked,
  inOtherWords: asked,
  reprompt: asked.flatMap(([question, signs]) =>
    either.flatMap((again) =>
      [assess({}), assess({ fever: 'yes' }), assess({ swelling: 'yes' })].map(
        (verdict) => [{ question, signs, again }, verdict] as const,
      ),
    ),
  ),
  storyHint: one(nths),
  questionHint: one(nths),
  why: one(questionIds),
  verdict: one(verdicts),
  unchanged: two(
    verdicts.filter(({ urgency }) => urgency === 'doctor' || urgency === 'urgent'),
    [[], ['easing'], ['sit-bone', 'night-pain', 'fever']],
  ),
  ifYouHad: called,
  isItSo: one(signIds),
  isItSoAgain: one(signIds),
  isItSoInShort: one(signIds),
  ifItReturns: called,
  somebody: {
    emergency: two(
      signIds.filter((sign) => urgencyOf(sign) === 'emergency'),
      pronouns,
    ),
    urgent: three(namedOfSomebody, pronouns, either),
    doctor: two(namedOfSomebody, pronouns),
    allTheMore: two(pronouns, either),
    notYet: two(pronouns, either),
    hurt: two(pronouns, either),
    exercise: two(pronouns, either),
    goodToHear: two(pronouns, either),
    stillStands: two(pronouns, either),
    whatIsUp: one(pronouns),
    whatIsUpAgain: one(pronouns),
    whatIsUpInShort: one(pronouns),
    whatIsUpHint: one(nths),
    tellMe: one(pronouns),
    isItSo: two(signIds, pronouns),
    isItSoInShort: two(signIds, pronouns),
    isHelpComingAgain: one(pronouns),
    helpIsComing: one(pronouns),
  },
  pressed: {
    noName: one(toldBefore),
    noPromise: one(toldBefore),
    iSaid: one(toldBefore),
  },
  beforeYouGo: one(urgencies.filter((urgency) => urgency !== 'none')),
  lastTime: one(held),
  stillHeld: one(held),
  beenSeen: two(ways, held),
  beenSeenAgain: two(ways, held),
  beenSeenInShort: two(ways, held),
  beenSeenHint: one(nths),
  moreSignsHint: one(nths),
  offerHint: one(nths),
  screen: { urgency: one(urgencies), toDial: one(['Call 911, 999, 000 or 112 now.']) },
};
