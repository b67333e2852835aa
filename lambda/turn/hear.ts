import type { HeardKind, Meant } from '../hearing/heard.ts';
import { type Variation, variation } from '../locales/variation.ts';
import type { Words } from '../locales/words.ts';
import { wordsFor } from '../locales/words-for.ts';
import { part } from '../parts.ts';
import { topicsNamed } from '../rooms/library/index.ts';
import type { Incoming } from './incoming.ts';
import type { Recalled } from './recall.ts';
import { questionOf } from './rooms.ts';
import type { SessionState } from './session.ts';
import type { FreeWords, Turn } from './turn.ts';

/** A turn that begins, and which variants of the coach's phrases it comes to use. */
export interface Begun {
  readonly turn: Turn;
  readonly variants: Variation['heard'];
}

/** What says less than a command does of which one name is not known: "skip the burpees". */
const saysLess: readonly HeardKind[] = ['not-understood', 'off-topic', 'noise', 'elsewhere'];

/** The lexicon and what is learnt beside it. */
const hearing = part(() => import('../hearing/index.ts'));

/**
 * Free words read. Undefined where they say less than
 * the command in which they were said.
 */
export function readWords({ said, heard }: Incoming): FreeWords | undefined {
  if (said === undefined) return undefined;
  const { besideIn, hear: hearWords, labelsOf } = hearing();
  const whole = hearWords(said);
  const { answer, meant, isOfRunner } = whole;
  const isCommand = heard.kind !== 'not-understood';
  const isLess = (each: Meant): boolean =>
    saysLess.includes(each.kind) ||
    // "Skip the burpees" names an exercise, though none that is known.
    (each.kind === heard.kind && 'exercise' in each && each.exercise.kind === 'none');
  if (isCommand && answer === undefined && meant.every(isLess)) {
    return undefined;
  }
  return { answer, meant, isOfRunner, ...besideIn(said), labels: labelsOf(whole) };
}

/** A topic that was just offered, said by its name, is that topic, whatever else the words may mean. */
function asOffered(
  free: FreeWords,
  said: string,
  { asked }: SessionState,
  { library }: Words,
): FreeWords {
  const named = topicsNamed(asked);
  if (named.length === 0) return free;
  const { isEcho } = hearing();
  const id = named.find((topic) => isEcho(said, library.screen.topic(topic)));
  if (id === undefined) return free;
  const topic = { kind: 'known', id } as const;
  return {
    ...free,
    answer: undefined,
    meant: [{ kind: 'topic', topic }],
    labels: [`topic:${id}`],
  };
}

/** What was meant, by whom and when: all that the rooms need to know. */
export function hear(
  { heard, said, now, requestId, locale, viewport, fromScreen }: Incoming,
  read: FreeWords | undefined,
  { memory, runner, session, interruptedBlock, isFirstMeeting }: Recalled,
): Begun {
  const { pick, heard: variants } = variation(requestId, session.variants);
  const words = wordsFor(locale, pick);
  const free = read && asOffered(read, said ?? '', session, words);
  return {
    variants,
    turn: {
      now,
      heard: free?.meant[0] ?? heard,
      free,
      requestId,
      locale,
      runner,
      session,
      isRecognized: memory.key !== undefined && memory.key.person !== 'household',
      isFirstMeeting,
      isBlind: memory.trouble !== undefined && session.copy?.version === undefined,
      interruptedBlock,
      isTouched: fromScreen !== undefined,
      open: questionOf(session.asked),
      viewport,
      words,
    },
  };
}
