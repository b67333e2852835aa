import * as v from 'valibot';
import { yesNo } from '../../../screen/choices.ts';
import { choice } from '../../../turn/outcome.ts';
import { question } from '../../../turn/question.ts';
import { puts } from '../asking.ts';
import { offerOthers, tell } from '../lesson.ts';
import { topicNamed } from '../topics.ts';

/** "Shall I tell you about …?" */
export const tellTopic = question({
  about: 'tell-topic',
  parameters: v.object({
    topic: v.pipe(v.string(), v.transform(topicNamed)),
    others: v.optional(v.array(v.pipe(v.string(), v.transform(topicNamed)))),
  }),
  decidesSafety: false,
  asks: (turn, { topic }) => puts.tellTopic(turn, topic),
  inShort: ({ words }, { topic }) => words.library.shallITellInShort(topic),
  hint: ({ words }, _topic, nth) => words.library.hints['tell-topic'][nth],
  touch: ({ words }) => yesNo(words.screen),
  hears: {
    yes: (turn, { topic }) => tell(turn, topic),
    no: ({ words }) => choice(words.conversation.allRight()),
    unsure: () => undefined,
    /** "Next" to an offer of a topic is a wish for another. */
    next: (turn) => offerOthers(turn),
    /** Foam rolling, named among the topics, is one. */
    'start-routine': (turn, { others = [] }, { routine }) =>
      routine.kind === 'known' && routine.id === 'rolling' && others.includes('foam-rolling')
        ? tell(turn, 'foam-rolling')
        : undefined,
  },
});
