import { wholeOf } from '../../hearing/parts-of-topics.ts';
import type { ExerciseId, RoutineName, TopicName } from '../../hearing/vocabulary.ts';
import type { Asked } from '../../turn/session.ts';

/** Asked about by runners, but not what the coach teaches; with the nearest topic that it does. */
export const elsewhere = {
  knees: 'helper-muscles',
  shins: 'terrain',
  ankles: 'terrain',
  feet: 'posterior-chain',
  calves: 'posterior-chain',
  hips: 'helper-muscles',
  groin: 'helper-muscles',
  'lower-back': 'core-strength',
  shoulders: 'core-strength',
  'outer-thigh': 'foam-rolling',
} as const satisfies Partial<Record<TopicName, TopicName>>;

/** Something a runner may ask about that the coach does not teach. */
export type ElsewhereId = keyof typeof elsewhere;

/** Something the coach teaches. */
export type TopicId = Exclude<TopicName, ElsewhereId>;

/** What a topic leads to: its question, answered with yes, goes there. */
export type NextStep =
  | { readonly kind: 'routine'; readonly routine: RoutineName }
  | { readonly kind: 'exercise'; readonly exercise: ExerciseId }
  | { readonly kind: 'topic'; readonly topic: TopicId }
  /** Ice, timed. */
  | { readonly kind: 'ice' }
  /** The signs that call for a doctor. */
  | { readonly kind: 'doctor' }
  /** The self-check, step by step, once nothing speaks against it. */
  | { readonly kind: 'self-check' }
  /** The way back after a strain, from where the runner stands. */
  | { readonly kind: 'comeback' }
  /** Nothing of the coach's: what comes next is the runner's choice. */
  | { readonly kind: 'nothing' };

/** Who knows what the coach does not. */
export type Knower =
  | 'physio'
  | 'doctor'
  | 'pharmacist'
  | 'coach'
  | 'dietitian'
  | 'midwife'
  | 'surgeon';

export interface Topic {
  readonly next: NextStep;
  /** Whom to ask of it what the coach does not know; a physio where nobody is named. */
  readonly knower?: Knower;
}

const routine = (name: RoutineName): Topic => ({
  next: { kind: 'routine', routine: name },
});
const exercise = (name: ExerciseId): Topic => ({
  next: { kind: 'exercise', exercise: name },
});
const topic = (name: TopicId): Topic => ({ next: { kind: 'topic', topic: name } });
const doctor: Topic = { next: { kind: 'doctor' } };
const comeback: Topic = { next: { kind: 'comeback' } };
const ice: Topic = { next: { kind: 'ice' } };
/** After these nobody is offered anything: the answer is to ask somebody else first. */
const nothing: Topic = { next: { kind: 'nothing' } };
const of = (topic: Topic, knower: Knower): Topic => ({ ...topic, knower });

/** The topics, in the order in which they are offered, and their parts, which are not. */
export const topics: Readonly<Record<TopicId, Topic>> = {
  hamstrings: topic('hamstring-training'),
  'tight-hamstrings': topic('stretching-tightness'),
  'foam-rolling': routine('rolling'),
  'posterior-chain': topic('chain-exercises'),
  'strong-hamstrings': routine('strength'),
  'dynamic-warm-up': routine('warm-up'),
  'static-stretching': routine('warm-up'),
  'hamstring-training': routine('strength'),
  'home-training': exercise('one-leg-deadlift'),
  'gym-lifts': exercise('leg-curl'),
  'chain-exercises': exercise('hip-bridge'),
  'core-strength': exercise('plank'),
  'helper-muscles': exercise('knee-march'),
  'dynamic-or-static': routine('warm-up'),
  'cold-muscles': routine('quick-warm-up'),
  'floor-moves': exercise('fire-hydrants'),
  'stretching-tightness': routine('strength'),
  flexibility: routine('cool-down'),
  /** Not with a sign against stretches, which the routine asks about (Goom 2016, JOSPT). */
  'partner-stretching': routine('partner-cool-down'),
  prevention: routine('strength'),
  /** For prevention, not for a fresh strain (van Dyk 2019, BJSM 53:1362). */
  'nordic-curl': exercise('nordic-curl'),
  treadmill: topic('terrain'),
  terrain: topic('hills'),
  sprinting: topic('strides'),
  strain: doctor,
  pull: doctor,
  'strain-or-pull': doctor,
  'running-with-strain': doctor,
  'treating-strain': doctor,
  'scar-tissue': topic('recurrence'),
  'recovery-time': topic('return-to-running'),
  'return-to-running': comeback,
  soreness: doctor,
  rest: topic('cross-training'),
  tweak: doctor,
  'high-hamstring-pain': topic('high-hamstring-triggers'),
  'high-hamstring-triggers': doctor,
  sitting: topic('high-hamstring-pain'),
  /**
   * Stopped at the first discomfort and never interpreted, though the article reads it as a sign.
   * Not after a pop, a bruise or numbness, nor with sit-bone pain (ACSM CSMR 2017;16:162).
   */
  'self-check': { next: { kind: 'self-check' } },
  ice,
  'ice-evidence': ice,
  'ice-rounds': ice,
  heat: topic('ice'),
  massage: topic('foam-rolling'),
  'compression-shorts': topic('return-to-running'),
  'cross-training': topic('water-running'),
  'water-running': topic('cycling'),
  /** Saddle and sit bone: high hamstring pain is common in cyclists (the article). */
  cycling: topic('return-to-running'),
  cramps: topic('night-cramps'),
  shoes: topic('terrain'),
  food: of(topic('protein'), 'dietitian'),
  'race-training': of(topic('adding-distance'), 'coach'),

  glutes: exercise('hip-bridge'),
  quads: exercise('knee-march'),
  'uneven-legs': topic('recurrence'),
  pelvis: topic('core-strength'),
  posture: topic('stride'),
  pilates: topic('core-strength'),
  'morning-stiffness': topic('tight-hamstrings'),
  'tight-after-running': topic('tight-hamstrings'),
  'night-cramps': of(topic('supplements'), 'doctor'),
  'bridge-cramps': topic('bridges'),
  'how-heavy': topic('adding-weight'),
  'strength-days': topic('strength-and-runs'),
  'sets-and-reps': topic('between-sets'),
  'between-sets': topic('how-heavy'),
  'adding-weight': topic('pain-allowed'),
  'strength-and-runs': topic('strength-days'),
  'first-results': routine('strength'),
  'slow-lowering': topic('nordic-curl'),
  breathing: routine('strength'),
  squats: topic('hamstring-training'),
  deadlifts: exercise('one-leg-deadlift'),
  'leg-curls': topic('sets-and-reps'),
  'good-mornings': topic('deadlifts'),
  lunges: topic('hamstring-training'),
  bands: topic('bridges'),
  bridges: exercise('hip-bridge'),
  'kettlebell-swings': topic('deadlifts'),
  strides: routine('warm-up'),
  'fast-warm-up': routine('warm-up'),
  'warm-up-sore': doctor,
  'best-stretches': routine('cool-down'),
  bulk: routine('strength'),
  ignoring: doctor,
  'mending-faster': topic('recovery-time'),
  'training-sore': doctor,
  yoga: topic('flexibility'),
  'stretching-injured': topic('treating-strain'),
  'lengthening-exercises': topic('treating-strain'),
  tape: topic('compression-shorts'),
  'who-to-see': doctor,
  scans: of(doctor, 'doctor'),
  grades: doctor,
  surgery: of(doctor, 'surgeon'),
  'tendon-or-muscle': topic('high-hamstring-pain'),
  'nerve-or-muscle': of(doctor, 'doctor'),
  recurrence: topic('return-to-running'),
  racing: doctor,
  walking: topic('rest'),
  stairs: topic('walking'),
  'pain-allowed': doctor,
  speedwork: topic('strides'),
  'other-sports': topic('speedwork'),
  'self-check-hurts': doctor,
  hills: topic('terrain'),
  'adding-distance': of(topic('rest-days'), 'coach'),
  'easy-pace': of(topic('adding-distance'), 'coach'),
  'time-of-day': routine('warm-up'),
  cadence: of(topic('stride'), 'coach'),
  stride: of(topic('cadence'), 'coach'),
  'run-walk': comeback,
  fear: topic('return-to-running'),
  fitness: topic('cross-training'),
  swimming: topic('water-running'),
  'gym-machines': topic('cross-training'),
  'day-after': topic('soreness'),
  painkillers: of(doctor, 'pharmacist'),
  sleep: topic('rest'),
  'rest-days': topic('sleep'),
  protein: of(topic('food'), 'dietitian'),
  supplements: of(topic('food'), 'pharmacist'),
  drinking: of(topic('food'), 'doctor'),
  alcohol: of(topic('treating-strain'), 'doctor'),
  insoles: topic('shoes'),
  driving: topic('sitting'),
  cushions: topic('high-hamstring-triggers'),
  'held-exercises': topic('high-hamstring-triggers'),
  injections: of(topic('held-exercises'), 'doctor'),
  'rolling-hurts': doctor,
  'rolling-fresh': topic('treating-strain'),
  rollers: routine('rolling'),
  'massage-guns': topic('massage'),
  needling: topic('massage'),
  'heat-or-ice': topic('ice'),
  'hot-baths': topic('heat'),
  'ice-on-skin': ice,
  'ice-asleep': nothing,
  'frozen-peas': ice,
  'ice-baths': of(topic('ice'), 'doctor'),
  'ice-for-children': of(nothing, 'doctor'),
  'thin-skin': of(nothing, 'doctor'),
  'iced-red': nothing,
  'who-should-not-ice': of(nothing, 'doctor'),
  older: of(nothing, 'doctor'),
  younger: nothing,
  pregnancy: of(nothing, 'midwife'),
  operations: of(nothing, 'surgeon'),
  'blood-thinners': of(nothing, 'doctor'),
  'dizzy-lying': of(nothing, 'doctor'),
};

const isTopicId = (id: string): id is TopicId => Object.hasOwn(topics, id);

/** Every topic and part of one. */
export const topicIds: readonly TopicId[] = Object.keys(topics).filter(isTopicId);

/** The topics that are offered, in that order; their parts are told to who asks. */
export const offered: readonly TopicId[] = topicIds.filter((id) => wholeOf(id) === id);

/** The topics that the offer of one has named: that one, and others beside it. */
export const topicsNamed = (asked: Asked): readonly TopicId[] =>
  [asked['topic'], ...(Array.isArray(asked['others']) ? asked['others'] : [])]
    .map(String)
    .filter(isTopicId);

/** A topic's id from the session, which may be of another version of the skill. */
export const topicNamed = (id: string): TopicId => (isTopicId(id) ? id : 'hamstrings');

/** Whether something a runner asked about is among what the coach does not teach. */
export const isElsewhere = (asked: TopicName): asked is ElsewhereId =>
  Object.hasOwn(elsewhere, asked);

/**
 * Topics to offer next, those not told yet first, in their order from the one after `last` on.
 * @param told what was told in this session
 * @param last the topic told or offered last, which is never among them
 */
export function others(
  told: readonly string[],
  last: TopicId | undefined,
): readonly [TopicId, TopicId, TopicId] {
  const from = last === undefined ? 0 : offered.indexOf(last) + 1;
  const inOrder = [...offered.slice(from), ...offered.slice(0, from)].filter((id) => id !== last);
  const [first = 'hamstrings', second = 'foam-rolling', third = 'posterior-chain'] = [
    ...inOrder.filter((id) => !told.includes(id)),
    ...inOrder.filter((id) => told.includes(id)),
  ];
  return [first, second, third];
}
