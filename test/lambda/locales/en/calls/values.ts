import type { Words } from '../../../../../lambda/locales/words.ts';
import { hours, milliseconds, seconds } from '../../../../../lambda/time.ts';

/** What each word function of a room is called with: a language's every function has to be named. */
export type Calls<Room extends keyof Words> = {
  readonly [Name in keyof Words[Room]]: Words[Room][Name] extends (
    ...values: infer Values
  ) => string
    ? readonly Values[]
    : never;
};

export const nothing: readonly [][] = [[]];

export const one = <Value>(values: readonly Value[]): readonly [Value][] =>
  values.map((value) => [value]);

export const two = <First, Second>(
  firsts: readonly First[],
  seconds: readonly Second[],
): readonly [First, Second][] =>
  firsts.flatMap((first) => seconds.map((second): [First, Second] => [first, second]));

export const three = <First, Second, Third>(
  firsts: readonly First[],
  seconds: readonly Second[],
  thirds: readonly Third[],
): readonly [First, Second, Third][] =>
  two(firsts, seconds).flatMap((pair) =>
    thirds.map((third): [First, Second, Third] => [...pair, third]),
  );

export const lengths = [
  ...[1, 59, 60, 61, 300, 750, 1199, 1200, 5940].map(seconds),
  milliseconds(1),
  milliseconds(hours(2) - 1),
];

export const upToTen = Array.from({ length: 11 }, (_, count) => count);
