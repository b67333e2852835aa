import type { Ask } from '../../hearing/asks.ts';
import type { Turn } from '../../turn/turn.ts';
import { isForDoctor, isToBeSeenFirst } from '../doctor/index.ts';
import type { TopicId } from './topics.ts';

/** What one does to a leg to treat it, without moving it. */
const treatments: ReadonlySet<TopicId> = new Set([
  ...(['ice', 'heat', 'heat-or-ice', 'hot-baths', 'ice-baths', 'frozen-peas'] as const),
]);

/** What one does with a leg: whoever asks about it would do it. */
const exercise: ReadonlySet<TopicId> = new Set([
  ...(['foam-rolling', 'rollers', 'rolling-hurts', 'rolling-fresh', 'massage'] as const),
  ...(['massage-guns', 'needling', 'static-stretching', 'dynamic-or-static'] as const),
  ...(['dynamic-warm-up', 'fast-warm-up', 'cold-muscles', 'floor-moves'] as const),
  ...(['stretching-tightness', 'stretching-injured', 'partner-stretching'] as const),
  ...(['best-stretches', 'flexibility', 'yoga', 'pilates', 'strong-hamstrings'] as const),
  ...(['hamstring-training', 'home-training', 'gym-lifts', 'chain-exercises'] as const),
  ...(['core-strength', 'nordic-curl', 'sprinting', 'strides', 'speedwork'] as const),
  ...(['running-with-strain', 'return-to-running', 'run-walk', 'racing', 'treadmill'] as const),
  ...(['hills', 'cross-training', 'water-running', 'cycling', 'swimming'] as const),
  ...(['other-sports', 'gym-machines', 'squats', 'deadlifts', 'leg-curls'] as const),
  ...(['good-mornings', 'lunges', 'bands', 'bridges', 'kettlebell-swings'] as const),
  ...(['held-exercises', 'lengthening-exercises', 'ignoring', 'pain-allowed'] as const),
  ...(['mending-faster', 'treating-strain', 'tight-hamstrings', 'rest'] as const),
]);

/** Kinds of question that want to know about a thing, and not to do it. */
const toKnow: ReadonlySet<Ask> = new Set(['what', 'why', 'difference']);

/**
 * Whether a question is about doing what has to wait until somebody has looked at what was told:
 * "could I not just roll it". What a thing is, and why, is taught as ever.
 */
export function isToWait(turn: Turn, topic: TopicId, ask: Ask | undefined): boolean {
  if (isToBeSeenFirst(turn)) return isToBeDone(topic, ask);
  return isForDoctor(turn) && exercise.has(topic) && isToBeDone(topic, ask);
}

/** Whether a question is about doing something with a leg or to it. */
export const isToBeDone = (topic: TopicId, ask: Ask | undefined): boolean =>
  (exercise.has(topic) || treatments.has(topic)) && (ask === undefined || !toKnow.has(ask));
