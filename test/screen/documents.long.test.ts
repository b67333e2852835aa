import { StaticAplTemplateValidator } from 'apl-suggester';
import { describe, expect, it, vi } from 'vitest';
import { aplDocument, type Screen } from '../../lambda/screen/document.ts';
import { smallestWords } from '../../lambda/screen/measures.ts';
import type { Viewport } from '../../lambda/screen/viewport.ts';
import {
  idleTimeoutOf,
  look,
  renderedIn,
  type Shown,
  timedEvents,
} from '../../simulator/device/screen.ts';
import { gallery, sizes } from '../support/screens.ts';
import { type Part, partOf, partsOf } from './parts.ts';
import { cramped } from './room.ts';

/** The smallest thing that a thumb hits, in density-independent pixels. */
const smallestTarget = 48;

const everySize = Object.entries(sizes);

/** A screen of the gallery as it is drawn, and the measures of what is on it. */
interface Drawn {
  readonly name: string;
  readonly screen: Screen;
  readonly component: Part;
}

const drawnBefore = new Map<Viewport, readonly Drawn[]>();

/** The gallery on one size of screen, drawn once for all that look at it. */
function galleryOn(viewport: Viewport): readonly Drawn[] {
  const drawn =
    drawnBefore.get(viewport) ??
    gallery.map(({ name, draw }) => {
      const screen = draw(viewport);
      return { name, screen, component: partOf(screen.content) };
    });
  drawnBefore.set(viewport, drawn);
  return drawn;
}

/** What is wrong with the screens of one size, each named; for a rule that a part can break. */
const breaking = (
  size: keyof typeof sizes,
  isBroken: (part: Part) => boolean,
): readonly string[] => {
  const viewport = sizes[size];
  if (viewport === undefined) throw new Error(`no size ${size}`);
  return galleryOn(viewport).flatMap(({ name, component }) =>
    partsOf(component)
      .filter(isBroken)
      .map(({ type, id, text }) => `${name}: ${type} ${id ?? text ?? ''}`),
  );
};

describe.each(everySize)('on a screen like that of %s', (size, viewport) => {
  it('every document is one that APL knows', async () => {
    // It notes on the console what it has no suggestions for.
    vi.spyOn(console, 'warn').mockReturnValue();
    const found: string[] = [];
    // One at a time: the validator keeps what it found in itself.
    for (const { name, screen } of galleryOn(viewport)) {
      const validator = new StaticAplTemplateValidator();
      const notes = await validator.validate(aplDocument(screen));
      found.push(...notes.map(({ path, errorMessage }) => `${name} ${path}: ${errorMessage}`));
    }
    expect(found).toEqual([]);
  });

  it('every document is small and stands alone', () => {
    for (const { name, screen } of galleryOn(viewport)) {
      const document = aplDocument(screen);
      const text = JSON.stringify(document);
      expect(Buffer.byteLength(text), name).toBeLessThan(100 * 1024);
      expect(document, name).not.toHaveProperty('import');
      expect(text, name).not.toMatch(/https?:/);
      expect(document.version).toBe('1.4');
    }
  });

  it('no words are too small to be read from across the room', () => {
    expect(
      breaking(size, ({ type, fontSize = 0 }) => type === 'Text' && fontSize < smallestWords),
    ).toEqual([]);
  });

  it('everything to touch has a name, an id, and room for a thumb', () => {
    expect(
      breaking(
        size,
        ({ type, id = '', accessibilityLabel = '', width = 0, height = 0 }) =>
          type === 'TouchWrapper' &&
          (id === '' ||
            accessibilityLabel === '' ||
            width < smallestTarget ||
            height < smallestTarget),
      ),
    ).toEqual([]);
  });

  it('nothing is cut off, and nothing lies over anything else', () => {
    const found = galleryOn(viewport).flatMap(({ name, component }) =>
      cramped(component).map(
        ({ type, id, text, width, height }) =>
          `${name}: ${type} ${id ?? text ?? ''} ${width} x ${height}`,
      ),
    );
    expect(found).toEqual([]);
  });

  it('nothing that is drawn is wider or higher than the screen', () => {
    expect(
      breaking(
        size,
        ({ width = 0, height = 0, left = 0, top = 0 }) =>
          left + width > viewport.width || top + height > viewport.height,
      ),
    ).toEqual([]);
  });
});

/** A screen as a device shows it. */
function shownFrom(screen: Screen): Shown {
  const { token } = screen;
  const document = { ...aplDocument(screen) };
  const rendered = renderedIn({
    directives: [{ type: 'Alexa.Presentation.APL.RenderDocument', token, document }],
  });
  if (rendered === undefined) throw new Error('nothing is shown');
  return { ...rendered, shownAt: 0 };
}

it.each(everySize)(
  'at every moment %s shows words, and no two things to touch of one name',
  (_size, viewport) => {
    for (const { name, screen } of galleryOn(viewport)) {
      const shown = shownFrom(screen);
      const lasts = idleTimeoutOf(shown.document);
      const isStill = !JSON.stringify(shown.document).includes('${');
      for (const moment of isStill ? [0] : [0, 1, lasts / 3, lasts / 2, lasts]) {
        const { text, touch } = look(shown, moment);
        expect(text.length, name).toBeGreaterThan(0);
        expect(touch, name).toEqual([...new Set(touch)]);
      }
      for (const { delay } of timedEvents(shown.document)) expect(delay).toBeLessThan(lasts);
    }
  },
);

it('the gallery has a name for each of its pictures', () => {
  const names = gallery.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
  expect(names.length).toBeGreaterThan(100);
});

describe('what is cut off', () => {
  const text = (more: object) => ({
    type: 'Text',
    text: 'Flick your heels up',
    fontSize: 30,
    ...more,
  });
  const box = (direction: string, more: object, ...items: object[]) => ({
    type: 'Container',
    direction,
    ...more,
    items,
  });

  it.each([
    ['a line that is too long', text({ width: 200, maxLines: 1 })],
    ['lines that are too many', text({ width: 200, height: 60 })],
    ['a column of more than its height', box('column', { height: 70 }, text({}), text({}))],
    ['a row of more than its width', box('row', { width: 500 }, text({}), text({}))],
    [
      'what goes beyond its padding',
      box('column', { height: 60, paddingTop: 30 }, text({ width: 400 })),
    ],
  ])('is %s', (_what, component) => {
    expect(cramped(partOf(component))).toHaveLength(1);
  });

  it.each([
    ['what has room', box('column', { height: 80 }, text({}), text({}))],
    ['what scrolls', { type: 'ScrollView', width: 200, height: 30, item: text({ width: 200 }) }],
    [
      'what is shown in turns',
      box('column', { height: 40 }, text({ display: 'a' }), text({ display: 'b' })),
    ],
    [
      'what lies over another on purpose',
      box('column', { height: 40 }, text({}), text({ position: 'absolute' })),
    ],
  ])('is not %s', (_what, component) => {
    expect(cramped(partOf(component))).toEqual([]);
  });
});
