import { type Component, column, row, space, words } from './component.ts';
import { easily, fitting, fittingLine, measures, widthOf } from './measures.ts';
import { palette } from './palette.ts';
import { type Choice, touchable } from './touchable.ts';
import type { Viewport } from './viewport.ts';

/** How much a button calls for being touched. */
type Weight = 'first' | 'other';

/** Room beside a button's words: its ends are round. */
const sideRoom = 12;

/** A button's words are a little bolder than those that letters are measured by. */
const boldly = 0.93;

/** How wide a button is at least that a thumb hits, in density-independent pixels. */
const smallestTarget = 64;

/** A button as wide as its place and as high as a thumb. */
export function button(viewport: Viewport, what: Choice, weight: Weight, width: number): Component {
  const { button: height, label } = measures(viewport);
  const size = fittingLine(what.text, (width - 2 * sideRoom) * boldly, label);
  return touchable(
    what,
    {
      type: 'Frame',
      width,
      height,
      borderRadius: height / 2,
      backgroundColor: weight === 'first' ? palette.accent : palette.raised,
      item: words(what.text, size, {
        width,
        height,
        paddingLeft: sideRoom,
        paddingRight: sideRoom,
        textAlign: 'center',
        textAlignVertical: 'center',
        fontWeight: '500',
        color: weight === 'first' ? palette.onAccent : palette.words,
      }),
    },
    { width, height },
  );
}

/** As many buttons stay side by side, however narrow: their words may take two lines. */
const alwaysBeside = 3;

/** Buttons in rows of about as many each, in which every button has room for its words and a thumb. */
function inRows(viewport: Viewport, list: readonly Choice[]): readonly (readonly Choice[])[] {
  const { width, gap, label } = measures(viewport);
  const longest = Math.max(...list.map(({ text }) => widthOf(text, easily(label))));
  const narrowest = Math.max(smallestTarget, longest + 2 * sideRoom);
  const most = Math.max(alwaysBeside, Math.floor((width + gap) / (narrowest + gap)));
  const each = Math.ceil(list.length / Math.ceil(list.length / most));
  return list.flatMap((_choice, at) => (at % each === 0 ? [list.slice(at, at + each)] : []));
}

/** How high buttons are in their rows, with the room over them; none take none. */
function heightOfButtons(viewport: Viewport, list: readonly Choice[]): number {
  const { gap, button: height } = measures(viewport);
  return list.length === 0 ? 0 : inRows(viewport, list).length * (height + gap);
}

/** Buttons side by side, the first of them the likeliest unless they are even; none leaves no room. */
export function buttons(
  viewport: Viewport,
  list: readonly Choice[],
  isEven = false,
): readonly Component[] {
  if (list.length === 0) return [];
  const { width, gap, button: height } = measures(viewport);
  const rows = inRows(viewport, list);
  const most = rows[0]?.length ?? 1;
  const each = Math.min(360, Math.floor((width - gap * (most - 1)) / most));
  return rows.flatMap((beside, line) => [
    ...(line === 0 ? [] : [space(gap)]),
    row(
      beside.flatMap((what, index) => [
        ...(index === 0 ? [] : [{ type: 'Container', width: gap, height: 1 }]),
        button(viewport, what, line + index === 0 && !isEven ? 'first' : 'other', each),
      ]),
      { width, height, justifyContent: 'center' },
    ),
  ]);
}

/** The room that a page leaves between its title and its buttons. */
export function room(
  viewport: Viewport,
  hasTitle: boolean,
  touch: readonly Choice[] = [],
): { readonly width: number; readonly height: number } {
  const { width, height, title, gap } = measures(viewport);
  const above = hasTitle ? Math.ceil(title * 1.25) + gap : 0;
  return { width, height: height - above - heightOfButtons(viewport, touch) };
}

/** The whole of a screen, its edges kept free. */
export function frame(
  viewport: Viewport,
  items: readonly Component[],
  more: Readonly<Record<string, string | number>> = {},
): Component {
  const { margin } = measures(viewport);
  return column(items, {
    width: viewport.width,
    height: viewport.height,
    paddingLeft: margin,
    paddingRight: margin,
    paddingTop: margin,
    paddingBottom: margin,
    alignItems: 'center',
    ...more,
  });
}

/** A page: what it is about, what it shows, and what can be touched. */
export function page(
  viewport: Viewport,
  parts: {
    readonly title?: string | undefined;
    readonly content: readonly Component[];
    readonly touch?: readonly Choice[];
    /** Whether no button is to be urged before the others. */
    readonly isEven?: boolean;
  },
): Component {
  const { title, gap, width } = measures(viewport);
  const { title: heading, content, touch = [] } = parts;
  const place = room(viewport, heading !== undefined, touch);
  const align = viewport.isRound ? 'center' : 'left';
  return frame(
    viewport,
    [
      ...(heading === undefined
        ? []
        : [
            words(heading, fittingLine(heading, width, title), {
              width,
              height: Math.ceil(title * 1.25),
              maxLines: 1,
              fontWeight: '700',
              color: palette.words,
              textAlign: align,
            }),
            space(gap),
          ]),
      column(content, {
        width: place.width,
        height: place.height,
        justifyContent: 'center',
        alignItems: viewport.isRound ? 'center' : 'start',
      }),
      ...(touch.length > 0 ? [space(gap)] : []),
      ...buttons(viewport, touch, parts.isEven),
    ],
    // The whole of it is read before its parts are explored.
    { accessibilityLabel: heading ?? '' },
  );
}

/**
 * A text as large as its place allows, up to a bound; one that is too long for it scrolls.
 * @param largest in density-independent pixels
 */
export function reading(
  viewport: Viewport,
  text: string,
  box: { readonly width: number; readonly height: number },
  largest: number = Math.round(measures(viewport).body * 1.8),
  color: string = palette.words,
): Component {
  const size = fitting(text, box, largest);
  return {
    type: 'ScrollView',
    width: box.width,
    height: box.height,
    item: words(text, size, {
      width: box.width,
      color,
      textAlign: viewport.isRound ? 'center' : 'left',
    }),
  };
}
