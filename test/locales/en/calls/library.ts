import { asks } from '../../../../lambda/hearing/asks.ts';
import { routineNames } from '../../../../lambda/hearing/vocabulary.ts';
import { selfCheckSteps } from '../../../../lambda/rooms/library/self-check-steps.ts';
import {
  type ElsewhereId,
  elsewhere,
  offered,
  topicIds,
  topics,
} from '../../../../lambda/rooms/library/topics.ts';
import type { Offer } from '../../../../lambda/rooms/library/words.ts';
import { type Calls, one, two } from './values.ts';

const everyTopic = one(topicIds);
const steps = one(selfCheckSteps);
const offers = topicIds.flatMap((id): Offer[] => {
  const { next } = topics[id];
  return next.kind === 'nothing' ? [] : [next];
});
const notTaught = Object.keys(elsewhere).filter((id): id is ElsewhereId =>
  Object.hasOwn(elsewhere, id),
);

export const library: Calls<'library'> = {
  next: one(offers),
  nextAgain: one(offers),
  unknown: topicIds.flatMap((topic) =>
    asks.map((ask) => [topic, ask, topics[topic].knower ?? 'physio'] as const),
  ),
  alsoKnow: two(offered, offered),
  shallITell: everyTopic,
  shallITellAgain: everyTopic,
  shallITellInShort: everyTopic,
  elsewhere: one(notTaught),
  shallITellInstead: everyTopic,
  tryRoutineInShort: one(routineNames),
  selfCheck: steps,
  selfCheckQuestion: steps,
  selfCheckAgain: steps,
  stepInShort: steps,
  screen: { topic: everyTopic },
};
