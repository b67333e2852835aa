import { describe, expect, it } from 'vitest';
import { figures } from '../../../../lambda/rooms/routines/exercises/figures.ts';
import { figureGraphic, type Graphic } from '../../../../lambda/rooms/routines/figures/graphic.ts';
import { weightNames, weights } from '../../../../lambda/rooms/routines/figures/motion.ts';
import { evaluated } from './expression.ts';

const all = Object.entries(figures);

/** What is drawn when one pose is taken fully. */
function drawn(graphic: Graphic, taken: number): string {
  const colours = Object.fromEntries(
    graphic.parameters.map(({ name, default: value }) => [name, value]),
  );
  const says = weightNames.map((name, place) => [name, place + 1 === taken ? 1 : 0]);
  return evaluated(JSON.stringify(graphic.items), { ...colours, ...Object.fromEntries(says) });
}

/** The numbers of a point as paths write them, when nothing else is near. */
function pointsOf(text: string): readonly (readonly [number, number])[] {
  return [...text.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
}

const isDrawn = (text: string, [x, y]: readonly [number, number]): boolean =>
  pointsOf(text).some(([left, top]) => Math.hypot(left - x, top - y) < 0.3);

describe('the graphics', () => {
  it.each(all)('draw every limb of %s in every pose', (_, figure) => {
    const graphic = figureGraphic(figure);
    figure.poses.forEach((body, place) => {
      const text = drawn(graphic, place);
      for (const joint of ['nearKnee', 'farToe', 'nearHand', 'farElbow', 'nearShoulder'] as const) {
        expect(isDrawn(text, body[joint]), `${joint} in pose ${place}`).toBe(true);
      }
    });
  });

  it.each(all)('take for %s the weights that are made for it', (_, figure) => {
    const numbers = figureGraphic(figure).parameters.filter(({ type }) => type === 'number');
    expect(numbers.map(({ name }) => name)).toEqual(Object.keys(weights(figure, 'elapsed')));
  });

  it.each(all)('draw %s in six kilobytes', (_, figure) => {
    expect(Buffer.byteLength(JSON.stringify(figureGraphic(figure)))).toBeLessThanOrEqual(6 * 1024);
  });

  it('all end differently', () => {
    const looks = all.map(([, figure]) => drawn(figureGraphic(figure), figure.poses.length - 1));
    expect(new Set(looks).size).toBe(all.length);
  });

  it('put the working side near: the left one faces the other way', () => {
    const figure = figures['calf-stretch'];
    const [right] = figureGraphic(figure, 'right').items;
    const [left] = figureGraphic(figure, 'left').items;
    expect([right.scaleX, left.scaleX]).toEqual([1, -1]);
    expect(left.items).toEqual(right.items);
  });

  it('lift a figure that stays low to the middle, and leave one that stands', () => {
    expect(figureGraphic(figures.plank).items[0].translateY).toBeLessThan(-20);
    expect(figureGraphic(figures.squat).items[0].translateY).toBe(-0);
  });
});
