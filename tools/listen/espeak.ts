import { execFile } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { promisify } from 'node:util';
import { Mistake } from '../../simulator/mistake.ts';
import { type Utterance, utteranceOf, type Voice, voiceOf } from './voice.ts';
import { readWav } from './wav.ts';

const run = promisify(execFile);
const program = 'espeak-ng';
/** The pace that the windows of the coach's cues are made for. */
const wordsPerMinute = 150;
/** Who speaks, as espeak-ng calls the voice. */
export const speakers = { coach: 'en-us', briton: 'en-gb', runner: 'en-us+f3' } as const;
type Speaker = (typeof speakers)[keyof typeof speakers];
/** The longest sound that is taken from the program: minutes of it. */
const mostBytes = 64 * 1024 * 1024;

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

const missing = (cause: unknown): Mistake =>
  new Mistake(
    `${program} is missing. Install it: sudo apt-get install ${program} (Debian, Ubuntu), ` +
      `brew install ${program} (macOS), github.com/espeak-ng/espeak-ng/releases (Windows).`,
    { cause },
  );

/** Whether espeak-ng can be used on this machine. */
export async function isInstalled(): Promise<boolean> {
  try {
    await run(program, ['--version']);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

/**
 * Speaks a text at 150 words a minute.
 * @throws Mistake when espeak-ng is not installed
 */
async function speak(text: string, speaker: Speaker): Promise<Utterance> {
  const manner = ['-v', speaker, '-s', String(wordsPerMinute), '--stdout', '--', text];
  try {
    const { stdout } = await run(program, manner, { encoding: 'buffer', maxBuffer: mostBytes });
    return utteranceOf(readWav(stdout));
  } catch (error) {
    throw isMissing(error) ? missing(error) : error;
  }
}

/**
 * Speaks texts, each once, as many at a time as the machine has processors.
 * @param onProgress is told after each how many are spoken, and how many there are
 * @param speaker the coach, unless told otherwise
 * @throws Mistake when espeak-ng is not installed
 */
export async function espeak(
  texts: Iterable<string>,
  onProgress: (spoken: number, all: number) => void = () => undefined,
  speaker: Speaker = speakers.coach,
): Promise<Voice> {
  const distinct = [...new Set(texts)];
  const utterances = new Map<string, Utterance>();
  const waiting = distinct.values();
  const speakOnes = async (): Promise<void> => {
    for (const text of waiting) {
      utterances.set(text, await speak(text, speaker));
      onProgress(utterances.size, distinct.length);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, speakOnes));
  return voiceOf(utterances);
}
