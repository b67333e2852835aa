import type { ExerciseId, RoutineName } from '../../hearing/vocabulary.ts';
import type { Outcome, Put } from '../../turn/outcome.ts';
import type { Turn } from '../../turn/turn.ts';
import type { SelfCheckStep } from './self-check-steps.ts';
import type { TopicId } from './topics.ts';

/** The questions of the library, put. What comes of the answers stands in questions/. */
export const puts = {
  tellTopic: (
    { words: { library } }: Turn,
    topic: TopicId,
    /** What else was named beside it. */
    others: readonly TopicId[] = [],
  ): Put => ({
    asked: { about: 'tell-topic', topic, ...(others.length > 0 && { others: [...others] }) },
    question: library.shallITell(topic),
    reprompt: library.shallITellAgain(topic),
  }),
  tryRoutine: ({ words: { library } }: Turn, routine: RoutineName): Put => ({
    asked: { about: 'try-routine', routine },
    question: library.tryRoutineInShort(routine),
    reprompt: library.tryItAgain(),
  }),
  tryExercise: ({ words: { library } }: Turn, exercise: ExerciseId): Put => ({
    asked: { about: 'try-exercise', exercise },
    question: library.tryIt(),
    reprompt: library.tryItAgain(),
  }),
  offerSelfCheck: ({ words: { library } }: Turn): Put => ({
    asked: { about: 'offer-self-check' },
    question: library.selfCheckInShort(),
    reprompt: library.tryItAgain(),
  }),
  selfCheckSigns: ({ words: { routines } }: Turn): Put => ({
    asked: { about: 'self-check-signs' },
    question: routines.gate('no-stretch-sign'),
    reprompt: routines.gateAgain('no-stretch-sign'),
  }),
  selfCheck: ({ words: { library } }: Turn, step: SelfCheckStep): Put => ({
    asked: { about: 'self-check', step },
    question: library.selfCheckQuestion(step),
    reprompt: library.selfCheckAgain(step),
  }),
};

/** Says something and asks. */
export const ask = (say: readonly string[], put: Put): Outcome => ({
  reply: { kind: 'question', say, ...put },
});

/**
 * Says something of the library where the runner is: before a question that decides what is safe
 * nothing of it, amid something under way only that and back to it, and elsewhere with what it
 * leads to.
 */
export function tellHere(turn: Turn, say: readonly string[], next: Put): Outcome {
  const isBusy = turn.interruptedBlock || turn.open?.isUnderWay === true;
  if (isBusy) return { reply: { kind: 'move', to: 'back', say } };
  return turn.open?.decidesSafety
    ? { reply: { kind: 'move', to: 'back', say: [turn.words.library.firstThis()] } }
    : ask(say, next);
}
