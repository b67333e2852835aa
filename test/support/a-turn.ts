import type { Heard } from '../../lambda/hearing/heard.ts';
import { answersIn } from '../../lambda/locales/en/answers/index.ts';
import { wordsFor } from '../../lambda/locales/words-for.ts';
import { newRunner, type RunnerRecord } from '../../lambda/record/record.ts';
import { instant } from '../../lambda/time.ts';
import { decodeSession, type SessionChanges, withChanges } from '../../lambda/turn/session.ts';
import type { Turn } from '../../lambda/turn/turn.ts';

export const now = instant(Date.UTC(2026, 10, 22, 6, 30));

/** The coach in English, always in the first variant. */
export const words = wordsFor('en-US', (_phrase, [first]) => first);

/** All that is told of topics in American English. */
export const answers = answersIn('en-US');

/** What a test says of a turn. */
export interface Given {
  readonly heard?: Heard;
  readonly runner?: Partial<RunnerRecord>;
  readonly session?: SessionChanges;
  readonly interruptedBlock?: boolean;
}

/** A turn of somebody who is new and opens the skill, but for what is given. */
export const aTurn = ({
  heard = { kind: 'opening' },
  runner,
  session = {},
  interruptedBlock = false,
}: Given = {}): Turn => ({
  now,
  heard,
  requestId: 'request',
  locale: 'en-US',
  runner: { ...newRunner, ...runner },
  session: withChanges(decodeSession({}), session),
  isRecognized: false,
  isFirstMeeting: false,
  interruptedBlock,
  free: undefined,
  open: undefined,
  viewport: undefined,
  words,
});
