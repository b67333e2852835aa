import type { SignId } from '../../../hearing/vocabulary.ts';

/** Signs that call for somebody to look at it today, each with its sentence and source. */
export const urgent = [
  /** A calf that cramps and will not let go, worse as the foot bends up, is looked at the same day. nhsinform.scot; uclh.nhs.uk. */
  'calf-cramp-lasting',
  /** So is something that burst behind the knee. reference.com, after Mayo. */
  'burst-behind-knee',
  /** So is a bruise that grows on blood thinners, and a bruised limb that goes weak or numb. medx.it.com; ucaorta.org. */
  'growing-bruise',
  /** A pop or a sudden tear needs an early assessment. Clanton 1998; sports-health.com. */
  'pop',
  /** So does a big bruise, at once or within days. Clanton 1998; sports-health.com. */
  'bruise',
  /** So does a gap in the muscle. Musculoskeletal Key. */
  'gap',
  /** So does pain at the sit bone after a tear. Musculoskeletal Key. */
  'sit-bone-tear',
  /** So does a leg that can't be walked on or take weight. Musculoskeletal Key; NHS, sprains and strains. */
  'cannot-walk',
  /** Swelling in one leg is looked at the same day. NHS, deep vein thrombosis. */
  'swelling',
  /** So is warmth in one leg. NHS, deep vein thrombosis. */
  'warmth',
  /** So is redness or darkening of one leg. NHS, deep vein thrombosis. */
  'redness',
  /** So are throbbing or hard veins in one leg. NHS, deep vein thrombosis. */
  'hard-veins',
  /** Growing weakness needs an urgent assessment. NHS, back pain; Clanton 1998. */
  'weakness',
  /** So does a foot that drops or drags. Musculoskeletal Key. */
  'dropping-foot',
  /** A fever with a hot thigh is looked at the same day: the fever of NHS, sprains, with the warmth of NHS, DVT. */
  'fever-hot-thigh',
  /**
   * Skin that is hard, waxy, yellow, white, numb or blistered after ice is looked at the same day.
   * carmandufferin.com; MPFT NHS, safe use of cold, asks to check the skin.
   */
  'iced-skin',
  /** Under 18, pain at the sit bone goes to a clinician, promptly: PMC449822; pemcincinnati.com. Today is prudence. */
  'young-sit-bone',
  /**
   * A tendon that hurts on a fluoroquinolone needs whoever prescribed it at once, before more of it is
   * taken: cuh.nhs.uk; MHRA 2019.
   */
  'fluoroquinolone',
] as const satisfies readonly SignId[];
