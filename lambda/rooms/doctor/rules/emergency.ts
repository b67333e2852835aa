import type { SignId } from '../../../hearing/vocabulary.ts';

/**
 * Signs that call for the emergency number at once, each with the sentence it stands for and its
 * source.
 */
export const emergency = [
  /** Numb skin between the legs goes to the emergency department now. NHS, back pain; Torbay and South Devon NHS. */
  'saddle-numbness',
  /** So does new trouble with bladder, bowel or sexual function. NHS, back pain; Torbay and South Devon NHS. */
  'bladder-bowel',
  /** So does weakness or tingling in both legs. NHS, back pain; Torbay and South Devon NHS. */
  'both-legs',
  /** Chest pain calls for the emergency number, and for not driving. NHS, deep vein thrombosis. */
  'chest-pain',
  /** So does breathlessness at rest. NHS, deep vein thrombosis. */
  'breathless',
  /** A leg that is cold, or has lost its color, goes to the emergency department. NHS, sprains and strains. */
  'cold-leg',
  /** So does a leg of an odd shape. NHS, sprains and strains. */
  'odd-shape',
  /** So does a crack that was heard. NHS, sprains and strains. */
  'crack',
  /**
   * Pain out of all proportion is an emergency. Muscle injury differential, e-jyms.org; the
   * wording and the urgency are prudence, not sourced.
   */
  'extreme-pain',
] as const satisfies readonly SignId[];
