import type { ExerciseId } from '../../hearing/vocabulary.ts';
import type { PlayingRoutine } from '../../record/record.ts';
import { type Milliseconds, milliseconds, seconds } from '../../time.ts';
import type { Piece, Score } from '../../turn/guided-audio.ts';
import { exercises } from './exercises/index.ts';
import { routineOf, type Stop, stopAfter, stopBefore } from './routines.ts';
import { breather, lengthOf, speech, speechWindow, work } from './score.ts';
import type { PlayedBlock, Within } from './session.ts';
import { type Side, workLength } from './sets.ts';
import {
  formOf,
  isFamiliar,
  isLoaded,
  setsFrom,
  type Today,
  type TodaysSet,
  todaysSets,
} from './today.ts';
import type { RoutinesWords } from './words.ts';

/**
 * The longest block: the 240 s that Alexa plays in a response, less the longest question that may
 * follow.
 */
const longest = seconds(222);
/** Alexa plays at most 15 sounds a response; each set has its ticks. */
const mostSets = 15;
/**
 * The pause between two sets of one exercise. Light sets take half a minute to one (ACSM); a leg
 * that rested while the other worked needs less. Heavy sets would take two to three minutes, which
 * leaves no work in a block of 222 s: they get one, which is enough with two or three repetitions in
 * reserve, and a question follows where the block is over, so that who lifts more waits as long as
 * they like. Common practice, but for ACSM's.
 */
const betweenSets = { light: seconds(30), heavy: seconds(60), otherSide: seconds(15) } as const;

export interface Start {
  readonly stop: Stop;
  /** Where in the exercise, when it was broken off. */
  readonly within?: Within | undefined;
}

/** Guided audio, and when each of its exercises and sets ends. */
export interface Block {
  readonly score: Score;
  readonly exercises: PlayingRoutine['exercises'];
  readonly sets: PlayedBlock['sets'];
  /** What comes after the block; undefined when the routine ends with it. */
  readonly following: Start | undefined;
}

interface PlayedSet {
  readonly number: number;
  /** Introduction or change of sides, then the work. */
  readonly pieces: readonly Piece[];
}

/**
 * Builds guided audio from a place onwards: as many exercises as fit, and of the first as many
 * sets as fit.
 * @param opening sentences before the first exercise
 */
export function buildBlock(
  start: Start,
  opening: readonly string[],
  today: Today,
  words: RoutinesWords,
): Block {
  const score: Piece[] = opening.filter((sentence) => sentence !== '').map(speech);
  const exercises: PlayingRoutine['exercises'] = [];
  const sets: PlayedBlock['sets'] = [];

  const fits = (pieces: readonly Piece[], count: number): boolean =>
    lengthOf([...score, ...pieces]) <= longest && sets.length + count <= mostSets;
  const add = (stop: Stop, { number, pieces }: PlayedSet): void => {
    const lead = lengthOf(pieces.slice(0, -1));
    const worksFrom = milliseconds(lengthOf(score) + lead);
    score.push(...pieces);
    const { index } = stop;
    const spent = sets.length === 0 && start.within?.index === index ? start.within.spent : 0;
    sets.push({ index, set: number, worksFrom, endsAfter: lengthOf(score), spent });
  };

  let next: Start | undefined = start;
  while (next !== undefined) {
    const { stop }: Start = next;
    const played = playedSets(next, today, words);
    const isFirst = sets.length === 0;
    const rest = isFirst ? [] : [breatherBefore(stop, today, words)];
    if (!isFirst && !fits([...rest, ...played.flatMap(({ pieces }) => pieces)], played.length))
      break;
    score.push(...rest);
    const startsAfter = isFirst ? milliseconds(0) : lengthOf(score);
    const broken = played.find((set) => {
      if (sets.length > 0 && !fits(set.pieces, 1)) return true;
      add(stop, set);
      return false;
    });
    exercises.push({ index: stop.index, startsAfter, endsAfter: lengthOf(score) });
    if (broken !== undefined) {
      next = { stop, within: { index: stop.index, set: broken.number, spent: 0 } };
      break;
    }
    const after = stopAfter(stop, today);
    next = after && { stop: after };
  }
  return { score, exercises, sets, following: next };
}

function playedSets({ stop, within }: Start, today: Today, words: RoutinesWords): PlayedSet[] {
  return setsFrom(stop, within, today).map((todays, index, all) => ({
    number: todays.number,
    pieces: [
      ...lead({ stop, within }, todays, all[index - 1], today, words),
      work(todays.set, stop.exercise, words, formOf(stop, today) === 'easier'),
    ],
  }));
}

/** A breath before an exercise that is told at length, in seconds. */
const breathOfRest = 1.4;

/**
 * The rest before an exercise. Who meets it for the first time rests while hearing how it goes: what
 * that takes is no more rest, though a breath of it is left.
 */
export function breatherBefore(stop: Stop, today: Today, words: RoutinesWords): Piece {
  const { breather: usual } = routineOf(stop.routine);
  if ((today.done[stop.exercise] ?? 0) > 0) return breather(usual, words);
  const told =
    speechWindow(words.howTo(stop.exercise)) + speechWindow(words.watchOut(stop.exercise));
  const left = Math.floor((usual - told) / 1000);
  return breather(seconds(Math.max(breathOfRest, left)), words);
}

const firstSetOf = (stop: Stop, today: Today): number => todaysSets(stop, today)[0]?.number ?? 0;

/** Which set of its side one is, from 1, the lighter ones left out. */
function roundAt(stop: Stop, number: number, today: Today): number {
  const sets = todaysSets(stop, today);
  const side = sets.find((each) => each.number === number)?.set.side;
  return sets.filter(
    (each) => each.number <= number && each.set.side === side && !each.set.isLighter,
  ).length;
}

function lead(
  { stop, within }: Start,
  { number, set: { side, isLighter } }: TodaysSet,
  before: TodaysSet | undefined,
  today: Today,
  words: RoutinesWords,
): readonly Piece[] {
  const { exercise, index } = stop;
  const weighted = isLoaded(stop, today);
  if (before === undefined) {
    const isBrokenOff =
      within?.index === index && (within.spent > 0 || within.set > firstSetOf(stop, today));
    if (isBrokenOff) return [sided(side, (each) => words.onWith(exercise, each))];
    const isKnown = (today.done[exercise] ?? 0) > 0;
    const isBrief = isFamiliar(exercise, today);
    const form = formOf(stop, today);
    // A form that was just asked for has been told already, and a reminder is of its form.
    const isFormTold = isBrief || form === 'usual' || today.forms[exercise] !== undefined;
    const load = loadTold(exercise, { isLighter, isKnown, weighted }, words);
    const introduced = (each: Side): string =>
      [
        standsUp(stop, today) ? words.standUp() : '',
        words.introduction(exercise, each, form, isBrief, weighted),
        isFormTold ? '' : words.inForm(exercise, form, weighted),
        // Met for the first time, what goes wrong and when to leave it out come before it is done.
        isKnown ? '' : words.watchOut(exercise),
        load,
      ]
        .filter((sentence) => sentence !== '')
        .join(' ');
    return [sided(side, introduced)];
  }
  const isNextRound = before.set.side === side || before.set.side === 'right';
  const counts = before.set.isLighter === true && isLighter !== true;
  if (!isNextRound) return [sided(side, (each) => words.switchSides(exercise, each, weighted))];
  const { isHeavy } = exercises[exercise];
  const pause = before.set.side !== side ? 'otherSide' : isHeavy ? 'heavy' : 'light';
  const opening = counts ? words.nowItCounts() : words.nextSet(roundAt(stop, number, today));
  return [
    breather(betweenSets[pause], words),
    before.set.side === side
      ? speech(opening)
      : sided(side, (each) => `${opening} ${words.switchSides(exercise, each, weighted)}`),
  ];
}

/** How heavy, where there is a weight: first a lighter set, or told by effort to who is new to it. */
function loadTold(
  exercise: ExerciseId,
  {
    isLighter,
    isKnown,
    weighted,
  }: { isLighter?: true | undefined; isKnown: boolean; weighted: boolean },
  words: RoutinesWords,
): string {
  if (isLighter) return words.lighterFirst(exercise);
  return weighted && !isKnown && exercises[exercise].takesWeight ? words.inReserve() : '';
}

const isUpright = (exercise: ExerciseId): boolean =>
  exercises[exercise].position === 'standing' || exercises[exercise].position === 'hands-down';

/** Whether an exercise is done on one's feet, and the one before it was not. */
function standsUp(stop: Stop, today: Today): boolean {
  const before = stopBefore(stop, today);
  return before !== undefined && !isUpright(before.exercise) && isUpright(stop.exercise);
}

/**
 * Words about a side in a window that is the same for either: when exercises end is remembered,
 * and must not tell which leg was worked.
 */
function sided(side: Side, say: (side: Side) => string): Piece {
  const longer = Math.max(speechWindow(say('left')), speechWindow(say('right')));
  return side === 'both'
    ? speech(say(side))
    : { kind: 'speech', length: milliseconds(longer), text: say(side) };
}

/** How long an exercise takes from a place within it, its introduction included. */
function exerciseLength({ stop, within }: Start, today: Today, words: RoutinesWords): number {
  return setsFrom(stop, within, today).reduce(
    (sum, todays, index, all) =>
      sum +
      lengthOf(lead({ stop, within }, todays, all[index - 1], today, words)) +
      workLength(todays.set),
    0,
  );
}

/** How long a routine takes from a place onwards, introductions included. */
export function remainingLength(start: Start, today: Today, words: RoutinesWords): Milliseconds {
  let sum = 0;
  for (let next: Start | undefined = start; next !== undefined; ) {
    sum += exerciseLength(next, today, words);
    const after = stopAfter(next.stop, today);
    if (after !== undefined) sum += breatherBefore(after, today, words).length;
    next = after && { stop: after };
  }
  return milliseconds(sum);
}
