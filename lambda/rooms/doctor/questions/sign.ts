import * as v from 'valibot';
import type { ReasonAgainstIce, SignId } from '../../../hearing/vocabulary.ts';
import { yesNoNotSure } from '../../../screen/choices.ts';
import { back, type Outcome } from '../../../turn/outcome.ts';
import { question } from '../../../turn/question.ts';
import type { Turn } from '../../../turn/turn.ts';
import { interviewQuestion, type Place } from '../asking.ts';
import { urgencyOf } from '../assess.ts';
import { goBack, hear, hearDays, inOtherWords, nextStep, openSigns, take } from '../interview.ts';
import { questionIds } from '../interview-questions.ts';
import { beginInterview, goOn, hearSigns, proceed, weigh } from '../replies.ts';
import { tellWhatIfs } from '../scoped.ts';
import type { Said } from '../signs.ts';
import { heardIn, isWishAlone, known } from '../told.ts';

/** Takes an answer to the question and goes on. */
function answered(turn: Turn, { question: asked, again }: Place, said: Said): Outcome {
  const { answers, step } = take(known(turn), asked, said, again);
  return proceed(turn, answers, step, '');
}

const yes = (turn: Turn, place: Place): Outcome => answered(turn, place, 'yes');
const no = (turn: Turn, place: Place): Outcome => answered(turn, place, 'no');

/** An answer that is not understood counts as doubt. */
const unsure = (turn: Turn, place: Place): Outcome => answered(turn, place, 'unsure');

/** Nobody has to answer. What is not said counts as doubt, and is not asked again. */
function ratherNot(turn: Turn, { question: asked }: Place): Outcome {
  const { answers, step } = take(known(turn), asked, 'unsure', true);
  return proceed(turn, answers, step, turn.words.doctor.ratherNot());
}

/** What speaks against ice may be a sign as well. */
const signsAgainstIce: Readonly<Partial<Record<ReasonAgainstIce, SignId>>> = {
  cancer: 'past-cancer',
  'numb-skin': 'numbness',
};

/** The interview's question about signs of which nothing is known. */
export const sign = question<Place>({
  about: 'sign',
  parameters: v.object({ question: v.picklist(questionIds), again: v.boolean() }),
  decidesSafety: true,
  asks: interviewQuestion,
  inShort: ({ words }) => words.doctor.questionInShort(),
  hint: ({ words }, _place, nth) => words.doctor.questionHint(nth),
  why: ({ words }, { question: asked }) => words.doctor.why(asked),
  touch: ({ words }) => yesNoNotSure(words.screen),
  hears: {
    yes,
    no,
    unsure,
    'not-understood': unsure,
    pain: unsure,
    'getting-worse': unsure,
    side: unsure,
    number: unsure,
    'rather-not': ratherNot,
    next: ratherNot,

    /** Signs by name, asked about or not, and the wish for the interview said once more. */
    signs(turn, place, heard) {
      if (isWishAlone(heard)) {
        const scoped = heard.scoped ?? [];
        const isDoubt = heard.unknown > 0 || scoped.some(({ scope }) => scope === 'unsure');
        if (isDoubt) return unsure(turn, place);
        return tellWhatIfs(turn, scoped) ?? beginInterview(turn);
      }
      const answers = heardIn(turn, heard);
      // Who falls silent after this has heard what can't wait.
      const isForToday = heard.told.some((each) => urgencyOf(each) === 'urgent');
      if (isForToday) return weigh(turn, answers);
      return goOn(turn, answers, heard.told.length > 0 ? turn.words.doctor.noted() : '');
    },
    /** Where it was asked about, a sign that may have been said is there. */
    'perhaps-sign'(turn, place, { sign: told }) {
      const isAsked = openSigns(known(turn), place.question).some((each) => each === told);
      return isAsked ? hearSigns(turn, [told]) : undefined;
    },
    /** "None" may be what there is to train with; here it is a no. */
    equipment(turn, place, { equipment }) {
      const isNone = equipment.kind === 'known' && equipment.id === 'none';
      return isNone ? no(turn, place) : unsure(turn, place);
    },
    'ice-reason'(turn, place, { reason }) {
      const told = reason.kind === 'known' ? signsAgainstIce[reason.id] : undefined;
      return told === undefined ? unsure(turn, place) : goOn(turn, hear(known(turn), [told], []));
    },
    'skin-trouble': (turn) => hearSigns(turn, ['iced-skin']),
    /** "About three days", "since Tuesday": an answer where time was asked about, doubt elsewhere. */
    'how-long': (turn, place, { days }) =>
      place.question === 'over-time' && days !== undefined
        ? goOn(turn, hearDays(known(turn), days.days))
        : unsure(turn, place),

    'what-do-you-mean': (turn, { question: asked }) =>
      proceed(turn, known(turn), inOtherWords(known(turn), asked).step, ''),
    'who-are-you': ({ words }) => back(words.doctor.whoIAm()),
    /** "Go on" to a question that is open asks it again. */
    resume: () => back(),
    previous(turn, { question: asked }) {
      const before = goBack(known(turn), asked);
      return before === undefined
        ? back(turn.words.doctor.wasTheFirst())
        : proceed(turn, before.answers, before.step, '');
    },
    'start-over': (turn) => proceed(turn, {}, nextStep({}), turn.words.doctor.openingAgain()),
  },
});
