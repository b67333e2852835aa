import type { SessionState, Training } from '../runner/session.ts';

/**
 * Whether it hurts at the sit bone, as far as the session knows; undefined where that is open. Who
 * was asked about all that speaks against stretches was asked about the sit bone, too, and doubt
 * counts as pain.
 */
export function painAtSitBone({
  training: { passed, refused },
  answers = {},
}: Pick<SessionState, 'training' | 'answers'>): 'yes' | 'no' | undefined {
  if (refused.includes('no-stretch-sign') || answers['sit-bone'] === 'yes') return 'yes';
  const isElsewhere =
    passed.some((gate) => gate === 'no-stretch-sign' || gate === 'no-sit-bone-pain') ||
    answers['sit-bone'] === 'no';
  return isElsewhere ? 'no' : undefined;
}

/** The training with deep bends and held stretches left out. */
export const sparingSitBone = (training: Training): Training => ({
  ...training,
  refused: [...training.refused, 'no-stretch-sign'],
});
