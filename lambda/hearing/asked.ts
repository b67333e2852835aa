import { type Ask, askIn } from './asks.ts';
import type { HeardKind, Hearing, Meant } from './heard.ts';
import { findParts } from './mentions.ts';
import type { PartOfTopic } from './parts-of-topics.ts';
import type { Sentence } from './sentence.ts';
import type { SignId, TopicName } from './vocabulary.ts';

/** How a question begins: what is said in it of pain or a sign is what it is about. */
export const begins =
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
  ...(['today', 'pain', 'injury', 'start-routine', 'doctor'] as const),
  ...(['resume', 'next', 'previous'] as const),
  ...(['stop', 'getting-worse', 'ice-reason', 'somebody'] as const),
]);

/** What asks the coach to do something: "can we start the warm-up before my race". */
const asksToDo = /\b(?:can|could|shall|will|would) (?:we|you)\b/;
const wishes: ReadonlySet<HeardKind> = new Set<HeardKind>([
  ...(['start-routine', 'how-to', 'stop', 'repeat', 'equipment', 'side'] as const),
]);

/** Signs that are what a question is about, where it is about that and no sign of danger beside. */
const ownSigns: Readonly<Partial<Record<PartOfTopic, SignId>>> = {
  painkillers: 'painkillers',
  'dizzy-lying': 'fainting',
  'iced-red': 'redness',
  'ice-asleep': 'iced-skin',
};

/**
 * Signs of no danger that a question may be about and the answer to it serves; whatever else is
 * asked about a sign is the doctor's to answer: "why is my calf swollen after driving".
 */
const harmless: ReadonlySet<SignId> = new Set<SignId>([
  ...(['recurrence', 'painkillers', 'gait', 'sit-bone', 'weight-loss', 'persistent-pain'] as const),
]);

/**
 * Signs that only a question names: "is it okay to walk on it" is put by who can, and of ice that one
 * fell asleep with the answer tells what to look for.
 */
const onlyAsked: Readonly<Partial<Record<PartOfTopic, SignId>>> = {
  walking: 'cannot-walk',
  'ice-asleep': 'iced-skin',
};

/** Who faints does more than get dizzy. */
const faints = /\b(?:faint\w*|pass(?:es|ed|ing)? out|black(?:s|ed|ing)? out|collaps\w*)\b/;

/** Whether all signs of a sentence are no more than what its question is about. */
function isOnlyAsked(meant: Meant, part: PartOfTopic, isQuestion: boolean, text: string): boolean {
  if (faints.test(text)) return false;
  if (meant.kind === 'perhaps-sign') return isQuestion && harmless.has(meant.sign);
  if (meant.kind !== 'signs') return false;
  return (meant.scoped ?? []).every(
    ({ sign, scope }) =>
      sign === ownSigns[part] ||
      (scope === 'asked' && (harmless.has(sign) || sign === onlyAsked[part])) ||
      (scope === 'denied' && isQuestion),
  );
}

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
  const part = partIn(words);
  const asked = { ...hearing, meant: hearing.meant.map((meant) => withAsk(meant, ask)) };
  if (part === undefined || !(isQuestion || asksBehind.test(text))) return asked;
  const isWish = asksToDo.test(text);
  const givesWay = (meant: Meant): boolean =>
    !(meant.kind === 'how-to' && isHowTo(part, ask)) &&
    !(isWish && wishes.has(meant.kind)) &&
    (lessExact.has(meant.kind) ||
      isOnlyAsked(meant, part, isQuestion, text) ||
      (isQuestion && saidInPassing.has(meant.kind)));
  return hearing.meant.every(givesWay)
    ? { ...hearing, answer: undefined, meant: [named(part, ask)] }
    : asked;
}

const named = (id: TopicName, ask: Ask): Meant => ({
  kind: 'topic',
  topic: { kind: 'known', id },
  ask,
});
