/**
 * The names of all that can be heard of by name. Rooms give them their meaning; the interaction
 * model and the lexicon give them their words.
 */

import { type PartOfTopic, topicParts } from './parts-of-topics.ts';

export { type ExerciseId, exerciseIds } from './exercise-ids.ts';

/** A routine as runners ask for it; "strength" becomes one at home or one in the gym. */
export const routineNames = [
  'warm-up',
  'quick-warm-up',
  'strength',
  'strength-home',
  'strength-gym',
  'rolling',
  'cool-down',
  'partner-cool-down',
] as const;
export type RoutineName = (typeof routineNames)[number];

/** What there is to train with. */
export const equipments = ['kettlebell', 'bottle', 'gym', 'none'] as const;
export type Equipment = (typeof equipments)[number];

/** How used to strength training somebody is. */
export const levelsTold = ['new', 'some', 'strong'] as const;
export type LevelTold = (typeof levelsTold)[number];

/** Where on the body something hurts, as far as that decides what is done. */
export const bodyPlaces = [
  ...(['hamstring', 'sit-bone', 'calf', 'knee', 'groin', 'back', 'hip', 'shin', 'foot'] as const),
] as const;
export type BodyPlace = (typeof bodyPlaces)[number];

/** Who should ask somebody before any exercise, by what they tell of themselves. */
export const askFirsts = ['pregnant', 'operated', 'thinners', 'dizzy', 'older'] as const;
export type AskFirst = (typeof askFirsts)[number];

/** The steps of the way back after a strain, from the first to the last. */
export const ladderSteps = [
  ...(['walk', 'held-bridge', 'bridge', 'one-leg', 'hinge'] as const),
  ...(['walk-and-jog', 'strides', 'full-training'] as const),
] as const;
export type LadderStep = (typeof ladderSteps)[number];

/** Which side is wanted. */
export const sides = ['left', 'right', 'both'] as const;
export type SideWanted = (typeof sides)[number];

/** Something a runner may feel, see or tell: what each calls for is the doctor's to say. */
export const signIds = [
  'call-an-ambulance',
  'heart-attack',
  'suicidal',
  'overdose',
  'somebody-collapsed',
  'head-injury',
  'fainting',
  'cannot-move',
  'hard-as-board',
  'fall-cannot-get-up',
  'spreading-infection',
  'dark-urine',
  'calf-cramp-lasting',
  'burst-behind-knee',
  'growing-bruise',
  'groin-ache',
  'fluoroquinolone',
  'statin',
  'shooting-pain',
  'saddle-numbness',
  'bladder-bowel',
  'both-legs',
  'chest-pain',
  'breathless',
  'cold-leg',
  'dead-leg',
  'odd-shape',
  'crack',
  'extreme-pain',
  'pop',
  'bruise',
  'gap',
  'sit-bone-tear',
  'cannot-walk',
  'swelling',
  'warmth',
  'redness',
  'hard-veins',
  'weakness',
  'dropping-foot',
  'fever-hot-thigh',
  'iced-skin',
  'numbness',
  'gait',
  'painkillers',
  'persistent-pain',
  'lasting-weeks',
  'recurrence',
  'fever',
  'weight-loss',
  'past-cancer',
  'night-pain',
  'sit-bone',
  'young-sit-bone',
  'easing',
  'calf-pain',
  'clot-risk',
  'under-eighteen',
] as const;
export type SignId = (typeof signIds)[number];

/** Signs that call for nobody by themselves, and weigh beside others: they are noted, and no more. */
export const circumstances = [
  'calf-pain',
  'clot-risk',
  'under-eighteen',
] as const satisfies readonly SignId[];
export type Circumstance = (typeof circumstances)[number];

export const isCircumstance = (sign: SignId): sign is Circumstance =>
  circumstances.some((each) => each === sign);

/** What people cry out: said in doubt, it is told all the same. */
const cries: ReadonlySet<SignId> = new Set([
  'call-an-ambulance',
  'heart-attack',
  'suicidal',
  'overdose',
  'somebody-collapsed',
]);

export const isCry = (sign: SignId): boolean => cries.has(sign);

/** What speaks against ice. */
export const reasonsAgainstIce = [
  'poor-circulation',
  'raynauds',
  'numb-skin',
  'skin-condition',
  'heart-condition',
  'cancer',
  'cold-allergy',
  'broken-skin',
  'diabetes',
] as const;
export type ReasonAgainstIce = (typeof reasonsAgainstIce)[number];

/** Something a runner may ask about, taught or not, as broadly as it is heard; parts-of-topics.ts has what is within it. */
const broadTopics = [
  'hamstrings',
  'strong-hamstrings',
  'hamstring-training',
  'home-training',
  'gym-lifts',
  'posterior-chain',
  'chain-exercises',
  'core-strength',
  'helper-muscles',
  'dynamic-warm-up',
  'static-stretching',
  'dynamic-or-static',
  'cold-muscles',
  'floor-moves',
  'tight-hamstrings',
  'stretching-tightness',
  'flexibility',
  'partner-stretching',
  'strain',
  'pull',
  'strain-or-pull',
  'running-with-strain',
  'treating-strain',
  'scar-tissue',
  'recovery-time',
  'return-to-running',
  'soreness',
  'rest',
  'tweak',
  'treadmill',
  'terrain',
  'sprinting',
  'prevention',
  'nordic-curl',
  'high-hamstring-pain',
  'high-hamstring-triggers',
  'sitting',
  'self-check',
  'foam-rolling',
  'ice',
  'ice-evidence',
  'ice-rounds',
  'heat',
  'massage',
  'compression-shorts',
  'cross-training',
  'water-running',
  'cycling',
  'knees',
  'shins',
  'ankles',
  'feet',
  'calves',
  'hips',
  'groin',
  'lower-back',
  'shoulders',
  'outer-thigh',
  'cramps',
  'shoes',
  'food',
  'race-training',
] as const;
export type BroadTopic = (typeof broadTopics)[number];
/** A topic, or something that is asked about within one. */
export type TopicName = BroadTopic | PartOfTopic;
export const topicNames: readonly TopicName[] = [...broadTopics, ...topicParts];
