import * as v from 'valibot';
import { Index, Length, Moment } from './moments.ts';
import { exercises, type Numbered, routines } from './numbers.ts';
import type { RoutineProgress, RunnerRecord } from './record.ts';
import { inShort } from './short-names.ts';

/**
 * Where exercises stand in routines, which may change with a release: a place is stored as its
 * exercise.
 */
export interface Places {
  readonly exerciseAt: (routine: string, index: number) => string | undefined;
  readonly indexOf: (routine: string, exercise: string) => number | undefined;
}

const most = 99;
const perNumber = 7;

/** Counts of at most 99 in few numbers, two digits each, the first of them last. */
const packed = (counts: readonly number[], each = perNumber): number[] =>
  Array.from({ length: Math.ceil(counts.length / each) }, (_, nth) =>
    counts
      .slice(nth * each, (nth + 1) * each)
      .reduceRight((sum, count) => sum * (most + 1) + Math.min(count, most), 0),
  );

const unpacked = (numbers: readonly number[], each = perNumber): number[] =>
  numbers.flatMap((number) =>
    Array.from({ length: each }, (_, nth) => Math.floor(number / (most + 1) ** nth) % (most + 1)),
  );

/** A row with what is known of each name, by its number; a gap for those of which nothing is. */
function rowBy<Value>(
  { numberOf }: Numbered,
  known: Readonly<Record<string, Value>>,
): (Value | undefined)[] {
  const row: (Value | undefined)[] = [];
  for (const [name, value] of Object.entries(known)) {
    const number = numberOf(name);
    if (number !== undefined) row[number] = value;
  }
  return Array.from(row);
}

const named = <Value>({ nameOf }: Numbered, row: readonly (Value | undefined)[]) =>
  Object.fromEntries(
    row.flatMap((value, number) => (value === undefined ? [] : [[nameOf(number), value]])),
  );

/** Longer rows than that nobody wrote. */
const Row = v.pipe(v.array(Index), v.maxLength(200));
const Named = v.union([Index, v.pipe(v.string(), v.maxLength(60))]);

const numberOrName = ({ numberOf }: Numbered, name: string): number | string =>
  numberOf(name) ?? name;
const nameIn = ({ nameOf }: Numbered, kept: number | string): string =>
  typeof kept === 'number' ? nameOf(kept) : kept;

const doneIn = (done: RunnerRecord['done']) =>
  packed(rowBy(exercises, done).map((count = 0) => count));
const readDone = (row: unknown) =>
  named(
    exercises,
    unpacked(v.parse(Row, row)).map((count) => count || undefined),
  );

const finishedIn = (finished: RunnerRecord['finished']) =>
  rowBy(routines, finished).flatMap((each) => (each ? [each.times, each.last] : [0, 0]));
const readFinished = (kept: unknown) => {
  const row = v.parse(Row, kept);
  const pairs = Array.from({ length: Math.ceil(row.length / 2) }, (_, nth) => {
    const [times = 0, last = 0] = row.slice(2 * nth, 2 * nth + 2);
    return times > 0 ? { times, last } : undefined;
  });
  return named(routines, pairs);
};

/** A number for each kind of exercise, and the week; the weeks follow each other. */
const kinds = 4;
const weeksKept = 12;

function weeksIn(weeks: RunnerRecord['weeks']): number[] {
  const [last = 0] = weeks.at(-1) ?? [];
  const first = Math.max(last - weeksKept + 1, weeks[0]?.[0] ?? 0);
  const counts = Array.from({ length: weeks.length && last - first + 1 }, (_, nth) => {
    const [, ...row] = weeks.find(([week]) => week === first + nth) ?? [];
    return packed(row, kinds)[0] ?? 0;
  });
  return weeks.length === 0 ? [] : [first, ...counts];
}
const readWeeks = (kept: unknown) => {
  const [first = 0, ...counts] = v.parse(Row, kept);
  return counts.flatMap((count, nth) =>
    count === 0 ? [] : [[first + nth, ...unpacked([count], kinds)]],
  );
};

/** A routine with its places as exercises; undefined where it has no such place (any more). */
function routineIn(routine: RoutineProgress, { exerciseAt }: Places): unknown {
  const { routine: id } = routine;
  const exerciseOf = (index: number) => {
    const exercise = exerciseAt(id, index);
    return exercise && numberOrName(exercises, exercise);
  };
  const named = { state: routine.state, routine: numberOrName(routines, id) };
  if (routine.state !== 'playing') {
    const exercise = exerciseOf(routine.index);
    return exercise === undefined ? undefined : { ...named, exercise, since: routine.since };
  }
  const { startedAt, following } = routine;
  const block = routine.exercises.map(({ index, startsAfter, endsAfter }) => [
    exerciseOf(index),
    startsAfter,
    endsAfter,
  ]);
  const after = following === undefined ? {} : { following: exerciseOf(following) };
  return [...block.flat(), ...Object.values(after)].includes(undefined)
    ? undefined
    : { ...named, startedAt, exercises: block.flat(), ...after };
}

const Halted = v.object({
  state: v.picklist(['waiting', 'paused']),
  routine: Named,
  exercise: Named,
  since: Moment,
});
const Playing = v.object({
  state: v.literal('playing'),
  routine: Named,
  startedAt: Moment,
  exercises: v.pipe(v.array(v.union([Length, Named])), v.minLength(3), v.maxLength(90)),
  following: v.optional(Named),
});

function readRoutine(kept: unknown, { indexOf }: Places): RoutineProgress | undefined {
  const told = v.parse(v.variant('state', [Halted, Playing]), kept);
  const routine = nameIn(routines, told.routine);
  const indexAt = (exercise: number | string) => indexOf(routine, nameIn(exercises, exercise));
  if (told.state !== 'playing') {
    const index = indexAt(told.exercise);
    return index === undefined
      ? undefined
      : { state: told.state, routine, index, since: told.since };
  }
  const { state, startedAt, exercises: row, following } = told;
  const block = Array.from({ length: Math.floor(row.length / 3) }, (_, nth) => {
    const [exercise = '', startsAfter, endsAfter] = row.slice(3 * nth, 3 * nth + 3);
    const index = indexAt(exercise);
    return index === undefined
      ? []
      : [
          {
            index,
            startsAfter: v.parse(Length, startsAfter),
            endsAfter: v.parse(Length, endsAfter),
          },
        ];
  });
  const next = following === undefined ? undefined : indexAt(following);
  const isAllKnown =
    block.every(({ length }) => length > 0) && (next === undefined) === (following === undefined);
  return isAllKnown
    ? {
        state,
        routine,
        startedAt,
        exercises: block.flat(),
        ...(next !== undefined && { following: next }),
      }
    : undefined;
}

const unlessEmpty = <Each>(row: readonly Each[]): readonly Each[] | undefined =>
  row.length > 0 ? row : undefined;

/** A record as it is stored: names short, counts in rows, places as exercises. */
export const written = (record: RunnerRecord, places: Places): unknown =>
  inShort({
    ...record,
    routine: record.routine && routineIn(record.routine, places),
    done: unlessEmpty(doneIn(record.done)),
    finished: unlessEmpty(finishedIn(record.finished)),
    weeks: unlessEmpty(weeksIn(record.weeks)),
    taught: record.taught?.map((exercise) => numberOrName(exercises, exercise)),
  });

/** How the parts are read that are stored otherwise than they are known. */
export const readers: Readonly<Record<string, (kept: unknown, places: Places) => unknown>> = {
  routine: readRoutine,
  done: readDone,
  finished: readFinished,
  weeks: readWeeks,
  taught: (kept) => v.parse(v.array(Named), kept).map((each) => nameIn(exercises, each)),
};
