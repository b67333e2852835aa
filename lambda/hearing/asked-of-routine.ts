import { askIn } from './asks.ts';
import type { Hearing, Meant } from './heard.ts';
import type { Sentence } from './sentence.ts';
import type { RoutineName, TopicName } from './vocabulary.ts';

/** What asks about a routine, and wishes for none. */
const asks =
  /^(?:(?:so|and|but|okay|maybe later|well|um|hmm|yes|sure|no) )*(?:what (?!about|if)|which|when (?!can we|could we|shall we)|why (?!not)|how (?!about)|tell me (?:more )?about|explain|do i (?:need|have)|is|are|does|should i)\b|\b(?:tell me (?:more )?about|what is in)\b/;

/** What is told of a routine that is asked about. */
const topics: Readonly<Record<RoutineName, TopicName>> = {
  'warm-up': 'dynamic-warm-up',
  'quick-warm-up': 'dynamic-warm-up',
  strength: 'hamstring-training',
  'strength-home': 'home-training',
  'strength-gym': 'gym-lifts',
  rolling: 'foam-rolling',
  'cool-down': 'static-stretching',
  'partner-cool-down': 'partner-stretching',
};

/** What is told of when to do one, where that is more than a topic has. */
const whenTo: Readonly<Partial<Record<RoutineName, TopicName>>> = {
  strength: 'strength-and-runs',
  'strength-home': 'strength-and-runs',
  'strength-gym': 'strength-and-runs',
};

/** What to do once a run is over, asked. */
const afterwards =
  /\b(?:what (?:should|do|can|could|shall|would) (?:i|we) do|what is (?:good|best)|what next|anything|something)\b.*\b(?:after (?:my|a|the|that|this) (?:\w+ )?(?:run|jog|race|miles|10k|5k|session)|after (?:i run|running)|(?:once|when|as soon as) i (?:am|get|come) (?:back|home|done)|post run)\b/;

const wherever: ReadonlySet<Meant['kind']> = new Set<Meant['kind']>([
  ...(['whats-next', 'topic', 'not-understood', 'help', 'start-routine', 'elsewhere'] as const),
]);

/** "What should I do after my run": stretches, and the cool-down that they lead to. */
export function withRunOver({ words }: Sentence, heard: Hearing): Hearing {
  const isAsked = afterwards.test(words.join(' '));
  return isAsked && heard.meant.length > 0 && heard.meant.every(({ kind }) => wherever.has(kind))
    ? { meant: [{ kind: 'topic', topic: { kind: 'known', id: 'best-stretches' }, ask: 'what' }] }
    : heard;
}

/** "What's in the strength routine" asks to be told of it: nothing is started for that. */
export function withRoutineAsked({ words }: Sentence, heard: Hearing): Hearing {
  const [meant, more] = heard.meant;
  if (meant?.kind !== 'start-routine' || meant.routine.kind !== 'known' || more) return heard;
  if (!asks.test(words.join(' '))) return heard;
  const ask = askIn(words) ?? 'what';
  const { id } = meant.routine;
  const topic: TopicName = (ask === 'when' ? whenTo[id] : undefined) ?? topics[id];
  const told: Meant = { kind: 'topic', topic: { kind: 'known', id: topic }, ask };
  return { meant: [told] };
}
