import type { Words } from '../locales/words.ts';
import type { Cue, Piece, Score } from '../reply.ts';
import type { PlayingRoutine } from '../runner/record.ts';
import { type Milliseconds, milliseconds, seconds, total } from '../time.ts';
import { type WorkSet, workLength } from './exercises.ts';
import { nextSet, type Stop } from './routines.ts';

/**
 * The longest block. Alexa plays at most 240 s a response, and the question after the block has
 * to fit as well.
 */
export const longestBlock = seconds(230);

const breather = seconds(8);
const countdownLead = seconds(4);

/**
 * The window in which a text is spoken: a quarter more than it takes at 150 words a minute, so
 * that the clock does not depend on the voice.
 */
export function speechWindow(text: string): Milliseconds {
  const words = text.split(/\s+/).filter((word) => word !== '').length;
  return milliseconds(Math.ceil(words * (60_000 / 150) * 1.25));
}

const speech = (text: string): Piece => ({ kind: 'speech', length: speechWindow(text), text });

const scoreLength = (score: Score): Milliseconds => total(score.map(({ length }) => length));

/** Guided audio with the moment each of its sets ends. */
export interface Block {
  readonly score: Score;
  readonly sets: PlayingRoutine['sets'];
  /** The set after the block; undefined when the routine ends with it. */
  readonly following: Stop | undefined;
}

/**
 * Builds guided audio from a set onwards: as many whole exercises as fit, and at least the first.
 * @param opening sentences before the first exercise
 * @param done how often each exercise was done: known ones are introduced briefly
 */
export function buildBlock(
  from: Stop,
  opening: readonly string[],
  done: Readonly<Record<string, number>>,
  words: Words['routines'],
): Block {
  const score: Piece[] = opening.filter((sentence) => sentence !== '').map(speech);
  const sets: PlayingRoutine['sets'] = [];
  let following: Stop | undefined = from;
  while (following !== undefined) {
    const exercise = playExercise(following, (done[following.exercise] ?? 0) > 0, words);
    const rest = sets.length === 0 ? [] : [breathe(words)];
    const length = total([scoreLength(score), scoreLength(rest), exercise.length]);
    if (sets.length > 0 && length > longestBlock) break;
    score.push(...rest);
    for (const { stop, pieces } of exercise.sets) {
      score.push(...pieces);
      sets.push({ ...stop.place, endsAfter: scoreLength(score) });
    }
    following = exercise.following;
  }
  return { score, sets, following };
}

interface PlayedSet {
  readonly stop: Stop;
  readonly pieces: readonly Piece[];
}

/** The sets of one exercise from a set onwards, introduced once. */
function playExercise(from: Stop, isKnown: boolean, words: Words['routines']) {
  const sets: PlayedSet[] = [];
  let stop: Stop | undefined = from;
  while (stop !== undefined && stop.place.exercise === from.place.exercise) {
    const lead =
      stop === from
        ? words.introduction(stop.exercise, stop.set.side, isKnown)
        : words.switchSides(stop.exercise, stop.set.side);
    sets.push({ stop, pieces: [speech(lead), work(stop.set, words)] });
    stop = nextSet(stop);
  }
  return { sets, length: scoreLength(sets.flatMap(({ pieces }) => pieces)), following: stop };
}

const breathe = (words: Words['routines']): Piece => ({
  kind: 'rest',
  length: breather,
  cues: [{ at: milliseconds(0), text: words.rest() }],
});

function work(set: WorkSet, words: Words['routines']): Piece {
  const length = workLength(set);
  return { kind: 'work', length, cues: cues(set, length, words) };
}

function cues({ effort }: WorkSet, length: Milliseconds, words: Words['routines']): Cue[] {
  const start = { at: milliseconds(0), text: words.go() };
  if (effort.kind === 'repetitions') {
    return Array.from({ length: effort.count }, (_, index) => ({
      at: milliseconds(index * effort.tempo),
      text: words.repetition(index + 1),
    }));
  }
  return [
    start,
    { at: milliseconds(length / 2), text: words.halfway() },
    { at: milliseconds(length - countdownLead), text: words.countdown() },
  ];
}

/** How long a whole routine takes from a set onwards, introductions included. */
export function remainingLength(
  from: Stop,
  done: Readonly<Record<string, number>>,
  words: Words['routines'],
): Milliseconds {
  let sum = 0;
  for (let start: Stop | undefined = from; start !== undefined; ) {
    const block = buildBlock(start, [], done, words);
    sum += scoreLength(block.score);
    start = block.following;
  }
  return milliseconds(sum);
}
