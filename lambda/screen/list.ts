import { type Component, row } from './component.ts';
import { button } from './layouts.ts';
import { easily, measures, widthOf } from './measures.ts';
import type { Choice } from './touchable.ts';
import type { Viewport } from './viewport.ts';

/** What a button takes beside its words, on both sides together. */
const aroundWords = 24;

/** How much of the next row is seen of a list that goes on: so much tells that there is more. */
const glimpse = 0.45;

/** What can be chosen from, as buttons in a list that scrolls; where it goes on, its last row is cut. */
export function list(
  viewport: Viewport,
  choices: readonly Choice[],
  box: { readonly width: number; readonly height: number },
  isFirstUrged: boolean,
): Component {
  const { gap, button: height, label } = measures(viewport);
  const longest = Math.max(...choices.map(({ text }) => widthOf(text, easily(label))));
  const isWide = box.width >= 2 * (longest + aroundWords) + gap;
  const across = !viewport.isRound && isWide ? 2 : 1;
  const width = Math.floor((box.width - gap * (across - 1)) / across);
  const rows = Math.ceil(choices.length / across);
  const between = Math.round(gap / 2);
  const step = height + between;
  const isWhole = rows * step - between <= box.height;
  const shown = Math.max(1, Math.floor(box.height / step - glimpse));
  return {
    type: 'Sequence',
    width: box.width,
    height: isWhole ? rows * step : Math.min(box.height, Math.round((shown + glimpse) * step)),
    scrollDirection: 'vertical',
    items: Array.from({ length: rows }, (_, line) =>
      row(
        choices.slice(line * across, (line + 1) * across).map((choice, index) => ({
          ...button(
            viewport,
            choice,
            isFirstUrged && line + index === 0 ? 'first' : 'other',
            width,
          ),
          spacing: index === 0 ? 0 : gap,
        })),
        { width: box.width, height: step },
      ),
    ),
  };
}
