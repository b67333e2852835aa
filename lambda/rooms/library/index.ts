import { later, part } from '../../parts.ts';
import { laterQuestion, laterRoom } from '../../turn/later-room.ts';
import type { Asked } from '../../turn/session.ts';
import type { TopicId } from './topics.ts';

const inside = part(() => import('./room.ts'));

/** What the coach teaches: topics and exercises, and the self-check step by step. */
export const library = laterRoom(() => inside().library, {
  asks: [
    ...['tell-topic', 'try-routine', 'try-exercise'],
    ...['offer-self-check', 'self-check-signs', 'self-check'],
  ],
  answers: ['topic', 'elsewhere', 'more', 'something-else', 'how-to', 'too-cold'],
});

export const tryRoutineQuestion = laterQuestion('try-routine', () => inside().tryRoutine);

export const answerOfIt = later(() => inside().answerOfIt);

const named = later(() => inside().topicsNamed);

/** The topics that an open question has named: the one that it offers, and others beside it. */
export const topicsNamed = (asked: Asked | undefined): readonly TopicId[] =>
  asked?.about === 'tell-topic' ? named(asked) : [];
