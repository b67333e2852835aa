import { clock } from './clock.ts';
import { bound, type Component, words } from './component.ts';
import type { Screen } from './document.ts';
import { type IconName, icon } from './graphics.ts';
import { iconButton } from './icon-button.ts';
import { fittingLine, measures } from './measures.ts';
import { palette } from './palette.ts';
import { type Touchable, touchable } from './touchable.ts';
import type { Viewport } from './viewport.ts';
import type { ScreenWords } from './words.ts';

/** Ice that runs beside what a screen shows. */
export interface IceBeside {
  /** What is left, in milliseconds. */
  readonly left: number;
  readonly isCounting: boolean;
  /** What stands over the time. */
  readonly text: string;
  /** What stands there once the time is over. */
  readonly over: string;
}

/** How large a way out is on a round screen, whose middle row alone has room for it at its ends. */
const roundSize = 48;

/** How far a way out keeps from the edge of a round screen, without a ring and beside one. */
const fromEdge = { bare: 6, ringed: 40 } as const;

const isUpright = ({ width, height }: Viewport): boolean => height > width;

/** What is left of a screen for what it shows: the ways out have an edge of their own. */
export function besideWays(viewport: Viewport): Viewport {
  if (viewport.isRound) return viewport;
  const { button, margin } = measures(viewport);
  const edge = button + margin;
  return isUpright(viewport)
    ? { ...viewport, height: viewport.height - edge }
    : { ...viewport, width: viewport.width - edge };
}

interface Place {
  readonly left: number;
  readonly top: number;
}

const placed = (component: Component, place: Place): Component => ({
  ...component,
  position: 'absolute',
  ...place,
});

/** The time of the ice, to be touched to hear of it. */
function iceCorner(
  { left, isCounting, text, over }: IceBeside,
  size: { readonly width: number; readonly height: number },
  largest: number,
): Component {
  const time = isCounting ? `Math.max(0, ${left} - elapsed)` : `${left}`;
  const line = (what: string, longest: string, color: string, display?: string): Component =>
    words(what, fittingLine(longest, size.width - 8, largest), {
      width: size.width,
      textAlign: 'center',
      maxLines: 1,
      color,
      fontWeight: '700',
      ...(display && { display }),
    });
  const isOver = `${isCounting} && elapsed >= ${left}`;
  const isRunning = bound(`${isOver} ? 'none' : 'normal'`);
  return touchable(
    { id: 'ice-left', label: text, says: { kind: 'ice-left' } },
    {
      type: 'Frame',
      ...size,
      borderRadius: 16,
      backgroundColor: palette.raised,
      item: {
        type: 'Container',
        ...size,
        justifyContent: 'center',
        items: [
          line(text, text, palette.words),
          line(clock(time), '00:00', palette.cold, isRunning),
          ...(isCounting
            ? [line(over, over, palette.alarm, bound(`${isOver} ? 'normal' : 'none'`))]
            : []),
        ],
      },
    },
    size,
  );
}

const cornerLines = 2.6;

/** Where the ways out and the ice stand on a screen, and how large they are. */
function layout(viewport: Viewport, isRinged: boolean) {
  const { width, height, isRound } = viewport;
  const { margin, button, label } = measures(viewport);
  if (isRound) {
    const edge = isRinged ? fromEdge.ringed : fromEdge.bare;
    const top = Math.round((height - roundSize) / 2);
    const corner = { width: 92, height: isRinged ? 62 : 66 };
    return {
      size: roundSize,
      home: { left: edge, top },
      stop: { left: width - edge - roundSize, top },
      corner,
      largest: 24,
      ice: isRinged
        ? { left: edge + 22, top: top + roundSize + 4 }
        : { left: (width - corner.width) / 2, top: 2 },
    };
  }
  const corner = { width: button + margin, height: Math.round(label * cornerLines) };
  const near = Math.round(margin / 2);
  if (isUpright(viewport)) {
    return {
      size: button,
      home: { left: margin, top: margin },
      stop: { left: width - margin - button, top: margin },
      corner,
      largest: label,
      ice: { left: Math.round((width - corner.width) / 2), top: margin },
    };
  }
  const left = width - near - button;
  return {
    size: button,
    home: { left, top: margin },
    stop: { left, top: height - margin - button },
    corner,
    largest: label,
    ice: { left: width - corner.width - 4, top: Math.round((height - corner.height) / 2) },
  };
}

/**
 * A screen with what every screen has: a way home, a stop, and the time of the ice while it runs.
 * @param viewport the whole of it; the screen was drawn for `besideWays` of that
 */
export function withWays(
  viewport: Viewport,
  screen: Screen,
  say: ScreenWords,
  ice: IceBeside | undefined,
): Screen {
  const { width, height, isRound } = viewport;
  const at = layout(viewport, screen.isRinged === true);
  const button = (what: Touchable & { readonly icon: IconName }, place: Place): Component =>
    placed(iconButton(what, at.size, false), place);
  const home = button(
    { id: 'home', icon: 'home', label: say.home(), says: { kind: 'home' } },
    at.home,
  );
  const stop = button(
    { id: 'stop', icon: 'stop', label: say.stop(), says: { kind: 'stop' } },
    at.stop,
  );
  const isBelow = !isRound && isUpright(viewport);
  return {
    ...screen,
    graphics: {
      ...screen.graphics,
      home: icon('home', palette.words),
      stop: icon('stop', palette.words),
    },
    content: {
      type: 'Container',
      width,
      height,
      items: [
        placed(screen.content, {
          left: 0,
          top: isBelow ? height - besideWays(viewport).height : 0,
        }),
        ...(ice ? [placed(iceCorner(ice, at.corner, at.largest), at.ice)] : []),
        ...(screen.isHome ? [] : [home]),
        stop,
      ],
    },
  };
}
