import { bound } from './component.ts';

/**
 * A time as it stands on a screen, as text with expressions: minutes and seconds, from an hour on hours
 * and minutes.
 * @param left an expression of milliseconds, at least 0
 */
export const clock = (left: string): string => {
  const all = `Math.ceil(${left} / 1000)`;
  const isLong = `${all} >= 3600`;
  const small = `(${isLong} ? Math.floor(${all} / 60) % 60 : ${all} % 60)`;
  return [
    bound(`${isLong} ? Math.floor(${all} / 3600) : Math.floor(${all} / 60)`),
    bound(`${isLong} ? ' h ' : ':'`),
    bound(`${small} < 10 ? '0' : ''`),
    bound(small),
  ].join('');
};
