import { type Component, column, row, space, words } from '../../../screen/component.ts';
import { graphic } from '../../../screen/graphics.ts';
import { buttons, frame } from '../../../screen/layouts.ts';
import { endOf, fitting, heightOf, measures } from '../../../screen/measures.ts';
import { palette } from '../../../screen/palette.ts';
import type { Viewport } from '../../../screen/viewport.ts';
import type { Milliseconds } from '../../../time.ts';
import { dialOf, dots } from './dial.ts';
import type { Running, SayOnScreen } from './running.ts';
import { choices } from './touch.ts';

/** Beside the ring stand the name of the phase and what was said. */
export function flatView(
  viewport: Viewport,
  phase: Running,
  length: Milliseconds,
  text: string,
  say: SayOnScreen,
): Component {
  const { gap, width, height, title, body, figures, button } = measures(viewport);
  const isDue = phase.state === 'due';
  const size = Math.round(Math.min(height - button - gap, width * 0.45));
  const inside = Math.round(size * 0.78);
  const { clock: count, share } = dialOf(
    phase,
    length,
    Math.round(Math.min(figures, size * 0.26) * (isDue ? 0.7 : 1)),
    inside,
  );
  const besides = width - size - 2 * gap;
  const heading = say.phase(phase.state);
  // What has to be done at once is the largest thing on the screen.
  const headingSize = isDue
    ? fitting(heading, { width: besides, height: size * 0.6 }, figures)
    : fitting(heading, { width: besides, height: title * 2.6 }, title);
  const left = size - Math.max(title * 3, heightOf(heading, besides, headingSize) + gap);
  const dial: Component = {
    type: 'Container',
    width: size,
    height: size,
    items: [
      graphic('ring', size, size, { share }),
      column(
        [
          ...(count ? [count, space(gap)] : []),
          dots(phase, say, Math.max(16, Math.round(size * 0.05))),
        ],
        {
          position: 'absolute',
          left: Math.round(size * 0.11),
          top: 0,
          width: inside,
          height: size,
          alignItems: 'center',
          justifyContent: 'center',
        },
      ),
    ],
  };
  const said = endOf(text, { width: besides, height: left });
  const lines = column(
    [
      words(heading, headingSize, {
        width: besides,
        fontWeight: '700',
        color: palette.words,
      }),
      ...(said === ''
        ? []
        : [
            space(gap),
            words(said, fitting(said, { width: besides, height: left }, body), {
              width: besides,
              color: palette.quiet,
            }),
          ]),
    ],
    { width: besides, height: size, justifyContent: 'center' },
  );
  return frame(viewport, [
    column([row([dial, { type: 'Container', width: 2 * gap, height: 1 }, lines])], {
      width,
      grow: 1,
      justifyContent: 'center',
      alignItems: 'center',
    }),
    space(gap),
    ...buttons(viewport, choices(phase, say)),
  ]);
}
