import type { ExerciseId, RoutineName } from '../hearing/vocabulary.ts';

/**
 * The numbers by which a stored record knows exercises and routines, so that it stays small. They are
 * for ever: a new one gets the next, and that of one which is gone is never given again.
 */
const exerciseNumbers: Readonly<Record<ExerciseId, number>> = {
  'brisk-march': 0,
  'brisk-walk': 1,
  'butt-kicks': 2,
  'calf-stretch': 3,
  clean: 4,
  deadlift: 5,
  'fire-hydrants': 6,
  'gate-openers': 7,
  'hamstring-stretch': 8,
  'heel-curls': 9,
  'held-bridge': 10,
  'hip-bridge': 11,
  'hip-flexor-stretch': 12,
  'hip-hinge': 13,
  'hip-thrust': 14,
  inchworms: 15,
  jog: 16,
  'kettlebell-swing': 17,
  'knead-calves': 18,
  'knead-hamstrings': 19,
  'knee-march': 20,
  'leg-crossovers': 21,
  'leg-curl': 22,
  'leg-swings': 23,
  'nordic-curl': 24,
  'one-leg-bridge': 25,
  'one-leg-deadlift': 26,
  'partner-stretch': 27,
  plank: 28,
  'quad-stretch': 29,
  'roll-calves': 30,
  'roll-glutes': 31,
  'roll-hamstrings': 32,
  squat: 33,
  'standing-hamstring-stretch': 34,
  'standing-hip-flexor-stretch': 35,
  sweeps: 36,
  'walk-and-jog': 37,
  'wall-plank': 38,
};

const routineNumbers: Readonly<Record<Exclude<RoutineName, 'strength'>, number>> = {
  'warm-up': 0,
  'quick-warm-up': 1,
  'strength-home': 2,
  'strength-gym': 3,
  rolling: 4,
  'cool-down': 5,
  'partner-cool-down': 6,
};

export interface Numbered {
  /** The number of a name; undefined for one that has none. */
  readonly numberOf: (name: string) => number | undefined;
  /** The name of a number: of one that a later release has given, the number itself, after `#`. */
  readonly nameOf: (number: number) => string;
}

const numbered = (numbers: Readonly<Record<string, number>>): Numbered => ({
  numberOf: (name) =>
    name.startsWith('#')
      ? Number(name.slice(1))
      : Object.hasOwn(numbers, name)
        ? numbers[name]
        : undefined,
  nameOf: (number) => Object.keys(numbers).find((name) => numbers[name] === number) ?? `#${number}`,
});

export const exercises = numbered(exerciseNumbers);
export const routines = numbered(routineNumbers);
