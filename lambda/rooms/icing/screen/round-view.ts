import { type Component, column, space, words } from '../../../screen/component.ts';
import { graphic, withinRing } from '../../../screen/graphics.ts';
import { buttons, reading } from '../../../screen/layouts.ts';
import { endOf, fitting, fittingLine, heightOf, measures } from '../../../screen/measures.ts';
import { palette } from '../../../screen/palette.ts';
import type { Viewport } from '../../../screen/viewport.ts';
import type { Milliseconds } from '../../../time.ts';
import { dialOf, dots } from './dial.ts';
import type { Running, SayOnScreen } from './running.ts';
import { choices } from './touch.ts';

/** How large the dots are on a round screen. */
const dotSize = 18;

/** What the ways out at both ends of the middle row take of its width. */
const besideWays = 48;

/** How far all else keeps from the ring on a round screen. */
const clear = 5;

/** How far below the middle the lowest row of buttons ends whose round ends stay within a circle. */
function lowestEnd(radius: number, width: number, height: number): number {
  const end = height / 2;
  return Math.floor(Math.sqrt((radius - end) ** 2 - (width / 2 - end) ** 2) + end);
}

/** On a round screen the ring runs along its edge. */
export function roundView(
  viewport: Viewport,
  phase: Running,
  length: Milliseconds,
  text: string,
  say: SayOnScreen,
): Component {
  const { margin, gap, width, title, label, button, ...more } = measures(viewport);
  const isDue = phase.state === 'due';
  const figures = Math.round(more.figures * (isDue ? 0.5 : 0.9));
  const { clock: count, share } = dialOf(phase, length, figures, width);
  const middle = viewport.height / 2;
  const radius = middle * withinRing - clear;
  const height = middle + lowestEnd(radius, width, button) - margin;
  const heading = say.phase(phase.state);
  // Its letters begin a little below the top of its line.
  const lettersRise = middle - margin - title * 0.25;
  const headingWidth = Math.floor(2 * Math.sqrt(radius ** 2 - lettersRise ** 2));
  // What has to be done at once is the largest thing on the screen.
  const headingSize = isDue
    ? fitting(heading, { width: headingWidth, height: title * 3.2 }, Math.round(title * 1.4))
    : fittingLine(heading, headingWidth, title);
  const above =
    Math.ceil(Math.max(title * 1.3, heightOf(heading, headingWidth, headingSize))) +
    (count ? Math.ceil(figures * 1.25) : 0);
  const said = {
    width: width - besideWays,
    height: height - above - (isDue ? 0 : dotSize) - button - 3 * gap,
  };
  return {
    type: 'Container',
    width: viewport.width,
    height: viewport.height,
    items: [
      {
        ...graphic('ring', viewport.width, viewport.height, { share }),
        position: 'absolute',
        left: 0,
        top: 0,
      },
      column(
        [
          words(heading, headingSize, {
            width: headingWidth,
            textAlign: 'center',
            fontWeight: '700',
            color: palette.words,
          }),
          ...(count ? [count] : []),
          ...(isDue ? [] : [dots(phase, say, dotSize)]),
          space(gap),
          reading(viewport, endOf(text, said), said, label),
          space(gap),
          ...buttons(viewport, choices(phase, say)),
        ],
        {
          position: 'absolute',
          left: margin,
          top: margin,
          width,
          height,
          alignItems: 'center',
          justifyContent: 'center',
        },
      ),
    ],
  };
}
