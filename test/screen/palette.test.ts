import { describe, expect, it, test } from 'vitest';
import { palette } from '../../lambda/screen/palette.ts';
import { gallery, sizes } from '../support/screens.ts';
import { type Part, partOf } from './parts.ts';

/** How bright a color is, from 0 for black to 1 for white (WCAG 2.2, relative luminance). */
function brightness(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((place) => Number.parseInt(color.slice(place, place + 2), 16) / 255)
    .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How far two colors are apart, from 1 to 21 (WCAG 2.2, contrast ratio). */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [brightness(one), brightness(other)].toSorted(
    (less, more) => less - more,
  );
  return (light + 0.05) / (dark + 0.05);
}

test('contrast is measured as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

/** The words of a part and of all within it, each with the color it stands on. */
function wordsOn(part: Part, ground: string): readonly (readonly [string, string])[] {
  const below = part.backgroundColor ?? ground;
  const own = part.type === 'Text' ? [[part.color ?? '', below] as const] : [];
  return [...own, ...part.children.flatMap((child) => wordsOn(child, below))];
}

describe('the palette', () => {
  it('lets every word of every screen stand out by 7 to 1 from what it stands on', () => {
    const pairs = new Set(
      gallery.flatMap(({ draw }) =>
        Object.values(sizes).flatMap((viewport) =>
          wordsOn(partOf(draw(viewport).content), palette.ground).map((pair) => pair.join(' on ')),
        ),
      ),
    );
    expect(pairs.size).toBeGreaterThan(3);
    const dim = [...pairs].filter((pair) => {
      const [color = '', ground = ''] = pair.split(' on ');
      return !(contrast(color, ground) >= 7);
    });
    expect(dim).toEqual([]);
  });

  it.each(['accent', 'cold', 'alarm'] as const)(
    'lets what is drawn in %s stand out by 3 to 1 from the ground and the track',
    (color) => {
      expect(contrast(palette[color], palette.ground)).toBeGreaterThanOrEqual(3);
      expect(contrast(palette[color], palette.track)).toBeGreaterThanOrEqual(3);
    },
  );
});
