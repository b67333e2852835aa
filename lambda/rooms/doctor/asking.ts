import type { Pronoun } from '../../hearing/heard.ts';
import type { SignId } from '../../hearing/vocabulary.ts';
import type { Outcome, Put } from '../../turn/outcome.ts';
import { changed, type Turn } from '../../turn/turn.ts';
import { assess } from './assess.ts';
import { type Ask, openSigns } from './interview.ts';
import type { Answers } from './signs.ts';

/** A question of the interview, and whether it is put in other words. */
export type Place = Pick<Ask, 'question' | 'again'>;

/** How a question of the interview is put, about those of its signs that are open. */
export function interviewQuestion(
  { words: { doctor: words }, session: { doctor, said } }: Turn,
  { question, again }: Place,
): Omit<Put, 'asked'> {
  const answers = doctor.answers ?? {};
  const signs = openSigns(answers, question);
  const other = words.inOtherWords(question, signs);
  // Who did not understand those either hears the first ones once more.
  const isOther = again && said?.question !== other;
  return {
    question: isOther ? other : words.question(question, signs),
    reprompt: words.reprompt({ question, signs, again: isOther }, assess(answers)),
  };
}

/** Asks a question of the interview, once something is known. */
export const askAbout = (
  turn: Turn,
  answers: Answers,
  { question, again }: Place,
  opening: string,
): Outcome => ({
  reply: {
    kind: 'question',
    say: [opening],
    asked: { about: 'sign', question, again },
    ...interviewQuestion(changed(turn, { doctor: { answers } }), { question, again }),
  },
  session: { doctor: { answers, isDisclaimed: true } },
});

/** How the runner is asked for words of their own. */
export const storyQuestion = ({ words: { doctor: words } }: Turn): Omit<Put, 'asked'> => ({
  question: words.story(),
  reprompt: words.storyAgain(),
});

/** How it is asked whether somebody else has a sign that may have been told of them. */
export const perhapsOfSomebodyQuestion = (
  { words: { doctor } }: Turn,
  { sign, pronoun }: { readonly sign: SignId; readonly pronoun: Pronoun },
): Omit<Put, 'asked'> => ({
  question: doctor.somebody.isItSo(sign, pronoun),
  reprompt: doctor.isItSoAgain(sign),
});

/** How it is asked what no question named. */
export const anythingElseQuestion = ({ words: { doctor: words } }: Turn): Omit<Put, 'asked'> => ({
  question: words.anythingElse(),
  reprompt: words.anythingElseAgain(),
});

/** How the remaining questions are offered. */
export const moreSignsQuestion = ({ words: { doctor: words } }: Turn): Omit<Put, 'asked'> => ({
  question: words.moreSigns(),
  reprompt: words.moreSignsAgain(),
});
