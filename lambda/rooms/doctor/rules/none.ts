import type { SignId } from '../../../hearing/vocabulary.ts';

/** What calls for nobody by itself. */
export const none = [
  /** Being under eighteen makes pain at the sit bone matter more: see `together.ts`. */
  'under-eighteen',
  /** The pill, pregnancy, an operation, a long journey or a clot before make an ache in the calf matter: see `together.ts`. */
  'clot-risk',
  /** An ache in the calf alone is common in runners. */
  'calf-pain',
  /** After two or three days of rest, soreness that loosens up as one starts slowly is a good sign. The article. */
  'easing',
] as const satisfies readonly SignId[];
