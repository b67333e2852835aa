import { type Ask, askIn } from './asks.ts';
import type { HeardKind, Hearing, Meant } from './heard.ts';
import { findParts } from './mentions.ts';
import type { PartOfTopic } from './parts-of-topics.ts';
import type { Sentence } from './sentence.ts';
import type { SignId, TopicName } from './vocabulary.ts';

/** How a question begins: what is said in it of pain or a sign is what it is about. */
const begins =
  /^(?:(?:so|and|but|okay|right|um|er|hey|well|please|sorry|hi|hello|now|actually) )*(?:can|could|should|shall|may|might|must|is|are|am|was|do|does|did|when|how|what|why|would|will|which|who|where|whether|tell me|explain|any|i wonder|i was wondering|wondering|do you know)\b/;

/** What asks something behind what was told: "I'm on warfarin, is rolling okay". */
const asksBehind =
  /\b(?:can|could|should|may) (?:i|we)\b|\bis (?:it|that|this|\w+(?: \w+)?) (?:okay|ok|safe|fine|alright|all right|bad|normal|good)\b|\b(?:what|which|how|when|why|is it|is that|do i|does it|are|or not)\b/;

/** What gives way to what a question names more exactly. */
const lessExact: ReadonlySet<HeardKind> = new Set<HeardKind>([
  ...(['topic', 'elsewhere', 'not-understood', 'off-topic', 'noise', 'unwell'] as const),
  ...(['form', 'reps', 'equipment', 'how-to', 'why-exercise', 'help', 'more'] as const),
  ...(['time-left', 'ice-left', 'ice-rounds', 'how-many-this-week', 'exercises-left'] as const),
  ...([
    'what-is-it',
    'may-i-run',
    'which-leg',
    'side',
    'repeat',
    'yes',
    'no',
    'unsure',
    'number',
  ] as const),
  ...(['how-long', 'harder', 'easier', 'faster', 'slower', 'well'] as const),
]);

/** What does so only where the sentence is a question from its first word. */
const saidInPassing: ReadonlySet<HeardKind> = new Set<HeardKind>([
  ...(['today', 'pain', 'injury', 'perhaps-sign', 'start-routine', 'set-ice', 'doctor'] as const),
  ...([
    'stop',
    'getting-worse',
    'ice-reason',
    'skip',
    'no-floor',
    'been-seen',
    'somebody',
  ] as const),
]);

/** Signs that are what a question is about, where it is about that and no sign of danger beside. */
const ownSigns: Readonly<Partial<Record<PartOfTopic, SignId>>> = {
  painkillers: 'painkillers',
  'dizzy-lying': 'fainting',
};

/** Signs that nobody has, or that are no more than what the question is about. */
const isOnlyAsked = (meant: Meant, part: PartOfTopic | undefined, isQuestion: boolean): boolean =>
  meant.kind === 'signs' &&
  (meant.scoped ?? []).every(
    ({ sign, scope }) =>
      scope === 'asked' ||
      (scope === 'denied' && isQuestion) ||
      (part !== undefined && sign === ownSigns[part]),
  );

/** What the words are about within a topic: the part that most of them name. */
function partIn(words: readonly string[]): PartOfTopic | undefined {
  const [first] = findParts(words).toSorted(
    (a, b) => b.own.length - a.own.length || a.rank - b.rank,
  );
  return first?.notion.kind === 'part' ? first.notion.id : undefined;
}

/** Exercises that the coach shows: how one goes is more than is told of it as a topic. */
const shown: readonly (PartOfTopic | undefined)[] = [
  ...(['squats', 'deadlifts', 'leg-curls', 'bridges', 'kettlebell-swings'] as const),
];

const isHowTo = (part: PartOfTopic | undefined, ask: Ask): boolean =>
  shown.includes(part) && (ask === 'how' || ask === 'what' || ask === 'much');

const withAsk = (meant: Meant, ask: Ask): Meant =>
  meant.kind === 'topic' || meant.kind === 'elsewhere' ? { ...meant, ask } : meant;

/**
 * What a question is about, more exactly than a topic, and what it wants to know of it. A sign of
 * the runner's own, and an injury told before the question, come before whatever is asked.
 */
export function withQuestion({ words }: Sentence, hearing: Hearing): Hearing {
  const text = words.join(' ');
  const isQuestion = begins.test(text);
  const ask = askIn(words);
  if (ask === undefined) return hearing;
  const topic = partIn(words);
  const givesWay = (meant: Meant): boolean =>
    !(meant.kind === 'how-to' && isHowTo(topic, ask)) &&
    (lessExact.has(meant.kind) ||
      isOnlyAsked(meant, topic, isQuestion) ||
      (isQuestion && saidInPassing.has(meant.kind)));
  const isAbout =
    topic !== undefined && (isQuestion || asksBehind.test(text)) && hearing.meant.every(givesWay);
  return isAbout
    ? { ...hearing, answer: undefined, meant: [named(topic, ask)] }
    : { ...hearing, meant: hearing.meant.map((meant) => withAsk(meant, ask)) };
}

const named = (id: TopicName, ask: Ask): Meant => ({
  kind: 'topic',
  topic: { kind: 'known', id },
  ask,
});
