import { decodeSession } from '../../lambda/turn/session.ts';
import type { Runner, Turned } from '../support/runner.ts';
import { isGuided, isOpen } from './offences.ts';

/** What a turn tells, by what it is for. */
export interface Told {
  /** What was said to it: the intent, and what filled its slots. */
  readonly request: string;
  /** What the turn had to say: of guided audio, what comes before the first exercise. */
  readonly sentences: readonly string[];
  /** The question it ends in, with what belongs to it. */
  readonly question: readonly string[];
  /** When the question begins, in milliseconds from the start. */
  readonly asksAt: number;
}

const sentencesIn = (text: string): readonly string[] =>
  text.split(/(?<=[.?!])\s+/).filter((sentence) => /\w/.test(sentence));

/** What a turn tells that a coach has just had. */
export function tellingOf(request: string, turned: Turned, coach: Runner): Told {
  const { said } = decodeSession({ said: coach.attributes()?.['said'] });
  const question = isOpen(turned) ? sentencesIn(said?.question ?? '') : [];
  const { sounds } = turned.heard;
  if (isGuided(turned)) {
    const sentences = sentencesIn(said?.opening ?? '');
    return { request, sentences, question, asksAt: sounds.at(-1)?.at ?? 0 };
  }
  const all = sentencesIn(turned.say);
  const sentences = all.slice(0, all.length - question.length);
  return { request, sentences, question, asksAt: 0 };
}

/** What was heard of a turn when somebody spoke into it so long after its start, in milliseconds. */
export const heardBy = (told: Told, ms: number): Told =>
  ms < told.asksAt ? { ...told, question: [] } : told;

/** What a runner may ask twice running, to be told the same if nothing has changed. */
const statuses: readonly string[] = [
  ...['TimeLeftIntent', 'ExercisesLeftIntent', 'IceRoundsIntent', 'WhatDoYouKnowIntent'],
  ...['HowAmIDoingIntent', 'HowManyThisWeekIntent'],
];

const intentOf = ({ request }: Told): string => request.split(' ')[0] ?? '';

/**
 * Whether what is said again was asked for: "repeat", or a status asked twice. There are two other
 * exceptions, and no more. The cues of guided audio are none of a turn's own sentences. And a
 * verdict that can't wait is told in full however often it is called for: it ends the session, so
 * that it comes twice running only with a launch between.
 */
const isWanted = (before: Told, now: Told): boolean =>
  now.request === 'AMAZON.RepeatIntent' ||
  (intentOf(before) === intentOf(now) && statuses.includes(intentOf(now)));

const countWords = (sentence: string): number => sentence.split(/\s+/).length;

/** Sentences of four words and more are noticed when they come again; so is a whole turn. */
const leastWords = 4;

function tellsAgain(before: Told, now: Told): readonly string[] {
  const again = now.sentences.filter((sentence) => before.sentences.includes(sentence));
  const isWholeTurn = now.sentences.length > 0 && again.length === now.sentences.length;
  return isWholeTurn ? again : again.filter((sentence) => countWords(sentence) >= leastWords);
}

const asksAgain = (before: Told, now: Told): readonly string[] =>
  now.question.filter((sentence) => before.question.includes(sentence));

/** What two turns running both say, in their questions or besides, though nobody asked for it again. */
export const saidTwice = (before: Told, now: Told): readonly string[] =>
  isWanted(before, now) ? [] : [...tellsAgain(before, now), ...asksAgain(before, now)];
