import { choice } from '../../../turn/outcome.ts';
import { beginStep, getBack } from '../climbing.ts';
import { ladderQuestion } from './common.ts';

/** The step, guided: asked for, so that being hurt keeps nobody from it; being to be seen does. */
export const begin = ladderQuestion('begin', {
  offers: 'going-on',
  hears: {
    yes: (turn, { step }) => beginStep(turn, step),
    no: ({ words }) => choice(words.conversation.allRight()),
    unsure: () => undefined,
    next: (turn, { step }) => beginStep(turn, step),
  },
});

/** Whether to look for the runner's step, to who has asked about coming back or told of a strain. */
export const offer = ladderQuestion('offer', {
  offers: 'going-on',
  hears: {
    yes: (turn) => getBack(turn, { kind: 'comeback' }),
    no: ({ words }) => choice(words.conversation.allRight()),
    unsure: () => undefined,
    next: (turn) => getBack(turn, { kind: 'comeback' }),
  },
});
