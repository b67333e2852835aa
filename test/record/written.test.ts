import { describe, expect, it } from 'vitest';
import { attributeOf } from '../../lambda/record/attributes.ts';
import * as earlier from '../../lambda/record/earlier.ts';
import { exercises, routines } from '../../lambda/record/numbers.ts';
import { readParts } from '../../lambda/record/read.ts';
import { newRunner, type RoutineProgress, type RunnerRecord } from '../../lambda/record/record.ts';
import { type Places, written } from '../../lambda/record/written.ts';
import { isCounted } from '../../lambda/rooms/progress/index.ts';
import { places, routineOf } from '../../lambda/rooms/routines/index.ts';
import { instant, later, seconds } from '../../lambda/time.ts';
import { everyExercise, everyRoutine } from '../rooms/routines/every-id.ts';
import { everyStop, newcomer } from '../rooms/routines/every-stop.ts';
import { begun } from '../rooms/routines/training.ts';

const now = instant(Date.UTC(2026, 10, 22, 6, 30));

const readAs = (schema: number, stored: unknown, where: Places): RunnerRecord => {
  const how = { schema, writtenAt: now };
  return readParts(attributeOf(stored), how, where, schema < 3 ? earlier : undefined).record;
};
const throughTable = (record: RunnerRecord, before: Places, after: Places): RunnerRecord =>
  readAs(3, written(record, before), after);

/** A later release, in which every routine goes the other way round. */
const turned: Places = {
  exerciseAt: (routine, index) => {
    const last = everyRoutine.find((id) => id === routine);
    return last && routineOf(last).exercises.at(-1 - index);
  },
  indexOf: (routine, exercise) => {
    const index = places.indexOf(routine, exercise);
    const last = everyRoutine.find((id) => id === routine);
    return index === undefined || last === undefined
      ? undefined
      : routineOf(last).exercises.length - 1 - index;
  },
};

/** Which exercises a routine under way names, by where they stand in a release. */
function namedIn(routine: RoutineProgress | undefined, where: Places): readonly unknown[] {
  if (routine === undefined) return [];
  const at = (index: number | undefined) =>
    index === undefined ? undefined : where.exerciseAt(routine.routine, index);
  return routine.state === 'playing'
    ? [...routine.exercises.map(({ index }) => at(index)), at(routine.following)]
    : [at(routine.index)];
}

/** Every routine that can be under way, halted and playing. */
const underWay: readonly RoutineProgress[] = everyStop.flatMap((stop) => [
  begun({ stop }, newcomer).routine,
  { state: 'paused', routine: stop.routine, index: stop.index, since: now },
]);

describe('a place in a routine', () => {
  it('is the same exercise still when a later release has another order', () => {
    expect(underWay.length).toBeGreaterThan(100);
    for (const routine of underWay) {
      const { routine: found } = throughTable({ ...newRunner, routine }, places, turned);
      expect(namedIn(found, turned)).toEqual(namedIn(routine, places));
    }
  });

  it.each([1, 2])('that schema %i kept by its number is the same exercise as well', (schema) => {
    for (const routine of underWay) {
      const { routine: found } = readAs(schema, { routine }, turned);
      expect(namedIn(found, turned)).toEqual(namedIn(routine, places));
    }
  });

  it('of an exercise that its routine has no more is none, and costs nothing else', () => {
    const routine = { state: 'paused', routine: 'warm-up', index: 1, since: now } as const;
    const record = { ...newRunner, done: { inchworms: 3 }, routine };
    const gone: Places = { ...places, indexOf: () => undefined };
    expect(throughTable(record, places, gone)).toEqual({ ...newRunner, done: { inchworms: 3 } });
  });
});

describe('a number that a record knows something by', () => {
  it('there is for every exercise, and for every routine that is counted', () => {
    const counted = everyRoutine.filter(isCounted);
    for (const [names, { numberOf, nameOf }] of [
      [everyExercise, exercises],
      [counted, routines],
    ] as const) {
      const numbers = names.map((name) => numberOf(name) ?? Number.NaN);
      expect(new Set(numbers).size).toBe(names.length);
      expect(numbers.map(nameOf)).toEqual(names);
    }
  });

  it('is carried on where a later release has given it', () => {
    const finished = { '#9': { times: 2, last: now } };
    const later = { ...newRunner, done: { '#77': 4, plank: 2 }, finished, taught: ['#80'] };
    expect(throughTable(later, places, places)).toEqual(later);
  });
});

it('counts come back as they were, and none above 99', () => {
  const record: RunnerRecord = {
    ...newRunner,
    done: Object.fromEntries(
      everyExercise.map((exercise, nth) => [exercise, 1 + ((nth * 7) % 99)]),
    ),
    finished: { rolling: { times: 730, last: later(now, seconds(1)) } },
    weeks: [
      [2930, 1, 0, 0, 0],
      [2933, 14, 3, 99, 0],
      [2941, 0, 0, 0, 7],
    ],
  };
  expect(throughTable(record, places, places)).toEqual(record);
  const more = throughTable({ ...newRunner, weeks: [[2930, 120, 2, 0, 0]] }, places, places);
  expect(more.weeks).toEqual([[2930, 99, 2, 0, 0]]);
});

it('an exercise or a routine that there is none of any more is nobody’s count', () => {
  const stored = {
    done: { 'toe-yoga': 3, plank: 2 },
    finished: { 'hill-sprints': { times: 1, last: now }, rolling: { times: 1, last: now } },
  };
  expect(readAs(2, stored, places)).toEqual({
    ...newRunner,
    done: { plank: 2 },
    finished: { rolling: { times: 1, last: now } },
  });
});
