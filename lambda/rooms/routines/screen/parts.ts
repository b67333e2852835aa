import type { Meant } from '../../../hearing/heard.ts';
import type { ExerciseId } from '../../../hearing/vocabulary.ts';
import type { Words } from '../../../locales/words.ts';
import { bound, type Component, row } from '../../../screen/component.ts';
import { bar, type Graphic, graphic, type IconName, icon, ring } from '../../../screen/graphics.ts';
import { iconButton } from '../../../screen/icon-button.ts';
import { measures } from '../../../screen/measures.ts';
import { palette } from '../../../screen/palette.ts';
import type { Viewport } from '../../../screen/viewport.ts';
import { figures } from '../exercises/figures.ts';
import { figureGraphic } from '../figures/graphic.ts';
import { timeInSet, weights } from '../figures/motion.ts';
import type { Side } from '../sets.ts';

export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** A figure to draw: the left leg's works the other way round. */
export interface Drawn {
  readonly exercise: ExerciseId;
  readonly side: Side;
}

const nameOf = ({ exercise, side }: Drawn): string =>
  side === 'left' ? `${exercise}-left` : exercise;

const drawings = new Map<string, Graphic>();

/** The drawing of a figure, made when it is first shown: it is the same in every document. */
function drawingOf(drawn: Drawn): readonly [string, Graphic] {
  const name = nameOf(drawn);
  const made = drawings.get(name) ?? figureGraphic(figures[drawn.exercise], drawn.side);
  drawings.set(name, made);
  return [name, made];
}

/** @param from when the set begins to be told, in milliseconds; it is no set without */
export function figure(drawn: Drawn, size: number, from?: number): Component {
  const moved = figures[drawn.exercise];
  const elapsed = from === undefined ? 'elapsed' : timeInSet(moved, from);
  return graphic(nameOf(drawn), size, size, weights(moved, elapsed));
}

/** Somebody who stands and rests: as one stands before bending at the hips. */
const standing = 'standing';

export const restingFigure = (size: number): Component => graphic(standing, size, size);

/** All that is drawn on a routine's screens, with some figures. */
export const graphicsFor = (drawn: readonly Drawn[]): Readonly<Record<string, Graphic>> => ({
  ring: ring(palette.accent),
  bar: bar(palette.accent),
  back: icon('back', palette.words),
  pause: icon('pause', palette.onAccent),
  play: icon('play', palette.onAccent),
  next: icon('next', palette.words),
  [standing]: figureGraphic(figures['hip-hinge']),
  ...Object.fromEntries(drawn.map(drawingOf)),
});

/** Back, the one thing to do now, and next: what they say is what they do. */
export function controls(
  viewport: Viewport,
  say: Words['screen'],
  middle: 'pause' | 'play',
): Component {
  const size = measures(viewport).button;
  const gap = { type: 'Container', width: Math.round(size * 0.4), height: 1 };
  const button = (id: string, icon: IconName, label: string, says: Meant) =>
    iconButton({ id, icon, label, says }, size, icon === middle);
  return row([
    button('back', 'back', say.back(), { kind: 'previous' }),
    gap,
    middle === 'pause'
      ? button('pause', 'pause', say.pause(), { kind: 'pause' })
      : button('go-on', 'play', say.goOn(), { kind: 'resume' }),
    gap,
    button('next', 'next', say.next(), { kind: 'next' }),
  ]);
}

/** How high the bar of progress is, in density-independent pixels. */
export const barHeight = 8;

/** How much of the routine is done; `share` is an expression that comes to 0 to 1. */
export function progressBar(viewport: Viewport, share: string): Component {
  const { width } = measures(viewport);
  const length = viewport.isRound ? Math.round(width * 0.45) : width;
  return graphic('bar', length, barHeight, { share: bound(share) }, 'fill');
}
