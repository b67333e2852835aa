import type { Words } from '../locales/words.ts';
import { bound, type Component, column, row, space, words } from '../screen/component.ts';
import { graphic, withinRing } from '../screen/graphics.ts';
import { buttons, frame, reading } from '../screen/layouts.ts';
import { fitting, fittingLine, measures } from '../screen/measures.ts';
import { palette } from '../screen/palette.ts';
import type { Choice, Touchable } from '../screen/touchable.ts';
import type { Viewport } from '../screen/viewport.ts';
import type { Milliseconds } from '../time.ts';
import { type Phase, roundsInARow } from './protocol.ts';

/** A phase in which there is something to do or to wait for. */
export type Running = Exclude<Phase, { state: 'none' }>;

/** What can be touched in a phase: the same that can be said. */
function choices(phase: Running, say: Words['screen']): readonly Choice[] {
  const choice = (id: string, text: string, intent: Touchable['says']['intent']): Choice => ({
    id,
    text,
    label: text,
    says: { intent },
  });
  const end = choice('end', say.cancelIce(), 'CancelIceTimerIntent');
  switch (phase.state) {
    case 'waiting':
      return [choice('on', say.iceOn(), 'IceOnIntent'), end];
    case 'on':
      return [choice('pause', say.pause(), 'PauseIceIntent'), end];
    case 'paused':
      return [choice('go-on', say.goOn(), 'ResumeIceIntent'), end];
    case 'due':
      return [choice('off', say.iceOff(), 'IceOffIntent')];
    case 'ready':
      return [choice('next-round', say.nextRound(), 'NextIceRoundIntent'), end];
    case 'off':
    case 'done':
      return [end];
  }
}

/** How long the phase lasts still, counted on the device; undefined where nothing is counted. */
export function remaining(phase: Running): { left: Milliseconds; runs: boolean } | undefined {
  switch (phase.state) {
    case 'on':
    case 'off':
    case 'done':
      return { left: phase.left, runs: true };
    case 'paused':
      return { left: phase.left, runs: false };
    case 'waiting':
      return { left: phase.length, runs: false };
    case 'due':
    case 'ready':
      return undefined;
  }
}

/** Minutes and seconds of a number of milliseconds, as an expression. */
const clock = (left: string): string => {
  const all = `Math.ceil(${left} / 1000)`;
  return `${bound(`Math.floor(${all} / 60)`)}:${bound(`${all} % 60 < 10 ? '0' : ''`)}${bound(`${all} % 60`)}`;
};

/** How many rounds of the row have begun. */
const begunIn = (phase: Running): number => {
  if (!('round' in phase)) return roundsInARow;
  return phase.state === 'ready' || phase.state === 'waiting' ? phase.round - 1 : phase.round;
};

/** The rounds in a row as dots: those begun are filled. */
function dots(phase: Running, say: Words['screen'], size: number): Component {
  const begun = begunIn(phase);
  return row(
    Array.from({ length: roundsInARow }, (_, index) => ({
      type: 'Frame',
      width: size,
      height: size,
      borderRadius: size / 2,
      spacing: index === 0 ? 0 : size,
      borderWidth: 3,
      borderColor: palette.cold,
      backgroundColor: index < begun ? palette.cold : palette.ground,
    })),
    { accessibilityLabel: say.round(begun, roundsInARow) },
  );
}

interface Dial {
  /** What is left of the phase and how long the whole of it lasts, as expressions. */
  readonly clock: Component | undefined;
  readonly share: string;
}

function dialOf(phase: Running, length: Milliseconds, size: number, width: number): Dial {
  const counted = remaining(phase);
  const left = counted?.runs ? `Math.max(0, ${counted.left} - elapsed)` : `${counted?.left ?? 0}`;
  return {
    share: bound(`Math.min(1, (${left}) / ${Math.max(1, length)})`),
    clock:
      counted &&
      words(clock(left), size, {
        width,
        textAlign: 'center',
        fontWeight: '700',
        color: palette.words,
      }),
  };
}

/** How large the dots are on a round screen. */
const dotSize = 18;

/** How far all else keeps from the ring on a round screen. */
const clear = 5;

/** How far below the middle the lowest row of buttons ends whose round ends stay within a circle. */
function lowestEnd(radius: number, width: number, height: number): number {
  const end = height / 2;
  return Math.floor(Math.sqrt((radius - end) ** 2 - (width / 2 - end) ** 2) + end);
}

/** On a round screen the ring runs along its edge. */
function roundView(
  viewport: Viewport,
  phase: Running,
  length: Milliseconds,
  text: string,
  say: Words['screen'],
): Component {
  const { margin, gap, width, title, label, button, ...more } = measures(viewport);
  const figures = Math.round(more.figures * 0.9);
  const { clock: count, share } = dialOf(phase, length, figures, width);
  const middle = viewport.height / 2;
  const radius = middle * withinRing - clear;
  const height = middle + lowestEnd(radius, width, button) - margin;
  const heading = say.icePhase(phase.state);
  // Its letters begin a little below the top of its line.
  const lettersRise = middle - margin - title * 0.25;
  const headingWidth = Math.floor(2 * Math.sqrt(radius ** 2 - lettersRise ** 2));
  const above = Math.ceil(title * 1.3) + (count ? Math.ceil(figures * 1.25) : 0);
  const said = { width, height: height - above - dotSize - button - 3 * gap };
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
          words(heading, fittingLine(heading, headingWidth, title), {
            width: headingWidth,
            textAlign: 'center',
            fontWeight: '700',
            color: palette.words,
          }),
          ...(count ? [count] : []),
          dots(phase, say, dotSize),
          space(gap),
          reading(viewport, text, said, label),
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

function flatView(
  viewport: Viewport,
  phase: Running,
  length: Milliseconds,
  text: string,
  say: Words['screen'],
): Component {
  const { gap, width, height, title, body, figures, button } = measures(viewport);
  const size = Math.round(Math.min(height - button - gap, width * 0.45));
  const inside = Math.round(size * 0.78);
  const { clock: count, share } = dialOf(
    phase,
    length,
    Math.min(figures, Math.round(size * 0.26)),
    inside,
  );
  const besides = width - size - 2 * gap;
  const heading = say.icePhase(phase.state);
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
  const lines = column(
    [
      words(heading, fitting(heading, { width: besides, height: title * 2.6 }, title), {
        width: besides,
        fontWeight: '700',
        color: palette.words,
      }),
      ...(text === ''
        ? []
        : [
            space(gap),
            words(text, fitting(text, { width: besides, height: size - title * 3 }, body), {
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

/**
 * A phase as it is seen: its name, its ring, what can be touched.
 * @param length how long the whole of the phase lasts, for the ring
 */
export const phaseView = (
  viewport: Viewport,
  phase: Running,
  length: Milliseconds,
  text: string,
  say: Words['screen'],
): Component =>
  viewport.isRound
    ? roundView(viewport, phase, length, text, say)
    : flatView(viewport, phase, length, text, say);
