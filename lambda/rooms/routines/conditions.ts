import { bodyPlaces } from '../../hearing/vocabulary.ts';

/** What can speak against an exercise or ice, the strictest first. */
export const conditions = [
  /** Three days are not over yet after a strain or pull: nothing loads, rolls or stretches it. */
  'fresh-strain',
  /** A part that was told to be swollen, warm or red, or with hard veins. */
  'swollen',
  /** A strain that is older than three days, and not yet three weeks. */
  'strained',
  /** Where it hurts. */
  ...bodyPlaces,
  /** On blood thinners a muscle that is pressed bruises. */
  'thinners',
  /** A reason against ice was told, or the skin can't feel it. */
  'no-ice',
] as const;
export type Condition = (typeof conditions)[number];
