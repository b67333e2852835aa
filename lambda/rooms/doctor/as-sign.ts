import type { Meant } from '../../hearing/heard.ts';
import type { Turn } from '../../turn/turn.ts';

/**
 * "I can't stand on one leg" is a limit to what is done; where safety is asked about it may be a leg
 * that does not bear weight, and is asked about.
 */
export const asSign = ({ open }: Turn, meant: readonly Meant[]): readonly Meant[] =>
  open?.decidesSafety === true
    ? meant.map((each) =>
        each.kind === 'no-one-leg' ? { kind: 'perhaps-sign', sign: 'cannot-walk' } : each,
      )
    : meant;
