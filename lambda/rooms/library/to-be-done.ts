import type { Ask } from '../../hearing/asks.ts';
import type { Turn } from '../../turn/turn.ts';
import { isForDoctor, isToBeSeenFirst } from '../doctor/index.ts';
import type { TopicId } from './topics.ts';

/** What one does with a leg: whoever asks about it would do it. */
const exercise = [
  ...(['tight-hamstrings', 'foam-rolling', 'strong-hamstrings', 'dynamic-warm-up'] as const),
  ...(['static-stretching', 'hamstring-training', 'home-training', 'gym-lifts'] as const),
  ...([
    'chain-exercises',
    'core-strength',
    'dynamic-or-static',
    'cold-muscles',
    'floor-moves',
  ] as const),
  ...(['stretching-tightness', 'flexibility', 'partner-stretching', 'prevention'] as const),
  ...(['nordic-curl', 'treadmill', 'sprinting', 'running-with-strain', 'treating-strain'] as const),
  ...(['return-to-running', 'self-check', 'massage', 'cross-training', 'water-running'] as const),
  ...([
    'cycling',
    'race-training',
    'pilates',
    'how-heavy',
    'strength-days',
    'sets-and-reps',
  ] as const),
  ...([
    'adding-weight',
    'strength-and-runs',
    'first-results',
    'slow-lowering',
    'breathing',
  ] as const),
  ...(['squats', 'deadlifts', 'leg-curls', 'good-mornings', 'lunges', 'bands', 'bridges'] as const),
  ...([
    'kettlebell-swings',
    'strides',
    'fast-warm-up',
    'best-stretches',
    'bulk',
    'ignoring',
  ] as const),
  ...(['mending-faster', 'yoga', 'stretching-injured', 'lengthening-exercises', 'racing'] as const),
  ...([
    'pain-allowed',
    'speedwork',
    'other-sports',
    'hills',
    'adding-distance',
    'easy-pace',
    'time-of-day',
    'run-walk',
  ] as const),
  ...(['swimming', 'gym-machines', 'held-exercises', 'rolling-hurts', 'rolling-fresh'] as const),
  ...(['rollers', 'massage-guns', 'needling'] as const),
] as const;

/** What one does to a leg to treat it, without moving it. */
const treatments = [
  ...(['ice', 'ice-evidence', 'ice-rounds', 'heat', 'compression-shorts', 'tape'] as const),
  ...([
    'injections',
    'heat-or-ice',
    'hot-baths',
    'ice-on-skin',
    'frozen-peas',
    'ice-baths',
  ] as const),
] as const;

/** What there is only to know. */
const knowledge = [
  ...(['hamstrings', 'posterior-chain', 'helper-muscles', 'terrain', 'strain', 'pull'] as const),
  ...(['strain-or-pull', 'scar-tissue', 'recovery-time', 'soreness', 'rest', 'tweak'] as const),
  ...([
    'high-hamstring-pain',
    'high-hamstring-triggers',
    'sitting',
    'cramps',
    'shoes',
    'food',
  ] as const),
  ...(['glutes', 'quads', 'uneven-legs', 'pelvis', 'posture', 'morning-stiffness'] as const),
  ...([
    'tight-after-running',
    'night-cramps',
    'bridge-cramps',
    'between-sets',
    'warm-up-sore',
  ] as const),
  ...(['training-sore', 'who-to-see', 'scans', 'grades', 'surgery', 'tendon-or-muscle'] as const),
  ...([
    'nerve-or-muscle',
    'recurrence',
    'walking',
    'stairs',
    'self-check-hurts',
    'cadence',
  ] as const),
  ...(['stride', 'fear', 'fitness', 'day-after', 'painkillers', 'sleep', 'rest-days'] as const),
  ...(['protein', 'supplements', 'drinking', 'alcohol', 'insoles', 'driving', 'cushions'] as const),
  ...(['ice-asleep', 'ice-for-children', 'thin-skin', 'iced-red', 'who-should-not-ice'] as const),
  ...(['older', 'younger', 'pregnancy', 'operations', 'blood-thinners', 'dizzy-lying'] as const),
] as const;

type Sorted = (typeof exercise | typeof treatments | typeof knowledge)[number];

/** Which topics are about doing something. One that stands in no list above does not compile. */
const sorted: (topic: TopicId) => Sorted = (topic) => topic;

const isExercise = (topic: TopicId): boolean => exercise.some((each) => each === sorted(topic));
const isTreatment = (topic: TopicId): boolean => treatments.some((each) => each === topic);

/** Kinds of question that want to know about a thing, and not to do it. */
const toKnow: ReadonlySet<Ask> = new Set(['what', 'why', 'difference']);

/**
 * Whether a question is about doing what has to wait until somebody has looked at what was told:
 * "could I not just roll it". What a thing is, and why, is taught as ever.
 */
export function isToWait(turn: Turn, topic: TopicId, ask: Ask | undefined): boolean {
  if (isToBeSeenFirst(turn)) return isToBeDone(topic, ask);
  return isForDoctor(turn) && isExercise(topic) && isToBeDone(topic, ask);
}

/** Whether a question is about doing something with a leg or to it. */
export const isToBeDone = (topic: TopicId, ask: Ask | undefined): boolean =>
  (isExercise(topic) || isTreatment(topic)) && (ask === undefined || !toKnow.has(ask));
