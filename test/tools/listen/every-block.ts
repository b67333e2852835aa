import { levelsTold } from '../../../lambda/hearing/vocabulary.ts';
import { hints } from '../../../lambda/locales/en/guidance.ts';
import { wordsFor } from '../../../lambda/locales/words-for.ts';
import { type Block, buildBlock, type Start } from '../../../lambda/rooms/routines/block.ts';
import { constraints } from '../../../lambda/rooms/routines/levels.ts';
import {
  type RoutineId,
  routineOf,
  type Stop,
  stopsOf,
} from '../../../lambda/rooms/routines/routines.ts';
import type { Form } from '../../../lambda/rooms/routines/sets.ts';
import { setsFrom, type Today, todaysSets } from '../../../lambda/rooms/routines/today.ts';
import { minutes, seconds } from '../../../lambda/time.ts';
import { everyExercise, everyRoutine } from '../../rooms/routines/every-id.ts';

const forms: readonly Form[] = ['easier', 'usual', 'harder'];
const sides = ['left', 'right', undefined] as const;
/** As slow and as fast as repetitions are ever counted, and the usual. */
const paces = [0.6, 1, 1.6];
const familiarities = [0, 1];

const forAll = <Value>(value: Value): Readonly<Record<string, Value>> =>
  Object.fromEntries(everyExercise.map((exercise) => [exercise, value]));

/** Every way to train, the same for all exercises of a day. */
export const everyToday: readonly Today[] = forms.flatMap((form) =>
  sides.flatMap((side) =>
    paces.flatMap((pace) =>
      familiarities.map((times) => ({
        // What there is in a gym leaves nothing out.
        equipment: 'gym' as const,
        skipped: [],
        forms: forAll(form),
        done: forAll(times),
        side,
        pace,
      })),
    ),
  ),
);

/** The coach in English, every phrase in the same of its variants. */
const inVariant = (index: number) =>
  wordsFor('en-US', (_phrase, variants) => variants[index % variants.length] ?? variants[0])
    .routines;
const variants = [0, 1, 2, 3, 4].map(inVariant);
const words = inVariant(0);

/** A block, and the sets it was asked to hold. */
export interface AskedFor {
  readonly routine: RoutineId;
  readonly block: Block;
  readonly today: Today;
  readonly start: Start;
}

const blockFrom = (start: Start, today: Today, opening: readonly string[] = []): AskedFor => ({
  routine: start.stop.routine,
  block: buildBlock(start, opening, today, words),
  today,
  start,
});

/** A routine's blocks from its beginning, one after the other. */
export function wholeRoutine(routine: RoutineId, today: Today): readonly AskedFor[] {
  const [stop] = stopsOf(routine, today);
  const blocks: AskedFor[] = [];
  let next: Start | undefined = stop && { stop };
  while (next !== undefined) {
    const asked = blockFrom(next, today);
    blocks.push(asked);
    next = asked.block.following;
  }
  return blocks;
}

/** Where a runner can come back to within an exercise: at its start, and in each of its sets. */
const startsAt = (stop: Stop, today: Today): readonly Start[] => [
  { stop },
  ...todaysSets(stop, today).flatMap(({ number }) =>
    [0, 7000].map((spent) => ({ stop, within: { index: stop.index, set: number, spent } })),
  ),
];

/** The blocks that begin at every place of a routine. */
export const fromEverywhere = (routine: RoutineId, today: Today): readonly AskedFor[] =>
  stopsOf(routine, today)
    .flatMap((stop) => startsAt(stop, today))
    .map((start) => blockFrom(start, today));

/** What can be said in guided audio before its first exercise. */
const everyOpening: readonly string[] = variants.flatMap((each) => [
  ...everyRoutine.flatMap((routine) =>
    [1, 3, 11, 17].map((count) =>
      each.opening(routine, routineOf(routine).exercises.length, minutes(count)),
    ),
  ),
  ...[each.sayNext(), each.goingOn(), each.again(), each.thatIsTheFirst(), each.skipped()],
  ...[1, 2, 9].map(each.wentBack),
  ...levelsTold.flatMap((level) => [each.levelTold(level), each.levelNoted(level)]),
  ...[each.formKept('easier'), each.formKept('harder'), each.onlyToday(), each.stepBack()],
  ...[
    each.painMild(),
    each.equipmentNoted('kettlebell'),
    each.equipmentNoted('none'),
    ...hints.exercise,
  ],
  each.unknownExercise(),
  ...[true, false].flatMap((isFurther) => [
    each.changedPace('slower', isFurther),
    each.changedPace('faster', isFurther),
  ]),
  ...[each.noFurtherPace('slower'), each.noFurtherPace('faster')],
  ...[each.noFurtherForm('easier', false), each.noFurtherForm('harder', true)],
  ...[true, false].map(each.changedSide),
  ...[1, 2]
    .flatMap((rounds) => [true, false].map((isEachSide) => ({ isEachSide, rounds })))
    .flatMap((sets) => [each.dose({ seconds: 45 }, sets), each.dose({ times: 12 }, sets)]),
  ...constraints.flatMap((out) => [each.ruledOut(out), each.doesWithout([out])]),
  each.lastOne(),
  ...[each.shorter(), each.shortAsItIs(), each.longer(), each.longAsItIs(), each.thatLong()],
  ...everyRoutine.map((routine) => each.timeLeft(routine, seconds(90))),
  ...everyExercise.flatMap((exercise) => [
    ...[each.howTo(exercise), each.watchOut(exercise), each.leftOut(exercise)],
    ...[each.notInRoutine(exercise), each.left(0, exercise), each.left(2, exercise)],
    ...forms.map((form) => each.changedForm(exercise, form, true)),
    ...[each.formCheck(exercise), each.whatFor(exercise), each.comesNext(exercise)],
    ...(['left', 'right', 'both'] as const).map((side) => each.whichSide(side, exercise)),
  ]),
]);

/** A block for each sentence that can open one. */
export const everyOpened = (today: Today): readonly AskedFor[] => {
  const [stop] = stopsOf('quick-warm-up', today);
  if (stop === undefined) throw new Error('a routine without exercises');
  return [...new Set(everyOpening)].map((sentence) => blockFrom({ stop }, today, [sentence]));
};

/** The sets from a block's start to the end of its routine. */
export const setsOnwards = ({ start, today, routine }: AskedFor) => [
  ...setsFrom(start.stop, start.within, today),
  ...stopsOf(routine, today)
    .filter(({ index }) => index > start.stop.index)
    .flatMap((stop) => todaysSets(stop, today)),
];
