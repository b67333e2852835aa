import type { Words } from '../../../../lambda/locales/words.ts';
import { hours, milliseconds, seconds } from '../../../../lambda/time.ts';

/** What each phrase is called with, however deep it stands; one that takes nothing is just said. */
type CallsOf<Said> = {
  readonly [Name in keyof Said]: Said[Name] extends (...values: infer Values) => string
    ? readonly Values[]
    : Said[Name] extends readonly string[]
      ? readonly [][]
      : CallsOf<Said[Name]>;
};

/** What each phrase of a room is called with: every one has to be named. */
export type Calls<Room extends keyof Words> = CallsOf<Words[Room]>;

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

/** All that a type names, so that none is forgotten. */
export const all = <Name extends string>(names: Readonly<Record<Name, true>>): readonly Name[] =>
  Object.keys(names).filter((name): name is Name => Object.hasOwn(names, name));

export const either = [true, false] as const;

/** A hint, and the other one. */
export const nths = [0, 1] as const;

export const lengths = [
  ...[1, 59, 60, 61, 300, 750, 1199, 1200, 5940].map(seconds),
  milliseconds(1),
  milliseconds(hours(2) - 1),
];

export const upToTen = Array.from({ length: 11 }, (_, count) => count);
