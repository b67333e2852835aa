import type { SignId } from '../../../hearing/vocabulary.ts';
import type { Urgency } from '../rules.ts';

/** Signs that call for more together than each does alone. */
interface Together {
  readonly signs: readonly SignId[];
  readonly calls: Urgency;
}

export const together: readonly Together[] = [
  /**
   * An ache in the calf on the pill, in pregnancy, after an operation, a long journey or a clot is
   * looked at the same day. nhsinform.scot; uclh.nhs.uk.
   */
  { signs: ['calf-pain', 'clot-risk'], calls: 'urgent' },
  /**
   * Under 18, pain at the sit bone can be a piece of bone. PMC449822 and Erickson and Sherry 2017 ask
   * for a prompt look; the same day is prudence.
   */
  { signs: ['sit-bone', 'under-eighteen'], calls: 'urgent' },
];
