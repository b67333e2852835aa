import { places } from '../../../../../lambda/conversation/place.ts';
import type { IceLeftOn } from '../../../../../lambda/locales/en/conversation.ts';
import type { ExerciseId } from '../../../../../lambda/routines/exercises.ts';
import { everyExercise } from '../../../routines/every-id.ts';
import { type Calls, lengths, nothing, one, two } from './values.ts';

const ice: readonly IceLeftOn[] = two(['waiting', 'on', 'paused', 'off'] as const, lengths).map(
  ([state, left]) => ({ state, left }),
);

/** A place, ice, or both: nothing at all is a plain goodbye. */
const stillRuns: readonly [ExerciseId | undefined, IceLeftOn | undefined][] = [
  ...everyExercise.map((exercise): [ExerciseId, undefined] => [exercise, undefined]),
  ...two([undefined, ...everyExercise], ice),
];

export const conversation: Calls<'conversation'> = {
  welcome: nothing,
  shallWeWarmUp: nothing,
  shallWeWarmUpAgain: nothing,
  welcomeBack: nothing,
  longTimeNoSee: nothing,
  howAboutWarmUp: nothing,
  shallWeEaseIn: nothing,
  warmedUpToday: nothing,
  whatNext: nothing,
  whatNextAgain: nothing,
  hint: two(places, [0, 1]),
  shortHint: two(places, [0, 1]),
  lost: nothing,
  noRush: nothing,
  wayOut: one([true, false]),
  why: one(places),
  thanks: nothing,
  whoIAm: nothing,
  nothingAsked: nothing,
  nothingToRepeat: nothing,
  allRight: nothing,
  goodbye: nothing,
  stillRuns,
  nothingTimed: nothing,
  failed: nothing,
  tryAgain: nothing,
  memoryTrouble: nothing,
  seenFirst: nothing,
};
