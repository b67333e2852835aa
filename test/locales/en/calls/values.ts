import type { Words } from '../../../../lambda/locales/words.ts';
import { hours, milliseconds, seconds } from '../../../../lambda/time.ts';

/** What the phrases are called with that take something, however deep they stand. */
export type CallsOf<Said> = {
  readonly [Name in keyof Said as TakesSomething<Said[Name]> extends true
    ? Name
    : never]: Said[Name] extends (...values: infer Values) => string
    ? readonly Values[]
    : CallsOf<Said[Name]>;
};

/** Whether a phrase has to be called with something, or one of those within. */
type TakesSomething<Said> = Said extends (...values: infer Values) => string
  ? Values extends []
    ? false
    : true
  : Said extends readonly string[]
    ? false
    : keyof CallsOf<Said> extends never
      ? false
      : true;

/** What the phrases of a room are called with: every one that takes something has to be named. */
export type Calls<Room extends keyof Words> = CallsOf<Words[Room]>;

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
