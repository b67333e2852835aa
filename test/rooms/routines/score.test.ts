import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exercises } from '../../../lambda/rooms/routines/exercises/index.ts';
import {
  breather,
  lengthOf,
  speech,
  speechWindow,
  work,
} from '../../../lambda/rooms/routines/score.ts';
import { dosed, workLength } from '../../../lambda/rooms/routines/sets.ts';
import { seconds } from '../../../lambda/time.ts';
import type { Piece } from '../../../lambda/turn/guided-audio.ts';
import { forAny } from '../../support/for-any.ts';
import { anyForm, anyPace } from './any-training.ts';
import { everyExercise } from './every-id.ts';
import { words } from './every-stop.ts';

const anyWork = fc
  .tuple(
    fc.constantFrom(...everyExercise.flatMap((id) => exercises[id].sets)),
    anyForm,
    fc.double({ min: 0.1, max: 1, noNaN: true }),
    anyPace,
  )
  .map(([set, form, dose, pace]) => dosed(set, form, dose, pace));

const cuesOf = (piece: Piece): readonly string[] =>
  piece.kind === 'speech' ? [] : piece.cues.map(({ text }) => text);

describe('the window of a text', () => {
  const ofFiveLetters = (count: number): string => Array(count).fill('seven').join(' ');

  it('gives each word of five letters a quarter more than it takes at 150 words a minute', () => {
    for (let count = 1; count < 30; count += 1) {
      const more = speechWindow(ofFiveLetters(count + 1)) - speechWindow(ofFiveLetters(count));
      expect(Math.abs(more - (60_000 / 150) * 1.25)).toBeLessThanOrEqual(1);
    }
  });

  it('is in whole milliseconds, and never shorter for more that is said', () => {
    forAny(fc.lorem({ maxCount: 20 }), fc.lorem({ maxCount: 5 }), (text, more) => {
      expect(Number.isInteger(speechWindow(text))).toBe(true);
      expect(speechWindow(`${text} ${more}`)).toBeGreaterThan(speechWindow(text));
    });
  });

  it('is none for nothing, and the length of the piece that says it', () => {
    expect(speechWindow('')).toBe(0);
    const text = 'Keep both shoulders on the floor.';
    expect(speech(text)).toEqual({ kind: 'speech', text, length: speechWindow(text) });
  });
});

describe('the work of a set', () => {
  it('lasts as long as its effort', () => {
    forAny(anyWork, (set) => {
      expect(work(set, 'squat', words.routines).length).toBe(workLength(set));
    });
  });

  it('is counted aloud, each repetition at its beat', () => {
    forAny(anyWork, (set) => {
      const { effort } = set;
      fc.pre(effort.kind === 'repetitions');
      const piece = work(set, 'squat', words.routines);
      const cues = piece.kind === 'work' ? piece.cues : [];
      expect(cues.map(({ at }) => at)).toEqual(
        Array.from({ length: effort.count }, (_, index) => index * effort.tempo),
      );
      const numbers = cues.map((_, index) => words.routines.repetition(index + 1));
      const coached = cues.filter(({ text }, index) => !text.startsWith(numbers[index] ?? ''));
      // A quick beat has no room for a number and a word beside it.
      expect(coached.length).toBeLessThanOrEqual(effort.tempo < 4000 ? 3 : 0);
    });
  });

  it('is coached amid its numbers, with a breath, the form at half-way, and two to go', () => {
    const effort = { kind: 'repetitions', count: 8, tempo: seconds(4) } as const;
    const cues = cuesOf(work({ side: 'both', effort }, 'squat', words.routines));
    expect(cues).toEqual([
      ...['One.', 'Two. Breathe out going up.', 'Three.', 'Four. Knees out.', 'Five.', 'Six.'],
      ...['Seven. Two to go.', 'Eight.'],
    ]);
  });

  it('that changes its pace says so', () => {
    const effort = { kind: 'time', length: seconds(60) } as const;
    const piece = work({ side: 'both', effort }, 'jog', words.routines);
    expect(piece).toMatchObject({
      cues: [
        { at: 0, text: 'Easy.' },
        { at: 20_000, text: 'Brisker now.' },
        { at: 45_000, text: 'And easy again.' },
        { at: 57_000, text: 'Three, two, one.' },
      ],
    });
  });

  it.each([
    [10, ['Go.', 'Three, two, one.']],
    [15, ['Go.', 'Three, two, one.']],
    [20, ['Go.', 'Halfway. Knees out.', 'Three, two, one.']],
    [
      45,
      [
        ...['Go.', 'Keep breathing.', 'Halfway. Knees out.', 'Ten seconds, stay with it.'],
        'Three, two, one.',
      ],
    ],
  ])('of %i seconds is called out as %s', (length, cues) => {
    const set = { side: 'both', effort: { kind: 'time', length: seconds(length) } } as const;
    expect(cuesOf(work(set, 'squat', words.routines))).toEqual(cues);
  });

  it('says halfway in the middle, and counts down to its end', () => {
    const set = { side: 'both', effort: { kind: 'time', length: seconds(35) } } as const;
    const piece = work(set, 'squat', words.routines);
    const [go, halfway, countdown] = piece.kind === 'work' ? piece.cues : [];
    expect(go?.at).toBe(0);
    expect(halfway?.at).toBe(17_500);
    expect(countdown?.at).toBe(32_000);
  });

  it('has no two cues that overlap, nor one that outlasts it', () => {
    forAny(anyWork, (set) => {
      const piece = work(set, 'squat', words.routines);
      const cues = piece.kind === 'work' ? piece.cues : [];
      expect(cues.length).toBeGreaterThan(1);
      for (const [index, { at, text }] of cues.entries()) {
        const until = cues[index + 1]?.at ?? piece.length;
        expect(at + speechWindow(text)).toBeLessThanOrEqual(until);
      }
    });
  });
});

it.each([
  [5, 'Rest for five seconds.', 3333],
  [15, 'Rest for fifteen seconds.', 10_000],
  [60, 'Rest for one minute.', 52_000],
])(
  'a rest of %i seconds tells its length, and has the runner get ready before its end',
  (length, told, at) => {
    expect(breather(seconds(length), words.routines)).toEqual({
      kind: 'rest',
      length: seconds(length),
      cues: [
        { at: 0, text: told },
        { at, text: 'Get ready.' },
      ],
    });
  },
);

it('a rest that the next exercise is told in is a breath', () => {
  expect(breather(seconds(2), words.routines)).toEqual({
    kind: 'rest',
    length: seconds(2),
    cues: [{ at: 0, text: 'And rest.' }],
  });
});

it('a score lasts as long as its pieces', () => {
  const pieces = [breather(seconds(5), words.routines), breather(seconds(8), words.routines)];
  expect(lengthOf(pieces)).toBe(13_000);
  expect(lengthOf([])).toBe(0);
});
