import type { Runner } from '../support/runner.ts';

/** The exercise a routine is at, told from the record and the clock alone; undefined without one. */
export function placeOf(coach: Runner): number | undefined {
  const routine = coach.record()?.routine;
  if (routine === undefined || routine.state !== 'playing') return routine?.index;
  const heard = Math.max(0, Math.floor(coach.now() / 1000) * 1000 - routine.startedAt);
  return routine.exercises.find(({ endsAfter }) => heard < endsAfter)?.index ?? routine.following;
}
