import type { Heard } from '../../../lambda/hearing/heard.ts';
import { wordsFor } from '../../../lambda/locales/words-for.ts';
import { newRunner, type RunnerRecord } from '../../../lambda/record/record.ts';
import { instant } from '../../../lambda/time.ts';
import { type Asked, decodeSession } from '../../../lambda/turn/session.ts';
import type { Turn } from '../../../lambda/turn/turn.ts';

export const now = instant(Date.UTC(2026, 10, 22, 6, 30));

/** The coach in English, always in the first variant. */
const words = wordsFor('en-US', (_phrase, [first]) => first);
export const { icing } = words;

/** A turn of somebody who says something, with a record and a question that is open. */
export const iceTurn = (heard: Heard, runner: Partial<RunnerRecord> = {}, asked?: Asked): Turn => ({
  now,
  heard,
  requestId: 'request',
  locale: 'en-US',
  runner: { ...newRunner, ...runner },
  session: { ...decodeSession({}), asked },
  isRecognized: false,
  isFirstMeeting: false,
  interruptedBlock: false,
  free: undefined,
  open: undefined,
  viewport: undefined,
  words,
});
