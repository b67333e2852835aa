import { places } from '../../../../../lambda/conversation/place.ts';
import { topicIds } from '../../../../../lambda/library/topics.ts';
import type { IceLeftOn } from '../../../../../lambda/locales/en/conversation.ts';
import type { Words } from '../../../../../lambda/locales/words.ts';
import type { ExerciseId } from '../../../../../lambda/routines/exercises.ts';
import { minutes } from '../../../../../lambda/time.ts';
import { everyExercise, everyRoutine } from '../../../routines/every-id.ts';
import { type Calls, lengths, nothing, one, two } from './values.ts';

const ice: readonly IceLeftOn[] = two(['waiting', 'on', 'paused', 'off'] as const, lengths).map(
  ([state, left]) => ({ state, left }),
);

/** A place, ice, or both: nothing at all is a plain goodbye. */
const stillRuns: readonly [ExerciseId | undefined, IceLeftOn | undefined][] = [
  ...everyExercise.map((exercise): [ExerciseId, undefined] => [exercise, undefined]),
  ...two([undefined, ...everyExercise], ice),
];

/** Every question that is asked again in short, each of which there are several. */
const everyAsked: Parameters<Words['conversation']['askedAgain']>[0][] = [
  ...['warm', 'no-fresh-strain', 'no-stretch-sign', 'no-sit-bone-pain', 'a-new-gate'].map(
    (gate) => ({ about: 'gate' as const, gate, routine: 'rolling', index: 0 }),
  ),
  ...['signs', 'soreness', 'eases', 'rest', 'a-new-question'].map((question) => ({
    about: 'plan' as const,
    question,
    again: false,
  })),
  ...['get-ready', 'heel-up', 'other-leg'].map((step) => ({ about: 'self-check' as const, step })),
  ...topicIds.map((topic) => ({ about: 'tell-topic' as const, topic })),
  ...[...everyRoutine, 'strength'].map((routine) => ({ about: 'try-routine' as const, routine })),
  ...[minutes(5), minutes(20)].map((length) => ({ about: 'ice' as const, length })),
  { about: 'sign', question: 'damage', again: false },
  { about: 'ice-check', length: minutes(20) },
  { about: 'skin-check', length: minutes(20) },
  ...(
    ['equipment', 'pain', 'more-signs', 'forget', 'what-i-know', 'offer-self-check'] as const
  ).map((about) => ({ about })),
  { about: 'self-check-signs' },
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
  askedAgain: one(everyAsked),
  asISaid: nothing,
};
