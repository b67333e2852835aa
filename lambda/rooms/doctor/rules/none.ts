import type { SignId } from '../../../hearing/vocabulary.ts';

/** What calls for nobody. */
export const none = [
  /** After two or three days of rest, soreness that loosens up as one starts slowly is a good sign. The article. */
  'easing',
] as const satisfies readonly SignId[];
