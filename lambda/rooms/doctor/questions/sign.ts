import * as v from 'valibot';
import { atPlace, type SignsHeard, wishForDoctor } from '../../../hearing/heard.ts';
import type { ReasonAgainstIce, SignId } from '../../../hearing/vocabulary.ts';
import { yesNoNotSure } from '../../../screen/choices.ts';
import { back, type Outcome } from '../../../turn/outcome.ts';
import { question } from '../../../turn/question.ts';
import type { Turn } from '../../../turn/turn.ts';
import { interviewQuestion, type Place } from '../asking.ts';
import { urgencyOf } from '../assess.ts';
import {
  goBack,
  hear,
  hearDays,
  inOtherWords,
  nextStep,
  openSigns,
  questionsAfter,
  take,
} from '../interview.ts';
import { type QuestionId, questionIds, signsOf, thingsNamed } from '../interview-questions.ts';
import { beginInterview, goOn, proceed } from '../replies.ts';
import { tellWhatIfs } from '../scoped.ts';
import { noted, type Said, signIds } from '../signs.ts';
import { heardIn, known } from '../told.ts';
import { askPerhaps } from './perhaps.ts';

/** A question as it is open, and whether it was put once more after something that was no answer. */
type Open = Place & { readonly isUnheard?: boolean | undefined };

/** Takes an answer to the question and goes on. */
function answered(turn: Turn, open: Open, said: Said, before = known(turn)): Outcome {
  const isLast = open.again || open.isUnheard === true;
  const { answers, step } = take(before, open.question, said, isLast);
  return proceed(turn, answers, step, '');
}

/** "Why not" asks, and says yes to nothing. */
const yes = (turn: Turn, open: Open): Outcome =>
  turn.free?.isWhy === true
    ? back(turn.words.doctor.why(open.question))
    : answered(turn, open, 'yes');
const no = (turn: Turn, open: Open): Outcome => answered(turn, open, 'no');

/** An answer that is not understood counts as doubt. */
const unsure = (turn: Turn, open: Open): Outcome => answered(turn, open, 'unsure');

/** Nobody has to answer. What is not said counts as doubt, and is not asked again. */
function ratherNot(turn: Turn, { question: asked }: Open): Outcome {
  const { answers, step } = take(known(turn), asked, 'unsure', true);
  return proceed(turn, answers, step, turn.words.doctor.ratherNot());
}

/** Whether a question asks about a sign, open or not. */
const asksAbout = (question: QuestionId, sign: SignId): boolean =>
  signsOf(question).some((each) => each === sign);

/** So new that whoever answers with it says no to all that takes time: "only since yesterday". */
const isNew = (days: number): boolean => days < 2;

/** Signs that somebody may have heard. */
const audible: readonly SignId[] = ['pop', 'crack'];

/** Signs that were told by name: noted, and on to what is open yet. */
function told(turn: Turn, open: Open, heard: SignsHeard): Outcome {
  const before = known(turn);
  const isAsked = (sign: SignId): boolean =>
    openSigns(before, open.question).some((each) => each === sign);
  // "No, I'm still puffing along nicely": to a no that tells of what was asked, it is asked again.
  const contradicted = turn.free?.answer === 'no' ? heard.told.find(isAsked) : undefined;
  if (contradicted !== undefined) return askPerhaps(turn, contradicted);
  const answers = heardIn(turn, heard);
  const isAllMild = heard.told.every((sign) => urgencyOf(sign) === 'none');
  const isOfTime = open.question === 'time' && heard.days !== undefined;
  if (isAllMild && isOfTime && isNew(heard.days.days)) return answered(turn, open, 'no', answers);
  const isNews = signIds.some((sign) => answers[sign] !== before[sign]);
  if (!isNews) return unsure(turn, open);
  const words = turn.words.doctor;
  const isForToday = heard.told.some((sign) => urgencyOf(sign) === 'urgent');
  return goOn(turn, answers, isForToday ? words.notedForToday() : words.noted());
}

/**
 * Signs that are not there: "no, they're not weak, just sore" is a no to what was asked, and so is
 * "looks normal". What denies nothing that was asked is asked once more.
 */
function denied(turn: Turn, open: Open, heard: SignsHeard): Outcome {
  const answers = heardIn(turn, heard, open.question);
  const answer = turn.free?.answer;
  const isNamed = heard.denied.some((sign) => asksAbout(open.question, sign));
  // "Yeah, I can walk" is no yes.
  if (answer !== undefined && !(answer === 'yes' && isNamed)) {
    return answered(turn, open, answer, answers);
  }
  const isMeant = (heard.scoped ?? []).some(
    ({ sign, scope }) => scope === 'denied' && asksAbout(open.question, sign),
  );
  if (isNamed) return goOn(turn, answers);
  return answered(turn, open, isMeant ? 'no' : 'unsure', answers);
}

/**
 * For how long it has hurt: where time was asked about what it tells is noted, and the rest asked;
 * elsewhere it is good to know.
 */
function afterDays(turn: Turn, open: Open, days: number): Outcome {
  const before = known(turn);
  const answers = hearDays(before, days);
  const isNews = signIds.some((sign) => answers[sign] !== before[sign]);
  if (open.question !== 'time' || !isNews) return answered(turn, open, 'unsure', answers);
  return isNew(days) ? answered(turn, open, 'no', answers) : goOn(turn, answers);
}

/** What speaks against ice may be a sign as well. */
const signsAgainstIce: Readonly<Partial<Record<ReasonAgainstIce, SignId>>> = {
  cancer: 'past-cancer',
  'numb-skin': 'numbness',
};

/** The interview's question about signs of which nothing is known. */
export const sign = question<Open>({
  about: 'sign',
  parameters: v.object({
    question: v.picklist(questionIds),
    again: v.boolean(),
    isUnheard: v.optional(v.boolean()),
  }),
  decidesSafety: true,
  asks: interviewQuestion,
  inShort: ({ words }) => words.doctor.questionInShort(),
  hint: ({ words }, _place, nth) => words.doctor.questionHint(nth),
  why: ({ words }, { question: asked }) => words.doctor.why(asked),
  left: (turn, { question: asked }) => questionsAfter(known(turn), asked),
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
    signs(turn, open, heard) {
      const scoped = heard.scoped ?? [];
      if (heard.told.length > 0) return told(turn, open, heard);
      if (heard.denied.length > 0 || scoped.some(({ scope }) => scope === 'denied')) {
        return denied(turn, open, heard);
      }
      if (heard.days !== undefined) return afterDays(turn, open, heard.days.days);
      const isDoubt = heard.unknown > 0 || scoped.some(({ scope }) => scope === 'unsure');
      if (isDoubt) return unsure(turn, open);
      return tellWhatIfs(turn, scoped) ?? beginInterview(turn);
    },
    /** "The second one" tells of that; of two signs named as one, either may be meant. */
    nth(turn, open, { nth }) {
      const before = known(turn);
      const named = atPlace(thingsNamed(open.question, openSigns(before, open.question)), nth);
      if (named === undefined) return unsure(turn, open);
      return goOn(
        turn,
        noted(before, named, named.length > 1 ? 'one-of' : 'yes'),
        turn.words.doctor.noted(),
      );
    },
    /** Where it was asked about, a sign that may have been said is there, unless a no was said too. */
    'perhaps-sign'(turn, open, { sign: heard }) {
      // What calls for nobody is not worth a question of its own.
      if (urgencyOf(heard) === 'none') return answered(turn, open, turn.free?.answer ?? 'unsure');
      const isAsked = openSigns(known(turn), open.question).some((each) => each === heard);
      if (!isAsked || turn.free?.answer === 'no') return askPerhaps(turn, heard);
      return told(turn, open, { ...wishForDoctor, told: [heard] });
    },
    /** "Yeah, my mate heard it too": what begins with an answer is the runner's. */
    somebody: (turn, open, { answer, told: signs }) => {
      if (answer === undefined) return undefined;
      const heard = {
        ...wishForDoctor,
        told: signs.filter((each) => asksAbout(open.question, each)),
      };
      return answer === 'yes' && heard.told.length > 0
        ? told(turn, open, heard)
        : answered(turn, open, answer);
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
    'skin-trouble': (turn, open) => told(turn, open, { ...wishForDoctor, told: ['iced-skin'] }),
    /** "About three days", "since Tuesday": an answer where time was asked about, doubt elsewhere. */
    'how-long': (turn, open, { days }) =>
      days === undefined ? unsure(turn, open) : afterDays(turn, open, days.days),
    well: no,
    /** "No sound at all" says so of a pop or a crack that was asked about. */
    'no-sound': (turn, open) =>
      audible.some((each) => asksAbout(open.question, each)) ? no(turn, open) : undefined,

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
  otherwise: unsure,
});
