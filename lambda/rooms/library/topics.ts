import type { ExerciseId, RoutineName, TopicName } from '../../hearing/vocabulary.ts';

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
  cramps: 'tight-hamstrings',
  shoes: 'terrain',
  food: 'prevention',
  'race-training': 'prevention',
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
  | { readonly kind: 'self-check' };

export interface Topic {
  readonly next: NextStep;
}

const routine = (name: RoutineName): Topic => ({
  next: { kind: 'routine', routine: name },
});
const exercise = (name: ExerciseId): Topic => ({
  next: { kind: 'exercise', exercise: name },
});
const topic = (name: TopicId): Topic => ({ next: { kind: 'topic', topic: name } });
const doctor: Topic = { next: { kind: 'doctor' } };
const ice: Topic = { next: { kind: 'ice' } };

/**
 * The topics, in the order in which they are offered. Where no other source is named, what is said
 * follows the article; where one is, the stricter of the two is said.
 */
export const topics: Readonly<Record<TopicId, Topic>> = {
  hamstrings: topic('hamstring-training'),
  'tight-hamstrings': topic('stretching-tightness'),
  'foam-rolling': routine('rolling'),
  'posterior-chain': topic('chain-exercises'),
  /** Programmes with the Nordic exercise: about half the injuries (van Dyk 2019, BJSM 53:1362). */
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
  terrain: routine('warm-up'),
  sprinting: routine('warm-up'),
  strain: doctor,
  pull: doctor,
  'strain-or-pull': doctor,
  /**
   * Up to three of ten and not growing: the stricter of Hickey 2020 (JOSPT 50:91, four) and the
   * three used for high hamstring pain. The article's word that easy running helps is left out:
   * the coach gives nobody leave to run.
   */
  'running-with-strain': doctor,
  /** No heat and no massage in the first three days (NHS, nidirect hamstring page). */
  'treating-strain': doctor,
  'scar-tissue': routine('rolling'),
  /** About a third recur within a year, most within two weeks (Heiderscheit 2010, PMC2867336). */
  'recovery-time': topic('return-to-running'),
  /** Sprinting comes last (JAT 57(2):125); walking before jogging is common practice. */
  'return-to-running': topic('cross-training'),
  soreness: doctor,
  rest: topic('cross-training'),
  tweak: doctor,
  'high-hamstring-pain': topic('high-hamstring-triggers'),
  /** Deep bends, long sitting, early held stretches; the day after decides (Goom 2016, JOSPT). */
  'high-hamstring-triggers': doctor,
  sitting: topic('high-hamstring-pain'),
  /**
   * Stopped at the first discomfort and never interpreted, though the article reads it as a sign.
   * Not after a pop, a bruise or numbness, nor with sit-bone pain (ACSM CSMR 2017;16:162).
   */
  'self-check': { next: { kind: 'self-check' } },
  /** Never over twenty minutes (MPFT NHS, safe use of cold); doubts: Dubois 2020, BJSM 54:72. */
  ice,
  /** It soothes, but may hold up repair (Dubois 2020, BJSM 54:72). */
  'ice-evidence': ice,
  /** The article's rule; two to three hours between rounds (NHS, nidirect hamstring page). */
  'ice-rounds': ice,
  /** Not in the first three days (NHS, nidirect hamstring page). */
  heat: topic('ice'),
  /** Not in the first three days (NHS, nidirect hamstring page). */
  massage: routine('rolling'),
  'compression-shorts': topic('return-to-running'),
  /** The bound is that of running with a strain. */
  'cross-training': topic('water-running'),
  'water-running': topic('cycling'),
  /** Saddle and sit bone: high hamstring pain is common in cyclists (the article). */
  cycling: topic('return-to-running'),
};

const isTopicId = (id: string): id is TopicId => Object.hasOwn(topics, id);

/** Every topic, in the order in which they are offered. */
export const topicIds: readonly TopicId[] = Object.keys(topics).filter(isTopicId);

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
  const from = last === undefined ? 0 : topicIds.indexOf(last) + 1;
  const inOrder = [...topicIds.slice(from), ...topicIds.slice(0, from)].filter((id) => id !== last);
  const [first = 'hamstrings', second = 'foam-rolling', third = 'posterior-chain'] = [
    ...inOrder.filter((id) => !told.includes(id)),
    ...inOrder.filter((id) => told.includes(id)),
  ];
  return [first, second, third];
}
