import { describe, expect, it } from 'vitest';
import type { ExerciseId } from '../../../lambda/hearing/vocabulary.ts';
import { newRunner, type RunnerRecord } from '../../../lambda/record/record.ts';
import { buildBlock, remainingLength } from '../../../lambda/rooms/routines/block.ts';
import { exercises } from '../../../lambda/rooms/routines/exercises/index.ts';
import { fitTo, lengthWanted } from '../../../lambda/rooms/routines/fit.ts';
import { forbidding } from '../../../lambda/rooms/routines/forbidden.ts';
import {
  basics,
  type Constraint,
  constraints,
  ruledOutBy,
} from '../../../lambda/rooms/routines/levels.ts';
import { stepOf } from '../../../lambda/rooms/routines/progression.ts';
import {
  equipmentIn,
  lengths,
  type RoutineId,
  routineOf,
  stopsOf,
} from '../../../lambda/rooms/routines/routines.ts';
import { usualTraining } from '../../../lambda/rooms/routines/session.ts';
import { type Today, todayOf } from '../../../lambda/rooms/routines/today.ts';
import { minutes } from '../../../lambda/time.ts';
import { decodeSession, withChanges } from '../../../lambda/turn/session.ts';
import { now, words } from '../../support/a-turn.ts';
import { everyEquipment } from './any-training.ts';
import { everyExercise, everyRoutine } from './every-id.ts';

/**
 * Every exercise by where it is done, what it takes, whether a foot leaves the floor or stands
 * alone, whether it takes a roller, and who it is
 * for. What stands here is what a physio would sign.
 */
const table: Readonly<Record<ExerciseId, string>> = {
  'brisk-march': 'standing',
  'brisk-walk': 'standing',
  'butt-kicks': 'standing, impact',
  'calf-stretch': 'standing',
  clean: 'standing, gym, taught',
  deadlift: 'standing, gym',
  'fire-hydrants': 'floor',
  'gate-openers': 'standing, one leg',
  'hamstring-stretch': 'floor',
  'heel-curls': 'standing',
  'held-bridge': 'floor',
  'hip-bridge': 'floor',
  'hip-flexor-stretch': 'floor',
  'hip-hinge': 'standing',
  'hip-thrust': 'floor, not-new',
  inchworms: 'hands-down',
  jog: 'standing, impact',
  'kettlebell-swing': 'standing, kettlebell, taught',
  'knead-calves': 'standing',
  'knead-hamstrings': 'standing',
  'knee-march': 'standing, one leg',
  'leg-crossovers': 'floor',
  'leg-curl': 'machine, gym',
  'leg-swings': 'standing, one leg',
  'nordic-curl': 'floor, past-the-basics',
  'one-leg-bridge': 'floor',
  'one-leg-deadlift': 'standing, one leg',
  'partner-stretch': 'floor',
  plank: 'floor',
  'quad-stretch': 'standing, one leg',
  'roll-calves': 'floor, roller',
  'roll-glutes': 'floor, roller',
  'roll-hamstrings': 'floor, roller',
  squat: 'standing',
  'standing-hamstring-stretch': 'standing',
  'standing-hip-flexor-stretch': 'standing',
  sweeps: 'standing',
  'walk-and-jog': 'standing, impact',
  'wall-plank': 'standing',
};

it.each(everyExercise)('%s is done where, with what and by whom the table tells', (id) => {
  const { position, needs = [], hasImpact, isOnOneLeg, takesRoller, level } = exercises[id];
  const traits = [
    ...[position, ...needs],
    ...(hasImpact ? ['impact'] : []),
    ...(isOnOneLeg ? ['one leg'] : []),
    ...(takesRoller ? ['roller'] : []),
    ...(level ? [level] : []),
  ];
  expect(traits.join(', ')).toBe(table[id]);
});

interface Case {
  readonly routine: RoutineId;
  readonly given: readonly Constraint[];
  readonly today: Today;
  readonly known: Parameters<typeof todayOf>[0];
}

const session = decodeSession({});
const experienced: Partial<RunnerRecord> = {
  finished: { 'strength-home': { times: basics, last: now } },
  taught: ['clean'],
  done: Object.fromEntries(everyExercise.map((id) => [id, 3])),
};

/** Who never told how used to strength they are, and who stands at each step of the ladder. */
const steps = [undefined, 0, 1, 2, 3, 4, 6, 7, 8, 9, 10, 11];
/** Elsewhere the ladder knows two: who is new, and everybody else. */
const stepsElsewhere = [undefined, 0];
const levelsOf = (routine: RoutineId): readonly (number | undefined)[] =>
  (routine.startsWith('strength') ? steps : stepsElsewhere).map((step) => step && step * 4);

/** What there may be where a routine is done: it changes only strength at home. */
const equipmentOf = (routine: RoutineId) =>
  routine === 'strength-home' ? [undefined, ...everyEquipment] : [undefined, 'none' as const];

/** What rules something of a routine out; the rest leaves it as it is. */
const rulingOut = (routine: RoutineId): readonly Constraint[] =>
  constraints.filter((each) =>
    ruledOutBy([each]).some((id) => routineOf(routine).exercises.includes(id)),
  );

/** Every routine with everything that can be ruled out, by everybody, with whatever there is. */
const cases: readonly Case[] = everyRoutine.flatMap((routine) =>
  [[], ...rulingOut(routine).map((each) => [each]), [...constraints]].flatMap((given) =>
    equipmentOf(routine).flatMap((equipment) =>
      levelsOf(routine).flatMap((level) =>
        [{}, experienced].map((record): Case => {
          const training = { ...usualTraining, constraints: [...given] };
          const known = {
            now,
            runner: {
              ...newRunner,
              ...record,
              ...(equipment && { equipment }),
              ...(level !== undefined && { level }),
            },
            session: withChanges(session, { routines: { training } }),
          };
          return { routine, given, today: todayOf(known), known };
        }),
      ),
    ),
  ),
);

/** Whether an exercise is for somebody of a case, by the level that the table gives it. */
function isFor({ known: { runner } }: Case, exercise: ExerciseId): boolean {
  const step = stepOf(runner.level);
  switch (exercises[exercise].level ?? 'anybody') {
    case 'anybody':
      return true;
    case 'not-new':
      return step >= 4;
    case 'past-the-basics':
      return step >= 8 || (runner.taught !== undefined && step >= 4);
    case 'taught':
      return runner.taught !== undefined;
  }
}

type Wanted = Parameters<typeof lengthWanted>[1];
const allFitted = new Map<Case, Map<Wanted, ReturnType<typeof brought>>>();

/** A routine as it is done when so much time was asked for; each is brought there once. */
function fitted(each: Case, wanted: Wanted) {
  const known = allFitted.get(each) ?? new Map<Wanted, ReturnType<typeof brought>>();
  allFitted.set(each, known);
  const result = known.get(wanted) ?? brought(each, wanted);
  known.set(wanted, result);
  return result;
}

function brought({ routine, today }: Case, wanted: Wanted) {
  const [first] = stopsOf(routine, today);
  if (first === undefined) throw new Error(`nothing of the ${routine} is left`);
  const target = lengthWanted(routine, wanted);
  const then = { ...today, fit: fitTo({ stop: first }, target, today, words.routines) };
  const stops = stopsOf(routine, then);
  const [stop] = stops;
  if (stop === undefined) throw new Error(`nothing of the ${routine} is left in ${wanted}`);
  return { target, stops, today: then, stop };
}

const wanted = [...lengths, ...[3, 5, 8, 10, 12, 15].map(minutes)];

describe.each(everyRoutine)('the %s, whatever is ruled out and whatever there is', (routine) => {
  const own = cases.filter((each) => each.routine === routine);

  it('lasts within a tenth of what was asked for', () => {
    for (const each of own) {
      for (const length of wanted) {
        const { target, stop, today } = fitted(each, length);
        const lasts = remainingLength({ stop }, today, words.routines);
        const { level } = each.known.runner;
        const told = `${each.given} ${each.today.equipment} ${level} ${length}: ${lasts}`;
        expect(Math.abs(lasts / target - 1), told).toBeLessThanOrEqual(0.1);
      }
    }
  }, 90_000);

  it('is never empty, and holds nothing that was ruled out, needs what is not there, or is for others', () => {
    for (const each of own) {
      const out = ruledOutBy(each.given);
      for (const length of wanted) {
        const { stops, today } = fitted(each, length);
        expect(stops.length).toBeGreaterThan(0);
        for (const { exercise } of stops) {
          expect(out).not.toContain(exercise);
          expect(forbidding(each.known, exercise)).toBeUndefined();
          const { needs } = exercises[exercise];
          const equipment = equipmentIn(routine, today);
          expect(needs === undefined || needs.some((need) => need === equipment)).toBe(true);
          expect(isFor(each, exercise)).toBe(true);
        }
      }
    }
  });

  it('has all of its parts where there is time for them', () => {
    for (const each of own) {
      const usual = fitted(each, 'usual').stops.length;
      expect(fitted(each, 'short').stops.length).toBeLessThanOrEqual(usual);
      const long = fitted(each, 'long').stops.length;
      // With one set more of each, the usual time may be too short for all of them.
      const isMore = routine.startsWith('strength') && (each.today.step ?? 0) % 4 === 3;
      if (isMore) expect(long).toBeGreaterThanOrEqual(usual);
      else expect(long).toBe(usual);
    }
  });

  it('speaks of a weight only where there is one', () => {
    const weighs = /\b(?:weights?|heavy|reserve|bar|bell)\b/i;
    for (const each of own.filter(({ today }) => equipmentIn(routine, today) === 'none')) {
      for (const { stop, today } of [fitted(each, 'usual'), fitted(each, 'long')]) {
        for (const form of ['easier', 'usual', 'harder'] as const) {
          const forms = Object.fromEntries(everyExercise.map((id) => [id, form]));
          const { score } = buildBlock({ stop }, [], { ...today, forms }, words.routines);
          const said = score.flatMap((piece) =>
            piece.kind === 'speech' ? [piece.text] : piece.cues.map(({ text }) => text),
          );
          expect(said.filter((text) => weighs.test(text))).toEqual([]);
        }
      }
    }
  });
});

it.each(['warm-up', 'quick-warm-up'] as const)(
  'no %s ends on the floor before a run',
  (routine) => {
    for (const each of cases.filter((one) => one.routine === routine)) {
      for (const length of wanted) {
        const last = fitted(each, length).stops.at(-1);
        expect(last && exercises[last.exercise].position).toBe('standing');
      }
    }
  },
);

it.each(everyRoutine)(
  'the %s goes from the floor to the feet but for power and main lifts',
  (routine) => {
    const { places } = routineOf(routine);
    const positions = places.map(([id]) => exercises[id].position);
    const lastDown = positions.findLastIndex((position) => position !== 'standing');
    expect(positions.at(-1) === 'standing' || routine === 'rolling').toBe(true);
    if (!routine.startsWith('strength')) {
      expect(positions.slice(0, lastDown + 1)).not.toContain('standing');
    }
  },
);

describe('what is left of a routine under way', () => {
  it('is brought to the time there is, and what was done before it stays where it was', () => {
    for (const each of cases.filter(({ routine }) => routine.startsWith('strength'))) {
      const stops = stopsOf(each.routine, each.today);
      const [first, , third] = stops;
      if (first === undefined || third === undefined) continue;
      const left = remainingLength({ stop: third }, each.today, words.routines);
      const fit = fitTo({ stop: third }, (left / 2) as never, each.today, words.routines);
      const today = { ...each.today, fit };
      const [next] = stopsOf(each.routine, today).filter(({ index }) => index >= third.index);
      if (next === undefined) throw new Error('nothing is left');
      const lasts = remainingLength({ stop: next }, today, words.routines);
      expect(Math.abs(lasts / (left / 2) - 1)).toBeLessThanOrEqual(0.1);
      expect(stopsOf(each.routine, today)[0]).toEqual(first);
    }
  });
});
