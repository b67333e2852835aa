import { seconds } from '../../../time.ts';
import type { Figure } from './figure.ts';

/** The parameters of a figure's graphic that say how much each pose after the first has a say. */
export const weightNames = ['w1', 'w2', 'w3'] as const;

export type WeightName = (typeof weightNames)[number];

const turn = (figure: Figure, elapsed: string): string =>
  `${Number(((2 * Math.PI) / seconds(figure.cycle)).toPrecision(6))}*${elapsed}`;

/** Goes from 1 in the first pose to -1 in the last and back. */
function swing(figure: Figure, elapsed: string): string {
  const even = `Math.cos(${turn(figure, elapsed)})`;
  return figure.course === 'settling'
    ? `Math.cos(3.1416*Math.max(0,Math.min(1,0.8-${even})))`
    : even;
}

/** The say of one pose in a round: 1 at its turn, 0 at the others', smooth all the way. */
function sayInARound(figure: Figure, elapsed: string, index: number): string {
  const count = figure.poses.length;
  const angle = `${turn(figure, elapsed)}-${((2 * Math.PI * index) / count).toFixed(4)}`;
  const first = `2*Math.cos(${angle})`;
  return count === 3 ? `(1+${first})/3` : `(1+${first}+Math.cos(2*(${angle})))/4`;
}

/**
 * The time by which a figure moves in a set that lasts: who holds a position goes into it once and
 * stays there to the end of the set; everybody else goes by the clock.
 * @param from when the set begins to be told, in milliseconds on the clock called `elapsed`
 */
export const timeInSet = (figure: Figure, from: number): string =>
  figure.course === 'settling'
    ? `Math.max(0,Math.min(${seconds(figure.cycle) / 2},elapsed-${from}))`
    : 'elapsed';

/**
 * The expressions a document binds and hands to the figure's graphic, as many as it has poses after
 * the first. They add up to at most about 1, the rest is the first pose's; a joint that does not
 * move stays where it is. To the last pose and back they are polynomials of a cosine, in a round
 * the trigonometric interpolation: both pass every pose without stopping in the middle ones.
 * @param elapsed the name of the milliseconds since the start, as in `elapsedTime`
 */
export function weights(figure: Figure, elapsed: string): Partial<Record<WeightName, string>> {
  if (figure.course === 'round') {
    const says = figure.poses.slice(1).map((_, place) => sayInARound(figure, elapsed, place + 1));
    return Object.fromEntries(says.map((say, place) => [weightNames[place], `\${${say}}`]));
  }
  const at = swing(figure, elapsed);
  switch (figure.poses.length) {
    case 2:
      return { w1: `\${(1-${at})/2}` };
    case 3:
      return { w1: `\${1-${at}*${at}}`, w2: `\${${at}*(${at}-1)/2}` };
    case 4:
      return {
        w1: `\${4*(1-${at}*${at})*(${at}+0.5)/3}`,
        w2: `\${4*(1-${at}*${at})*(0.5-${at})/3}`,
        w3: `\${2*(1-${at})*(${at}*${at}-0.25)/3}`,
      };
  }
}
