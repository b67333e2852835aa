import type { SignId } from '../../hearing/vocabulary.ts';
import type { Outcome } from '../../turn/outcome.ts';
import type { Turn } from '../../turn/turn.ts';
import { answerTo, isTrainingToWait, seenFirst } from '../doctor/index.ts';
import { forbidding } from '../routines/index.ts';
import { ask, puts } from './asking.ts';
import type { SelfCheckStep } from './self-check-steps.ts';

const signsAgainst: readonly SignId[] = [
  ...(['pop', 'bruise', 'numbness', 'sit-bone', 'sit-bone-tear', 'young-sit-bone'] as const),
];

/**
 * Whether something told in this session speaks against the self-check, which is a stretch; doubt
 * does, too.
 */
export const speaksAgainstSelfCheck = ({ session, runner }: Turn): boolean =>
  forbidding({ session, runner }, 'hamstring-stretch') !== undefined ||
  session.routines.training.refused.includes('no-stretch-sign') ||
  signsAgainst.some((sign) => !['no', undefined].includes(answerTo(session, sign)));

/** Puts a step of the self-check, unless something has to be seen first. */
export function putStep(turn: Turn, step: SelfCheckStep): Outcome {
  if (isTrainingToWait(turn)) return seenFirst(turn);
  return {
    ...ask([turn.words.library.selfCheck(step)], puts.selfCheck(turn, step)),
    // What was answered before the first step has to be known after it.
    session: { routines: { training: turn.session.routines.training } },
  };
}
