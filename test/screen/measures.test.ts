import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitting, fittingLine, measures, smallestWords } from '../../lambda/screen/measures.ts';
import { sizes } from '../support/screens.ts';

/** Whether a text fits into a box at a size: its words are laid one after the other. */
function fits(text: string, box: { width: number; height: number }, size: number): boolean {
  const letter = size * 0.57;
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    const longer = last === '' ? word : `${last} ${word}`;
    if (longer.length * letter <= box.width || last === '') lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const isWide = lines.some((line) => line.length * letter > box.width);
  return !isWide && lines.length * size * 1.25 <= box.height;
}

const anyText = fc
  .array(fc.string({ minLength: 1, maxLength: 14, unit: fc.constantFrom('a', 'e', 'n', "'") }), {
    minLength: 1,
    maxLength: 60,
  })
  .map((all) => all.join(' '));
const anyBox = fc.record({
  width: fc.integer({ min: 20, max: 1900 }),
  height: fc.integer({ min: 20, max: 1100 }),
});
const anyLargest = fc.integer({ min: smallestWords, max: 120 });

describe('the size of a text', () => {
  it('is the largest at which it fits, and never below the least', () => {
    fc.assert(
      fc.property(anyText, anyBox, anyLargest, (text, box, largest) => {
        const size = fitting(text, box, largest);
        expect(size).toBeGreaterThanOrEqual(smallestWords);
        expect(size).toBeLessThanOrEqual(largest);
        if (size > smallestWords) expect(fits(text, box, size)).toBe(true);
        for (let larger = size + 1; larger <= largest; larger += 1) {
          expect(fits(text, box, larger)).toBe(false);
        }
      }),
    );
  });

  it('never grows with the text, nor shrinks with its place', () => {
    fc.assert(
      fc.property(anyText, anyText, anyBox, anyLargest, (text, more, box, largest) => {
        const size = fitting(text, box, largest);
        expect(fitting(`${text} ${more}`, box, largest)).toBeLessThanOrEqual(size);
        const wider = { width: box.width + 40, height: box.height + 40 };
        expect(fitting(text, wider, largest)).toBeGreaterThanOrEqual(size);
      }),
    );
  });

  it('of one line is the largest at which it fits, and never below the least', () => {
    fc.assert(
      fc.property(anyText, anyBox, anyLargest, (text, { width }, largest) => {
        const size = fittingLine(text, width, largest);
        expect(size).toBeGreaterThanOrEqual(smallestWords);
        expect(size).toBeLessThanOrEqual(largest);
        const length = text.length * 0.57;
        if (size > smallestWords) expect(length * size).toBeLessThanOrEqual(width);
        if (size < largest) expect(length * (size + 1)).toBeGreaterThan(width);
      }),
    );
  });

  it('breaks no word to be larger', () => {
    const box = { width: 336, height: 300 };
    expect(fitting('hamstrings', box, 100)).toBeLessThanOrEqual(336 / (10 * 0.57));
    expect(fitting('go', box, 100)).toBe(100);
  });
});

describe.each(Object.entries(sizes))('the measures of %s', (_name, viewport) => {
  const { margin, width, height, title, body, label, figures, button } = measures(viewport);

  it('leave room for everything, and nothing is too small to read or to touch', () => {
    expect(Math.min(title, body, label, figures)).toBeGreaterThanOrEqual(smallestWords);
    expect(button).toBeGreaterThanOrEqual(48);
    expect(width + 2 * margin).toBe(viewport.width);
    expect(height + 2 * margin).toBe(viewport.height);
  });

  it('keep what is written within the circle of a round screen', () => {
    const corner = Math.hypot(width / 2, height / 2);
    if (viewport.isRound) expect(corner).toBeLessThanOrEqual(viewport.width / 2);
    else expect(margin).toBeGreaterThan(0);
  });
});
