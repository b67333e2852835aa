import { palette } from '../../../screen/palette.ts';
import type { Point } from './body.ts';
import { weightNames } from './motion.ts';

export type Path = {
  readonly type: 'path';
  readonly pathData: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly strokeLineCap?: 'round';
  readonly strokeLineJoin?: 'round';
};

/** The colours a figure is drawn in: readable at seven feet. */
export const colours = {
  near: palette.words,
  far: '#7d8b96',
  accent: palette.accent,
  tool: '#5fb0d6',
  ground: palette.track,
  back: palette.ground,
} as const;
export type Colour = keyof typeof colours;

export type Track = readonly Point[];

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** A number that follows the poses: the first one's, and by its weight how far each other is off. */
function following(values: readonly number[]): string {
  const [first = 0, ...others] = values.map(tenth);
  const terms = others.flatMap((value, place) => {
    const off = tenth(value - first);
    return off === 0 ? [] : [`${off < 0 ? '' : '+'}${off}*${weightNames[place]}`];
  });
  return terms.length === 0 ? `${first}` : `\${${first}${terms.join('')}}`;
}

const at = (track: Track): string =>
  `${following(track.map(([x]) => x))},${following(track.map(([, y]) => y))}`;

export const through = (tracks: readonly Track[]): string => `M${tracks.map(at).join('L')}`;

export const steady = (...points: readonly Point[]): string =>
  through(points.map((point): Track => [point]));

export const stroke = (pathData: string, colour: Colour, width: number): Path => ({
  type: 'path',
  pathData,
  stroke: colours[colour],
  strokeWidth: tenth(width),
  strokeLineCap: 'round',
  strokeLineJoin: 'round',
});

export const circle = (middle: Track, radius: number): string =>
  `M${at(middle.map(([x, y]): Point => [x - radius, y]))}` +
  `a${radius},${radius} 0 1 1 ${2 * radius},0a${radius},${radius} 0 1 1 ${-2 * radius},0`;

export const disc = (middle: Track, radius: number, colour: Colour): Path => ({
  type: 'path',
  pathData: circle(middle, tenth(radius)),
  fill: colours[colour],
});
