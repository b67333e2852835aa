import { bound, type Component, type Value } from './component.ts';
import { palette } from './palette.ts';

/** A vector graphic, as a document declares it by name. */
export type Graphic = { readonly [property: string]: Value };

const side = 200;
const circle = 'M100,8 A92,92 0 1 1 99.9,8';

/** The free circle within a ring, as a share of the ring's size. */
export const withinRing = 0.87;

/** A ring of which a share is drawn, 0 to 1, by its parameter `share`. */
export const ring = (color: string): Graphic => ({
  type: 'AVG',
  version: '1.1',
  width: side,
  height: side,
  parameters: [{ name: 'share', type: 'number', default: 1 }],
  items: [
    { type: 'path', pathData: circle, stroke: palette.track, strokeWidth: 10 },
    {
      type: 'path',
      pathData: circle,
      pathLength: 100,
      stroke: color,
      strokeWidth: 10,
      strokeDashArray: [bound('share * 100'), side],
    },
  ],
});

const wholeBar = 'M0,0 L100,0 L100,2 L0,2 Z';

/** A bar of which a share is filled, 0 to 1, by its parameter `share`; it is drawn to fill its place. */
export const bar = (color: string): Graphic => ({
  type: 'AVG',
  version: '1.1',
  width: 100,
  height: 2,
  parameters: [{ name: 'share', type: 'number', default: 0 }],
  items: [
    { type: 'path', pathData: wholeBar, fill: palette.track },
    {
      type: 'path',
      pathData: `M0,0 L${bound('share * 100')},0 L${bound('share * 100')},2 L0,2 Z`,
      fill: color,
    },
  ],
});

const icons = {
  home: 'M4,12 L12,5 L20,12 L17,12 L17,19 L7,19 L7,12 Z',
  back: 'M7,5 L7,19 M19,5 L9,12 L19,19 Z',
  pause: 'M8,5 L8,19 M16,5 L16,19',
  play: 'M8,5 L19,12 L8,19 Z',
  next: 'M17,5 L17,19 M5,5 L15,12 L5,19 Z',
  stop: 'M7,7 L17,7 L17,17 L7,17 Z',
} as const;

export type IconName = keyof typeof icons;

/** A sign that needs no words, in a color. */
export const icon = (name: IconName, color: string): Graphic => ({
  type: 'AVG',
  version: '1.1',
  width: 24,
  height: 24,
  items: [
    {
      type: 'path',
      pathData: icons[name],
      stroke: color,
      strokeWidth: 2.5,
      strokeLineJoin: 'round',
      strokeLineCap: 'round',
      fill: name === 'pause' ? 'transparent' : color,
    },
  ],
});

/** A graphic in its place; what its parameters are bound to comes in `parameters`. */
export const graphic = (
  source: string,
  width: number,
  height: number,
  parameters: Readonly<Record<string, Value>> = {},
  scale: 'best-fit' | 'fill' = 'best-fit',
): Component => ({
  type: 'VectorGraphic',
  source,
  width,
  height,
  scale,
  ...parameters,
});
