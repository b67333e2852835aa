import { type Milliseconds, milliseconds, seconds, total } from '../../time.ts';
import type { Cue, Piece, Score } from '../../turn/guided-audio.ts';
import { type WorkSet, workLength } from './sets.ts';
import type { RoutinesWords } from './words.ts';

/** A word of the usual measure: five letters and a space. */
const lettersAWord = 6;
const wordsAMinute = 150;
/** What a comma or a full stop adds: terse cues are made of little else. */
const pauseAtMark = 400;

/**
 * The window in which a text is spoken: a quarter more than it takes at 150 words a minute with a
 * breath at every mark, so that the clock does not depend on the voice. Measured with a real voice
 * in test/simulator/listen.
 */
export function speechWindow(text: string): Milliseconds {
  const letters = text.length * (60_000 / wordsAMinute / lettersAWord);
  const marks = text.match(/[.,:;?!]/g)?.length ?? 0;
  return milliseconds(Math.ceil(1.25 * (letters + marks * pauseAtMark)));
}

export const speech = (text: string): Piece => ({
  kind: 'speech',
  length: speechWindow(text),
  text,
});

/** A pause with a word at its start. */
export const breather = (length: Milliseconds, words: RoutinesWords): Piece => ({
  kind: 'rest',
  length,
  cues: [{ at: milliseconds(0), text: words.rest() }],
});

export const lengthOf = (score: Score): Milliseconds => total(score.map(({ length }) => length));

export function work(set: WorkSet, words: RoutinesWords): Piece {
  const length = workLength(set);
  return { kind: 'work', length, cues: cues(set, length, words) };
}

/** Before the end: as long as the window of "three, two, one". */
const countdownLead = seconds(3);
/** Halfway is worth a word only where it stands free between start and countdown. */
const shortestWithHalfway = seconds(20);

function cues({ effort }: WorkSet, length: Milliseconds, words: RoutinesWords): Cue[] {
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
