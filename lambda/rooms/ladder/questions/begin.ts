import { choice } from '../../../turn/outcome.ts';
import { beginStep } from '../climbing.ts';
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
