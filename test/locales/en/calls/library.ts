import { routineNames } from '../../../../lambda/hearing/vocabulary.ts';
import { selfCheckSteps } from '../../../../lambda/rooms/library/self-check-steps.ts';
import { type ElsewhereId, elsewhere, topicIds } from '../../../../lambda/rooms/library/topics.ts';
import { type Calls, nothing, one, two } from './values.ts';

const topics = one(topicIds);
const steps = one(selfCheckSteps);
const notTaught = Object.keys(elsewhere).filter((id): id is ElsewhereId =>
  Object.hasOwn(elsewhere, id),
);

export const library: Calls<'library'> = {
  answer: topics,
  more: topics,
  next: topics,
  nextAgain: topics,
  thatIsAll: nothing,
  nothingTold: nothing,
  alsoKnow: two(topicIds, topicIds),
  shallITell: topics,
  shallITellAgain: topics,
  shallITellInShort: topics,
  elsewhere: one(notTaught),
  shallITellInstead: topics,
  notTaught: nothing,
  tryIt: nothing,
  tryItAgain: nothing,
  tryRoutineInShort: one(routineNames),
  firstThis: nothing,
  selfCheck: steps,
  selfCheckQuestion: steps,
  selfCheckAgain: steps,
  beforeSelfCheck: nothing,
  selfCheckDone: nothing,
  selfCheckStopped: nothing,
  selfCheckInShort: nothing,
  signsInShort: nothing,
  stepInShort: steps,
  whySelfCheckSigns: nothing,
  whySelfCheck: nothing,
  hints: {
    'tell-topic': nothing,
    'try-routine': nothing,
    'try-exercise': nothing,
    'offer-self-check': nothing,
    'self-check-signs': nothing,
    'self-check': nothing,
  },
  screen: { topic: topics, topics: nothing },
};
