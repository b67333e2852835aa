import { type ExerciseId, exerciseIds } from '../../hearing/vocabulary.ts';
import type { Room } from '../../turn/room.ts';
import { business } from './business.ts';
import { allGood } from './questions/all-good.ts';
import { allWell } from './questions/all-well.ts';
import { toEaseOn } from './questions/ease-on.ts';
import { whichEquipment } from './questions/equipment.ts';
import { gate } from './questions/gate.ts';
import { toGoOn } from './questions/go-on.ts';
import { injurySince } from './questions/injury-since.ts';
import { injuryWalk } from './questions/injury-walk.ts';
import { keepForm } from './questions/keep-form.ts';
import { level } from './questions/level.ts';
import { howBad } from './questions/pain.ts';
import { startRoutine } from './questions/start-routine.ts';
import { taught } from './questions/taught.ts';

export { checkForm, explain, howTo, reps, whyThisOne } from './about-exercise.ts';
export { nextWish, withNextWish } from './afterwards.ts';
export { askIfAllWell, offer, offerToGoOn } from './asking.ts';
export { exerciseAtHand } from './at-hand.ts';
export { again, pause, resume } from './business.ts';
export { adjusted, asInRoutine } from './constraints.ts';
export { daysAgo, easyDaysLeft, noLoadAsOf, withEasyDaysAfter } from './easy-days.ts';
export { startStrength, strengthHere } from './equipment.ts';
export { forbidding, forbiddingAll, freshDays, oldDays, painAtSitBone } from './forbidden.ts';
/** What speaks against an exercise, as far as the session knows. */
export { closed, passed } from './gates.ts';
export { keeping, lastInjury, noteInjury, notePain } from './hurts.ts';
export { instead } from './instead.ts';
export { withLevelOfAge } from './level.ts';
/** Where the runner is in a routine, and how much of it is left. */
export { exercisesLeft, tellTimeLeft } from './place.ts';
export { type Ending, halt, isKnown } from './player.ts';
export { goOn, notToday, play, playStanding, start } from './playing.ts';
export {
  lastStrength,
  type StepUp,
  sessionsToStep,
  stepUpDue,
  strengthDone,
  withLevelRaised,
} from './progression.ts';
export { places, routineOf, type StepRoutine } from './routines.ts';
/** For the turn: what a block of guided audio came to. */
export { isBlockShown } from './shown.ts';
export { withTraining } from './today.ts';
export { tryExercise } from './try-exercise.ts';
export { type Underway, underway } from './underway.ts';
export { startRoutine as startRoutineQuestion, toGoOn as goOnQuestion };

/** What is asked once something hurts. */
const afterHurt = [toEaseOn, injurySince, injuryWalk];

export const isExerciseId = (id: string): id is ExerciseId =>
  exerciseIds.some((known) => known === id);

/** Routines of guided exercises: started, moved about in, adjusted, and stopped where it hurts. */
export const routines = {
  questions: [
    ...[startRoutine, toGoOn, allGood, allWell, gate, whichEquipment, level, keepForm],
    ...[taught, howBad],
    ...afterHurt,
  ],
  business,
} satisfies Room;
