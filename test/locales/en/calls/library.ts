import { routineNames } from '../../../../lambda/hearing/vocabulary.ts';
import { selfCheckSteps } from '../../../../lambda/rooms/library/self-check-steps.ts';
import { type ElsewhereId, elsewhere, topicIds } from '../../../../lambda/rooms/library/topics.ts';
import { type Calls, one, two } from './values.ts';

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
  alsoKnow: two(topicIds, topicIds),
  shallITell: topics,
  shallITellAgain: topics,
  shallITellInShort: topics,
  elsewhere: one(notTaught),
  shallITellInstead: topics,
  tryRoutineInShort: one(routineNames),
  selfCheck: steps,
  selfCheckQuestion: steps,
  selfCheckAgain: steps,
  stepInShort: steps,
  screen: { topic: topics },
};
