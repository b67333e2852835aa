import type { SignId } from '../../../hearing/vocabulary.ts';

/**
 * Signs that call for the emergency number at once, each with the sentence it stands for and its
 * source.
 */
export const emergency = [
  /** Somebody who calls for an ambulance needs one. Prudence. */
  'call-an-ambulance',
  /** So does somebody who thinks it is the heart. Krames, heart attack. */
  'heart-attack',
  /** Thoughts of ending one's life need somebody at once. Prudence; the emergency number everywhere. */
  'suicidal',
  /** Too many tablets can't wait for how it feels. Prudence; the emergency number everywhere. */
  'overdose',
  /** Somebody who collapsed needs help now. Krames, fainting; for others prudence. */
  'somebody-collapsed',
  /** A blow to the head in a fall is looked at at once. Prudence. */
  'head-injury',
  /** Fainting, or a heart that races or stumbles, calls for the emergency number. Krames, fainting. */
  'fainting',
  /** Dark urine after very hard exercise can't wait: the kidneys are in danger. Krames; the CDC says the same day. */
  'dark-urine',
  /** A foot, toes or a leg that can't be moved is a limb in danger. rcemlearning.co.uk, limb ischaemia. */
  'cannot-move',
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
