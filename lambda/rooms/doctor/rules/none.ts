import type { SignId } from '../../../hearing/vocabulary.ts';

/** What calls for nobody by itself; `together.ts` has what it calls for beside another sign. */
export const none = [
  /** After two or three days of rest, soreness that loosens up as one starts slowly is a good sign. The article. */
  'easing',
  /** An ache in the calf weighs beside what makes a clot likelier. nhsinform.scot; uclh.nhs.uk. */
  'calf-pain',
  /**
   * The pill or HRT, being pregnant or six weeks after, an operation or a long journey lately, a clot
   * before: each weighs beside pain in the calf. nhsinform.scot; uclh.nhs.uk.
   */
  'clot-risk',
  /** Being under 18 weighs beside a pop or pain at the sit bone. PMC449822; pemcincinnati.com. */
  'under-eighteen',
] as const satisfies readonly SignId[];
