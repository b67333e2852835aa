import { type ExerciseId, exerciseIds } from '../../hearing/vocabulary.ts';
import type { SessionState } from '../../turn/session.ts';
import { answerTo } from '../doctor/index.ts';
import { exercises } from './exercises/index.ts';
import type { Training } from './session.ts';

/**
 * Whether it hurts at the sit bone, as far as the session knows; undefined where that is open. Who
 * was asked about all that speaks against stretches was asked about the sit bone, too, and doubt
 * counts as pain.
 */
export function painAtSitBone(
  session: Pick<SessionState, 'routines' | 'doctor'>,
): 'yes' | 'no' | undefined {
  const { passed, refused } = session.routines.training;
  const told = answerTo(session, 'sit-bone');
  if (refused.includes('no-stretch-sign') || told === 'yes') return 'yes';
  const isElsewhere =
    passed.some((gate) => gate === 'no-stretch-sign' || gate === 'no-sit-bone-pain') ||
    told === 'no';
  return isElsewhere ? 'no' : undefined;
}

/** The training with deep bends and held stretches left out. */
export const sparingSitBone = (training: Training): Training => ({
  ...training,
  refused: [...training.refused, 'no-stretch-sign'],
});

/** What is left out where it hurts at the sit bone. */
export const awayFromSitBone: readonly ExerciseId[] = exerciseIds.filter(
  (id) => exercises[id].atSitBone !== undefined,
);
