import type { Words } from '../locales/words.ts';
import type { Cue, Piece, Score } from '../reply.ts';
import { type Milliseconds, milliseconds, seconds, total } from '../time.ts';
import { type WorkSet, workLength } from './exercises.ts';

type RoutineWords = Words['routines'];

/**
 * The window in which a text is spoken: a quarter more than it takes at 150 words a minute, so
 * that the clock does not depend on the voice.
 */
export function speechWindow(text: string): Milliseconds {
  const words = text.split(/[\s-]+/).filter((word) => word !== '').length;
  return milliseconds(Math.ceil(words * (60_000 / 150) * 1.25));
}

/** Words in a window of their own. */
export const speech = (text: string): Piece => ({
  kind: 'speech',
  length: speechWindow(text),
  text,
});

/** A pause with a word at its start. */
export const breather = (length: Milliseconds, words: RoutineWords): Piece => ({
  kind: 'rest',
  length,
  cues: [{ at: milliseconds(0), text: words.rest() }],
});

/** How long guided audio sounds. */
export const lengthOf = (score: Score): Milliseconds => total(score.map(({ length }) => length));

/** The work of a set, with its cues. */
export function work(set: WorkSet, words: RoutineWords): Piece {
  const length = workLength(set);
  return { kind: 'work', length, cues: cues(set, length, words) };
}

/** Before the end: long enough for "three, two, one" and a breath after it. */
const countdownLead = seconds(4);
/** Halfway is worth a word only where it stands free between start and countdown. */
const shortestWithHalfway = seconds(20);

function cues({ effort }: WorkSet, length: Milliseconds, words: RoutineWords): Cue[] {
  if (effort.kind === 'repetitions') {
    return Array.from({ length: effort.count }, (_, index) => ({
      at: milliseconds(index * effort.tempo),
      text: words.repetition(index + 1),
    }));
  }
  const halfway = { at: milliseconds(length / 2), text: words.halfway() };
  return [
    { at: milliseconds(0), text: words.go() },
    ...(length >= shortestWithHalfway ? [halfway] : []),
    { at: milliseconds(length - countdownLead), text: words.countdown() },
  ];
}
