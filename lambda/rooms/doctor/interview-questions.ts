import type { SignId } from '../../hearing/vocabulary.ts';

/**
 * What the interview asks: three things a question at most, each a sign or two that a yes to it may
 * stand for. The order is that of danger and of a conversation: breath, nerves, how it began, how it
 * is to stand on, how it looks and feels, how long, and what goes with it.
 */
export const questions = {
  breath: [['chest-pain'], ['breathless'], ['fainting']],
  'between-legs': [['saddle-numbness'], ['bladder-bowel'], ['both-legs']],
  began: [['pop'], ['crack']],
  /** What could make it worse than today, for who has told already what has to be seen today. */
  leg: [['crack'], ['cold-leg'], ['odd-shape', 'cannot-move']],
  standing: [['cannot-walk', 'gait'], ['cold-leg'], ['odd-shape', 'cannot-move']],
  looks: [['swelling'], ['warmth', 'redness'], ['bruise', 'gap']],
  feels: [['numbness'], ['weakness', 'dropping-foot'], ['fever']],
  time: [['lasting-weeks', 'recurrence'], ['persistent-pain'], ['painkillers']],
  rest: [['night-pain'], ['weight-loss'], ['past-cancer']],
  age: [['under-eighteen']],
  lately: [['clot-risk']],
} as const satisfies Readonly<Record<string, readonly (readonly SignId[])[]>>;

export type QuestionId = keyof typeof questions;

/** A thing that a question names: one sign or two. */
type Thing = (typeof questions)[QuestionId][number];

/** A sign that a question asks about. */
export type AskedSign = Thing[number];

/** What has to be put into words of a thing: each of its signs, and both together. */
type Named<Each> = Each extends readonly [infer One extends string, infer Other extends string]
  ? One | Other | `${One}+${Other}`
  : Each extends readonly [infer One extends string]
    ? One
    : never;

/** What has to be put into words of a question. */
export type ThingOf<Question extends QuestionId> = Named<(typeof questions)[Question][number]>;

export const isQuestionId = (id: string): id is QuestionId => Object.hasOwn(questions, id);

/** The questions in the order they are asked. */
export const questionIds: readonly QuestionId[] = Object.keys(questions).filter(isQuestionId);

/** The signs a question asks about. */
export const signsOf = (question: QuestionId): readonly AskedSign[] => questions[question].flat();

/**
 * What makes a question matter that is asked of nobody else: a pop asks for the age, a swollen calf
 * for what makes clots likelier. PMC449822; nhsinform.scot; uclh.nhs.uk.
 */
const askedAfter: Readonly<Partial<Record<QuestionId, readonly SignId[]>>> = {
  age: ['pop', 'sit-bone', 'sit-bone-tear'],
  lately: ['swelling', 'hard-veins', 'calf-pain', 'calf-cramp-lasting'],
};

/** The signs of which one has to be there for a question to be asked; undefined where none has. */
export const isAskedAfter = (question: QuestionId): readonly SignId[] | undefined =>
  askedAfter[question];

const alwaysAsked: ReadonlySet<SignId> = new Set(
  questionIds.filter((question) => isAskedAfter(question) === undefined).flatMap(signsOf),
);

/** Whether a question will ask about a sign, whatever was told before. */
export const isAskedAnyway = (sign: SignId): boolean => alwaysAsked.has(sign);

/** The things that a question names of some of its signs, each by its signs, joined by a plus. */
export const thingsOf = (question: QuestionId, signs: readonly AskedSign[]): readonly string[] =>
  thingsNamed(question, signs).map((thing) => thing.join('+'));

/** The things that a question names of some of its signs, in the order that they are named. */
export const thingsNamed = (
  question: QuestionId,
  signs: readonly AskedSign[],
): readonly (readonly AskedSign[])[] =>
  questions[question]
    .map((thing) => thing.filter((sign) => signs.includes(sign)))
    .filter((named) => named.length > 0);

/** Who was asked about both and denies the first denies the other: it came on slowly, I walk fine. */
const deniedToo: Readonly<Partial<Record<QuestionId, Partial<Record<SignId, SignId>>>>> = {
  began: { pop: 'crack', crack: 'pop' },
  standing: { 'cannot-walk': 'gait' },
};

/** The signs that are denied with some, in answer to a question. */
export const withDeniedToo = (
  question: QuestionId,
  denied: readonly SignId[],
): readonly SignId[] => [...denied, ...denied.flatMap((sign) => deniedToo[question]?.[sign] ?? [])];
