import type { SignId } from '../../../hearing/vocabulary.ts';

/** Signs that call for a doctor within days, each with its sentence and source. */
export const doctor = [
  /** A deep ache in the groin or hip that comes earlier every run needs a doctor soon. PMC6226070. */
  'groin-ache',
  /** Muscles that stay sore or weak on a statin need a doctor. sps.nhs.uk. */
  'statin',
  /** So does pain that shoots from the back down the leg for weeks. lawleypharmacy.co.uk. */
  'shooting-pain',
  /** Any numbness or tingling calls for a medical professional. The article on hamstring pain. */
  'numbness',
  /** A changed gait may need a physician. The article. */
  'gait',
  /** Painkillers against inflammation day after day mean that help is needed. The article. */
  'painkillers',
  /** Pain that a couple of days of complete rest do not ease needs to be seen. The article. */
  'persistent-pain',
  /** So does pain that is no better after weeks. NHS, sprains and strains. */
  'lasting-weeks',
  /** The same strain again and again deserves a check. JOSPT guideline 2022: an injury before raises the risk. */
  'recurrence',
  /** A fever alone needs advice. NHS, sprains and strains. */
  'fever',
  /** Weight loss that nothing explains goes to a doctor soon. Differential, e-jyms.org; wording not sourced. */
  'weight-loss',
  /** So does pain after a cancer in the past. Differential, e-jyms.org; wording not sourced. */
  'past-cancer',
  /** So does pain at night. Differential, e-jyms.org; wording not sourced. */
  'night-pain',
  /** An ache at the sit bone for weeks needs an assessment. Goom 2016, JOSPT. */
  'sit-bone',
] as const satisfies readonly SignId[];
