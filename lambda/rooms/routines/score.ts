import type { ExerciseId } from '../../hearing/vocabulary.ts';
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
 * in test/tools/listen.
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

/** As long before the end of a rest as it takes to get into position. */
const readyLead = seconds(8);
/** A shorter one leaves no time for its length and a word to get ready. */
const shortestRest = seconds(5);

/** A rest with its length at its start, and a word to get ready before its end. */
export function breather(length: Milliseconds, words: RoutinesWords): Piece {
  const start = milliseconds(0);
  if (length < shortestRest) {
    return { kind: 'rest', length, cues: [{ at: start, text: words.breathe() }] };
  }
  const ready = words.getReady();
  const lead = Math.max(speechWindow(ready), Math.min(readyLead, length / 3));
  return {
    kind: 'rest',
    length,
    cues: [
      { at: start, text: words.rest(length) },
      { at: milliseconds(Math.round(length - lead)), text: ready },
    ],
  };
}

export const lengthOf = (score: Score): Milliseconds => total(score.map(({ length }) => length));

/**
 * The work of a set, with what is said over it.
 * @param isEasier in its easier form an exercise grows no brisker
 */
export function work(
  set: WorkSet,
  exercise: ExerciseId,
  words: RoutinesWords,
  isEasier = false,
): Piece {
  const length = workLength(set);
  const { effort } = set;
  const cues =
    effort.kind === 'repetitions'
      ? countedAloud(effort, exercise, words)
      : timeCalledOut(length, exercise, words, isEasier);
  return { kind: 'work', length, cues };
}

/** The first of some texts that there is time for; the shortest stands last and always fits. */
const fitting = (room: number, ...texts: readonly string[]): string =>
  texts.find((text) => speechWindow(text) <= room) ?? texts.at(-1) ?? '';

/** Fewer repetitions than this leave no time for more than their numbers. */
const fewestCoached = 5;

/**
 * Each repetition at its beat: a breath cued at the second, the form checked halfway, and told when
 * two are left, where the beat leaves time for it.
 */
function countedAloud(
  { count, tempo }: Extract<WorkSet['effort'], { kind: 'repetitions' }>,
  exercise: ExerciseId,
  words: RoutinesWords,
): Cue[] {
  const halfway = Math.ceil(count / 2);
  return Array.from({ length: count }, (_, index) => {
    const number = words.repetition(index + 1);
    const more = (): string => {
      if (count < fewestCoached) return '';
      if (index === count - 2) return words.twoToGo();
      if (index === halfway - 1) return words.check(exercise);
      return index === 1 ? words.breath(exercise) : '';
    };
    const said = more();
    return {
      at: milliseconds(index * tempo),
      text: said === '' ? number : fitting(tempo, `${number} ${said}`, said, number),
    };
  });
}

/** Before the end: as long as the window of "three, two, one". */
const countdownLead = seconds(3);
/** Halfway is worth a word only where it stands free between start and countdown. */
const shortestWithHalfway = seconds(20);
/** From here on there is time for a word on breath and one on effort. */
const shortestWithMore = seconds(40);
/** How long before the end a word on effort is worth most. */
const effortLead = seconds(10);

/** Time that begins, is half over and is counted down, and in between breath, form and effort. */
function timeCalledOut(
  length: Milliseconds,
  exercise: ExerciseId,
  words: RoutinesWords,
  isEasier: boolean,
): Cue[] {
  const start = isEasier ? '' : words.pace(exercise, 0);
  const at = (share: number): Milliseconds => milliseconds(Math.round(length * share));
  const countdown = { at: milliseconds(length - countdownLead), text: words.countdown() };
  if (start !== '') {
    return [
      { at: at(0), text: start },
      ...(length >= shortestWithHalfway
        ? [
            { at: at(1 / 3), text: words.pace(exercise, 1) },
            { at: at(3 / 4), text: words.pace(exercise, 2) },
          ]
        : []),
      countdown,
    ];
  }
  const isHalved = length >= shortestWithHalfway;
  const isLong = length >= shortestWithMore;
  const half = length / 2 - countdownLead;
  const halfway = isHalved ? words.halfway() : '';
  return [
    { at: at(0), text: words.go() },
    ...(isLong ? [{ at: at(1 / 4), text: words.breathing() }] : []),
    ...(isHalved
      ? [
          {
            at: at(1 / 2),
            text: fitting(half, `${halfway} ${words.check(exercise)}`, halfway),
          },
        ]
      : []),
    ...(isLong ? [{ at: milliseconds(length - effortLead), text: words.tenToGo() }] : []),
    countdown,
  ];
}
