import { begins } from './asked.ts';
import { type Ask, askIn } from './asks.ts';
import { questionBehind } from './behind-answer.ts';
import type { WhenTold } from './heard.ts';
import type { NotionKind } from './lexicon/kinds.ts';
import { findParts } from './mentions.ts';
import { minutesIn } from './quantities.ts';
import { read, type Sentence } from './sentence.ts';
import { type ToTheCall, toTheCall } from './to-the-call.ts';
import { type LadderStep, ladderSteps } from './vocabulary.ts';
import { whenIn } from './when.ts';

/** What a sentence names besides what it means: only a question that is open knows what of it. */
export interface Beside {
  /** The minutes that it names. */
  readonly minutes?: number;
  /** A bare figure in it. */
  readonly figure?: number;
  /** Whether it asks why. */
  readonly isWhy?: boolean;
  /** Whether it is a question, and no wish put as one: "can you show me". */
  readonly isAsking?: boolean;
  /** What it asks of something that it does not name: "how often", "is that normal". */
  readonly ofIt?: Ask;
  /** The furthest step of the way back after a strain that it names. */
  readonly step?: LadderStep;
  /** What it says to the call for an ambulance, where one was asked for. */
  readonly toTheCall?: ToTheCall;
  /** When something is to be, as far as it tells. */
  readonly when?: WhenTold;
}

/** How each step is named by who did it. */
const steps: Readonly<Record<LadderStep, RegExp>> = {
  walk: /\b(?:walk\w*|stroll\w*)\b/,
  'held-bridge':
    /\b(?:held|hold\w*|static|isometric\w*) (?:\w+ ){0,2}bridg\w*|\bbridg\w* holds?\b|\bholds\b|\bisometrics?\b/,
  bridge: /\bbridg\w*|\bboth legs\b|\b2 legs?\b/,
  'one-leg': /\b(?:1|one|single)[ -]leg\w*/,
  hinge: /\bhing\w*|\bgood mornings?\b/,
  'walk-and-jog':
    /\bjog\w*|\brun walk\b|\bwalk run\b|\b(?:easy|slow|short) runs?\b|\brunning\b|\bran\b/,
  strides: /\bstrides?\b|\bsprint\w*|\bfast(?:er)? running\b/,
  'full-training':
    /\b(?:full|normal|proper|whole) (?:training|sessions?|speed)\b|\beverything\b|\ball of (?:it|them)\b|\bfull on\b/,
};

/** What was not done: "not jogging yet", "without a limp". */
const undone = /\b(?:not|no|never|without|before|except|but not|can not) (?:\w+ ){0,2}?\w+/g;

/** The furthest step that some words name; held bridges are no bridges. */
function stepIn(words: readonly string[]): LadderStep | undefined {
  const text = words.join(' ').replace(undone, ' ');
  const isHeld = steps['held-bridge'].test(text);
  const named = ladderSteps.filter(
    (step) => steps[step].test(text) && !(step === 'bridge' && isHeld),
  );
  return named.at(-1);
}

/** What names something of its own, of which it then asks, whatever "it" stands beside it. */
const naming: ReadonlySet<NotionKind> = new Set<NotionKind>([
  ...(['sign', 'reason', 'routine', 'exercise', 'topic'] as const),
]);

/** What does so where nothing else stands for what was spoken of before. */
const namingAlone: ReadonlySet<NotionKind> = new Set<NotionKind>([
  ...(['elsewhere', 'equipment'] as const),
]);

/** An "it" that stands for what follows: "is it okay to stretch". */
const forWhatFollows =
  /\b(?:is|was|would|will) (?:it|that) (?:be )?(?:\w+ ){1,2}(?:to|if|that|when|i)\b/;

/** What stands for something that was spoken of before. */
const pronoun = /\b(?:it|that|this|them|those|these|they)\b/;

const asksToDo =
  /\b(?:can|could|will|would) you\b|\b(?:can|could|shall) we\b|^(?:\w+ )?(?:tell|teach|show) me\b/;

/** A question of so few words is about what was spoken of, whatever it leaves out. */
const mostWordsOfIt = 3;

/** What is asked of what was spoken of before; undefined where nothing is, or something is named. */
function askOfIt({ words, mentions }: Sentence): Ask | undefined {
  const text = words.join(' ');
  if (!begins.test(text)) return undefined;
  const hurts = mentions.some(({ notion: { id } }) => id === 'pain' || id === 'injury');
  const isSpokenOf = pronoun.test(text.replace(forWhatFollows, ''));
  const isNamed = mentions.some(
    ({ notion: { kind } }) => naming.has(kind) || (!isSpokenOf && namingAlone.has(kind)),
  );
  if (hurts || isNamed || !(isSpokenOf || words.length <= mostWordsOfIt)) return undefined;
  return findParts(words).length > 0 ? undefined : askIn(words);
}

const why =
  /^(?:(?:but|and|so|okay|ok|well|oh|hang on|wait|um|uh|then|hey|no|nope|nah|thanks|thank you) )*(?:why|how come)\b/;

/** The bare figure of a sentence: the last of it, for "not twenty, ten" means ten. */
const figureIn = (words: readonly string[]): number | undefined => {
  const figure = words.findLast((word) => /^\d{1,3}$/.test(word));
  return figure === undefined ? undefined : Number(figure);
};

/** A question, at once or behind an answer, that asks nobody to do anything. */
function isAsking(words: readonly string[]): boolean {
  const text = words.join(' ');
  const asked = begins.test(text) ? text : questionBehind(words);
  return asked !== undefined && !asksToDo.test(asked);
}

/** What free words name besides their meaning. */
export function besideIn(text: string): Beside {
  const sentence = read(text);
  const { words } = sentence;
  const minutes = minutesIn(words);
  const figure = figureIn(words);
  const ofIt = askOfIt(sentence);
  const step = stepIn(words);
  const when = whenIn(words);
  const call = toTheCall(words);
  return {
    ...(minutes !== undefined && { minutes }),
    ...(figure !== undefined && { figure }),
    ...(ofIt !== undefined && { ofIt }),
    ...(step && { step }),
    isAsking: isAsking(words),
    isWhy: why.test(words.join(' ')),
    ...(call && { toTheCall: call }),
    ...(when && { when }),
  };
}
