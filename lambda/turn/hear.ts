import type { Heard, HeardKind, Meant } from '../hearing/heard.ts';
import { type Variation, variation } from '../locales/variation.ts';
import type { Words } from '../locales/words.ts';
import { loadAnswers, wordsFor } from '../locales/words-for.ts';
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

/**
 * Free words read; the lexicon is loaded with the first of them. Undefined where they say less than
 * the command in which they were said.
 */
async function readWords(said: string | undefined, heard: Heard): Promise<FreeWords | undefined> {
  if (said === undefined) return undefined;
  const { besideIn, hear: hearWords, labelsOf } = await import('../hearing/index.ts');
  const hearing = hearWords(said);
  const { answer, meant, isOfRunner } = hearing;
  const isCommand = heard.kind !== 'not-understood';
  const isLess = (each: Meant): boolean =>
    saysLess.includes(each.kind) ||
    // "Skip the burpees" names an exercise, though none that is known.
    (each.kind === heard.kind && 'exercise' in each && each.exercise.kind === 'none');
  if (isCommand && answer === undefined && meant.every(isLess)) {
    return undefined;
  }
  return { answer, meant, isOfRunner, ...besideIn(said), labels: labelsOf(hearing) };
}

/** What may have something of a topic told: the wish for one, and for more of the last. */
const telling: readonly HeardKind[] = ['topic', 'elsewhere', 'more', 'too-cold'];

/** What can be told of topics; loaded with the first that may be, or that more is asked of. */
const answersFor = async (
  meant: readonly Heard[],
  { asked, library: { lesson } }: SessionState,
  locale: string,
): Promise<Words['library']['answers']> =>
  asked?.about === 'tell-topic' ||
  lesson !== undefined ||
  meant.some(({ kind }) => telling.includes(kind))
    ? loadAnswers(locale)
    : undefined;

/** A topic that was just offered, said by its name, is that topic, whatever else the words may mean. */
async function asOffered(
  free: FreeWords,
  said: string,
  { asked }: SessionState,
  { library }: Words,
): Promise<FreeWords> {
  const named = topicsNamed(asked);
  if (named.length === 0) return free;
  const { isEcho } = await import('../hearing/index.ts');
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
export async function hear(
  { heard, said, now, requestId, locale, viewport }: Incoming,
  { memory, runner, session, interruptedBlock, isFirstMeeting }: Recalled,
): Promise<Begun> {
  const { pick, heard: variants } = variation(requestId, session.variants);
  const read = await readWords(said, heard);
  const answers = await answersFor([heard, ...(read?.meant ?? [])], session, locale);
  const words = wordsFor(locale, pick, answers);
  const free = read && (await asOffered(read, said ?? '', session, words));
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
      open: questionOf(session.asked),
      viewport,
      words,
    },
  };
}
