import * as v from 'valibot';
import type { SignsHeard } from '../../../hearing/heard.ts';
import { back, type Outcome } from '../../../turn/outcome.ts';
import { type AskableQuestion, question } from '../../../turn/question.ts';
import type { Turn } from '../../../turn/turn.ts';
import { answersIn, inOtherWords, wordsOf } from '../asking.ts';
import { goBack } from '../order.ts';
import { type FurtherQuestionId, type QuestionId, questionIds } from '../question-ids.ts';
import { goOn } from '../replies.ts';

/** How a question stands. */
export interface Wording {
  /** Whether it has been put in other words already. */
  readonly again: boolean;
}

type Definition = Parameters<typeof question<Wording>>[0];
type Hears = Definition['hears'];

/** What differs between the questions of the plan. */
interface Own {
  readonly touch: Definition['touch'];
  /** What can't be taken for an answer. */
  readonly unclear: (turn: Turn, wording: Wording) => Outcome;
  /** Nobody has to answer. What is not said counts as doubt, and is not asked again. */
  readonly notTold: (turn: Turn) => Outcome;
  readonly hears: Partial<Hears>;
}

/** What is heard alike, whatever is asked. */
const alike = (id: QuestionId, { unclear, notTold }: Own): Hears => ({
  yes: unclear,
  no: unclear,
  unsure: unclear,
  'not-understood': unclear,
  number: unclear,
  'how-long': unclear,
  equipment: unclear,
  pain: unclear,
  side: unclear,
  'ice-reason': unclear,
  'rather-not': notTold,
  next: notTold,
  /** Whoever asks again, or tells once more that it is sore, hears the question in other words. */
  'what-do-you-mean': (turn) => inOtherWords(turn, id),
  today: (turn) => inOtherWords(turn, id),
  pause: ({ words }) => back(words.plan.takeYourTime()),
  /** "Go on" to a question that is open asks it again. */
  resume: () => back(),
  previous(turn) {
    const before = goBack(answersIn(turn), id);
    return before === undefined ? back(turn.words.doctor.wasTheFirst()) : goOn(turn, before);
  },
  'start-over': (turn) => goOn(turn, {}),
});

/** A question of the plan. */
export const planQuestion = (id: QuestionId, own: Own): AskableQuestion<Wording> =>
  question<Wording>({
    about: `plan-${id}`,
    parameters: v.object({ again: v.boolean() }),
    decidesSafety: true,
    asks: (turn, { again }) => wordsOf(turn, id, again),
    inShort: ({ words }) => words.plan.inShort(id),
    hint: ({ words }) => words.plan.help(id),
    why: ({ words }) => words.plan.why(id),
    left: () => questionIds.length - 1 - questionIds.indexOf(id),
    touch: own.touch,
    hears: { ...alike(id, own), ...own.hears },
  });

const doubt = (turn: Turn, id: FurtherQuestionId): Outcome =>
  goOn(turn, { ...answersIn(turn), [id]: 'unsure' });

/** What is not understood is asked once more in other words, and then counts as doubt. */
export const unclear = (
  turn: Turn,
  id: FurtherQuestionId,
  { again }: Wording,
  ...say: readonly string[]
): Outcome => (again ? doubt(turn, id) : inOtherWords(turn, id, ...say));

/** What is told of nothing but that it loosens up: yes or no to that. */
function easingIn({ told, denied, unknown }: SignsHeard): 'yes' | 'no' | undefined {
  const named = [...told, ...denied];
  const hasMore = unknown > 0 || named.some((sign) => sign !== 'easing');
  if (named.length === 0 || hasMore) return undefined;
  return told.length > 0 ? 'yes' : 'no';
}

/** Another of the questions, once no sign speaks against a plan. */
export function furtherQuestion(
  id: FurtherQuestionId,
  touch: Own['touch'],
  hears: Partial<Hears>,
): AskableQuestion<Wording> {
  const notUnderstood: Own['unclear'] = (turn, wording) => unclear(turn, id, wording);
  /** Takes what is told of easing, whatever was asked. */
  const easing = (turn: Turn, eases: 'yes' | 'no'): Outcome =>
    goOn(turn, { ...answersIn(turn), eases }, ...(id === 'eases' ? [] : [turn.words.plan.noted()]));
  return planQuestion(id, {
    touch,
    unclear: notUnderstood,
    notTold: (turn) => doubt(turn, id),
    hears: {
      /** Pain that grows does not ease, whatever was asked and answered. */
      'getting-worse': (turn) => easing(turn, 'no'),
      /** "It loosens up" is an answer here. That it grows stands if it was said. */
      signs(turn, _wording, heard) {
        const told = easingIn(heard);
        if (told === undefined) return undefined;
        return easing(turn, answersIn(turn).eases === 'no' ? 'no' : told);
      },
      /** An answer that sounds like a topic, and none that is taught. */
      topic: (turn, wording, { topic }) =>
        topic.kind === 'known' ? undefined : notUnderstood(turn, wording),
      ...hears,
    },
  });
}
