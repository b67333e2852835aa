import { later, part } from '../../parts.ts';
import { laterQuestion, laterRoom } from '../../turn/later-room.ts';

export { topicsNamed } from './topics.ts';

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
