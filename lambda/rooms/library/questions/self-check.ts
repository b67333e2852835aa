import * as v from 'valibot';
import { yesNoNotSure } from '../../../screen/choices.ts';
import { choice, type Outcome } from '../../../turn/outcome.ts';
import { question } from '../../../turn/question.ts';
import type { Turn } from '../../../turn/turn.ts';
import { offerDoctor } from '../../doctor/index.ts';
import { puts } from '../asking.ts';
import { putStep } from '../self-check.ts';
import { type SelfCheckStep, stepAfter, stepNamed } from '../self-check-steps.ts';

interface Parameters {
  readonly step: SelfCheckStep;
}

/** On to the next step; after the last nothing is made of it, and the signs for a doctor are offered. */
function onWithIt(turn: Turn, { step }: Parameters): Outcome {
  const next = stepAfter(step);
  return next === undefined
    ? offerDoctor(turn, turn.words.library.selfCheckDone())
    : putStep(turn, next);
}

/** The first discomfort ends the self-check. What it means is not for the coach. */
const stopThere = (turn: Turn): Outcome => offerDoctor(turn, turn.words.library.selfCheckStopped());

/** So does doubt, once it has begun. */
const noFurther = (turn: Turn, { step }: Parameters): Outcome =>
  step === 'get-ready' ? choice(turn.words.conversation.allRight()) : stopThere(turn);

/** A step of the self-check: "Comfortable so far?" */
export const selfCheck = question({
  about: 'self-check',
  parameters: v.object({ step: v.pipe(v.string(), v.transform(stepNamed)) }),
  decidesSafety: true,
  asks: (turn, { step }) => puts.selfCheck(turn, step),
  inShort: ({ words }, { step }) => words.library.stepInShort(step),
  hint: ({ words }, _step, nth) => words.library.hints['self-check'][nth],
  why: ({ words }) => words.library.whySelfCheck(),
  touch: ({ words }) => yesNoNotSure(words.screen),
  hears: {
    yes: onWithIt,
    next: onWithIt,
    no: noFurther,
    unsure: noFurther,
    'rather-not': noFurther,
    number: noFurther,
    pain: stopThere,
    'getting-worse': stopThere,
  },
});
