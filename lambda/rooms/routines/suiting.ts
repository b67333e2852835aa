import type { SessionState } from '../../turn/session.ts';
import type { AskFirstNoted } from '../doctor/index.ts';
import type { Constraint } from './levels.ts';

/**
 * What those leave out who should ask somebody first: nothing flat on the back from week 16 of a
 * pregnancy, and standing suits best (NHS trusts); after an operation and when dizzy lying down, prudence.
 */
const suiting: Readonly<Partial<Record<AskFirstNoted, readonly Constraint[]>>> = {
  pregnant: ['no-floor', 'no-jumping'],
  operated: ['no-floor', 'no-jumping'],
  dizzy: ['no-floor'],
};

/** What the place and the body do not allow, as it was said, or as it suits who should ask first. */
export const constraintsOn = ({ routines, doctor }: SessionState): readonly Constraint[] => [
  ...(routines.training.constraints ?? []),
  ...(doctor.askFirst ?? []).flatMap((who) => suiting[who] ?? []),
];
