import { minutesIn } from './quantities.ts';
import { read } from './sentence.ts';
import { type LadderStep, ladderSteps } from './vocabulary.ts';

/** What a sentence names besides what it means: only a question that is open knows what of it. */
export interface Beside {
  /** The minutes that it names. */
  readonly minutes?: number;
  /** A bare figure in it. */
  readonly figure?: number;
  /** Whether it asks why. */
  readonly isWhy?: boolean;
  /** The furthest step of the way back after a strain that it names. */
  readonly step?: LadderStep;
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

const why = /^(?:(?:but|and|so|okay|ok|well|oh|hang on|wait|um|uh|then|hey) )*(?:why|how come)\b/;

/** The bare figure of a sentence: the last of it, for "not twenty, ten" means ten. */
const figureIn = (words: readonly string[]): number | undefined => {
  const figure = words.findLast((word) => /^\d{1,3}$/.test(word));
  return figure === undefined ? undefined : Number(figure);
};

/** What free words name besides their meaning. */
export function besideIn(text: string): Beside {
  const { words } = read(text);
  const minutes = minutesIn(words);
  const figure = figureIn(words);
  const step = stepIn(words);
  return {
    ...(minutes !== undefined && { minutes }),
    ...(figure !== undefined && { figure }),
    ...(step && { step }),
    isWhy: why.test(words.join(' ')),
  };
}
