import type { Room } from '../../turn/room.ts';
import { howTo, somethingElse, tellMoreOfIt } from './exercise-lesson.ts';
import { answerTopic } from './lesson.ts';
import { answerOfIt } from './of-it.ts';
import { offerSelfCheck } from './questions/offer-self-check.ts';
import { selfCheck } from './questions/self-check.ts';
import { selfCheckSigns } from './questions/self-check-signs.ts';
import { tellTopic } from './questions/tell-topic.ts';
import { tryExercise } from './questions/try-exercise.ts';
import { tryRoutine } from './questions/try-routine.ts';
import { topicsNamed } from './topics.ts';

export { answerOfIt, topicsNamed, tryRoutine };

/** What the coach teaches: topics and exercises, and the self-check step by step. */
export const library = {
  questions: [tellTopic, tryRoutine, tryExercise, offerSelfCheck, selfCheckSigns, selfCheck],
  business: {
    topic: answerTopic,
    elsewhere: (turn, { field, ask }) =>
      answerTopic(turn, { kind: 'topic', topic: { kind: 'known', id: field }, ask }),
    'too-cold': (turn) =>
      answerTopic(turn, { kind: 'topic', topic: { kind: 'known', id: 'cold-muscles' } }),
    more: tellMoreOfIt,
    'something-else': somethingElse,
    'how-to': howTo,
  },
} satisfies Room;
