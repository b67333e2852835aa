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
  /** Thoughts of ending one's life need somebody at once: who answers is the dialect's to say. Prudence. */
  'suicidal',
  /** Too many tablets can't wait for how it feels. poisonhelp.hrsa.gov; 111.wales.nhs.uk, poisoning. */
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
  /**
   * A muscle hard as a board after a blow, worse when stretched or beginning to tingle, is a limb in
   * danger too. NHS by its mirror zana.com.
   */
  'hard-as-board',
  /** Who fell and can't get up, or has a leg shorter or turned out, is not moved. mydr.com.au; prudence. */
  'fall-cannot-get-up',
  /**
   * Redness that spreads with sickness, dizziness, confusion, shaking chills, or a fast heart or
   * breath. NHS by its mirror stowsurgery.co.uk.
   */
  'spreading-infection',
  /** Numb skin between the legs, or wiping that feels different, goes to the emergency department now. NHS, back pain; Torbay and South Devon NHS; painmanagement.wales. */
  'saddle-numbness',
  /**
   * So does new trouble with bladder, bowel or sexual function, such as not feeling when it is full,
   * or a start that comes hard. NHS, back pain; Torbay and South Devon NHS; backes.org.uk.
   */
  'bladder-bowel',
  /** So does pain, weakness or tingling down both legs. NHS, back pain; Torbay and South Devon NHS; painmanagement.wales. */
  'both-legs',
  /** Chest pain, with an arm or jaw that aches or without, calls for the emergency number, and for not driving. NHS, deep vein thrombosis; the arm and the jaw are prudence. */
  'chest-pain',
  /** So does breathlessness at rest. NHS, deep vein thrombosis. */
  'breathless',
  /** A leg or foot that is cold, or has lost its color, goes to the emergency department. NHS, sprains and strains; rcemlearning.co.uk, limb ischaemia. */
  'cold-leg',
  /** So does one that has lost its feeling. NHS, sprains and strains; rcemlearning.co.uk, limb ischaemia. */
  'dead-leg',
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
