import { type Component, column, row, words } from '../../screen/component.ts';
import type { Screen } from '../../screen/document.ts';
import { page, reading, room } from '../../screen/layouts.ts';
import { fittingLine, measures, widthOf } from '../../screen/measures.ts';
import { palette } from '../../screen/palette.ts';
import type { Viewport } from '../../screen/viewport.ts';
import { totalIn, type Week, weeksKept } from './weeks.ts';
import type { ProgressWords } from './words.ts';

/** The sessions of the last twelve weeks as bars, this week last. */
export function weeksScreen(
  viewport: Viewport,
  token: string,
  weeks: readonly Week[],
  thisWeek: number,
  text: string,
  say: ProgressWords['screen'],
): Screen {
  const { label, gap } = measures(viewport);
  const place = room(viewport, true);
  const counts = Array.from({ length: weeksKept }, (_, index) =>
    totalIn(weeks, thisWeek - (weeksKept - 1) + index),
  );
  const most = Math.max(1, ...counts);
  const textHeight = Math.round(place.height * 0.4);
  const chart = place.height - textHeight - gap;
  const lineHeight = Math.ceil(label * 1.4);
  const step = Math.floor(place.width / weeksKept);
  // The ends are named, and the middle where there is room.
  const isRoom = 3 * widthOf(say.weekAgo(weeksKept - 1), label) <= step * weeksKept;
  const namedWeeks = isRoom ? [weeksKept - 1, 5, 0] : [weeksKept - 1, 0];
  const bars = chart - 2 * lineHeight;
  const isEmpty = counts.every((count) => count === 0);
  const bar = (count: number, index: number): Component => {
    const isThisWeek = index === weeksKept - 1;
    const height = count === 0 ? 4 : Math.max(12, Math.round((bars * count) / most));
    return column(
      [
        words(count === 0 ? '' : `${count}`, label, {
          width: step,
          textAlign: 'center',
          color: isThisWeek ? palette.words : palette.quiet,
        }),
        {
          type: 'Frame',
          width: Math.round(step * 0.6),
          height,
          borderRadius: 6,
          backgroundColor:
            count === 0 && !isThisWeek ? palette.track : isThisWeek ? palette.accent : palette.cold,
        },
      ],
      {
        ...{ width: step, height: bars + (isEmpty ? 0 : lineHeight) },
        justifyContent: 'end',
        alignItems: 'center',
      },
    );
  };
  return {
    token,
    content: page(viewport, {
      title: say.weeks(),
      content: [
        ...(isEmpty
          ? [
              words(say.firstAhead(), fittingLine(say.firstAhead(), place.width, label), {
                ...{ width: place.width, height: lineHeight, maxLines: 1 },
                textAlign: 'right',
                color: palette.accent,
              }),
            ]
          : []),
        row(counts.map(bar), {
          width: place.width,
          height: bars + lineHeight - (isEmpty ? lineHeight : 0),
          accessibilityLabel: `${say.thisWeek()}: ${counts.at(-1) ?? 0}`,
        }),
        row(
          namedWeeks.map((ago, index) =>
            words(say.weekAgo(ago), label, {
              width: Math.floor((step * weeksKept) / namedWeeks.length),
              height: lineHeight,
              maxLines: 1,
              textAlign: index === 0 ? 'left' : ago === 0 ? 'right' : 'center',
              color: ago === 0 ? palette.words : palette.quiet,
            }),
          ),
          { width: place.width, height: lineHeight },
        ),
        {
          ...reading(viewport, text, { width: place.width, height: textHeight }, label),
          spacing: gap,
        },
      ],
    }),
  };
}
