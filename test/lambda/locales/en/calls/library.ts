import { selfCheckSteps } from '../../../../../lambda/library/self-check.ts';
import { type ElsewhereId, elsewhere, topicIds } from '../../../../../lambda/library/topics.ts';
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
  elsewhere: one(notTaught),
  shallITellInstead: topics,
  notTaught: nothing,
  tryIt: nothing,
  tryItAgain: nothing,
  straightIn: nothing,
  firstThis: nothing,
  selfCheck: steps,
  selfCheckQuestion: steps,
  selfCheckAgain: steps,
  beforeSelfCheck: nothing,
  selfCheckDone: nothing,
  selfCheckStopped: nothing,
};
