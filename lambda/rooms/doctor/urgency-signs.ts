import type { Graphic } from '../../screen/graphics.ts';
import { palette } from '../../screen/palette.ts';
import type { Urgency } from './rules.ts';

/** An urgency that leaves time to read: an emergency is drawn as a number to call. */
export type Calm = Exclude<Urgency, 'emergency'>;

const signs: Readonly<Record<Calm, { shape: string; mark: string; color: string }>> = {
  urgent: {
    shape: 'M12,3 L22,21 L2,21 Z',
    mark: 'M12,10 L12,14.5 M12,18 L12,18.1',
    color: palette.alarm,
  },
  doctor: {
    shape: 'M4,4 L20,4 L20,20 L4,20 Z',
    mark: 'M12,7 L12,17 M7,12 L17,12',
    color: palette.accent,
  },
  none: {
    shape: 'M12,3 A9,9 0 1 1 11.99,3 Z',
    mark: 'M9.5,8.5 L9.5,15.5 M14.5,8.5 L14.5,15.5',
    color: palette.cold,
  },
};

/** A triangle for today, a cross in a square for days, a pause in a circle for rest. */
export function urgencySign(urgency: Calm): Graphic {
  const { shape, mark, color } = signs[urgency];
  const line = { type: 'path', strokeWidth: 2.5, strokeLineJoin: 'round', strokeLineCap: 'round' };
  return {
    type: 'AVG',
    version: '1.1',
    width: 24,
    height: 24,
    items: [
      { ...line, pathData: shape, fill: color, stroke: color },
      { ...line, pathData: mark, fill: 'transparent', stroke: palette.ground },
    ],
  };
}
