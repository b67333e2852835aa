import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import yoctoSpinner from 'yocto-spinner';
import { isBritish } from '../../lambda/locales/en/british.ts';
import { Mistake } from '../../simulator/mistake.ts';
import { minutesAndSeconds } from '../../simulator/terminal/score.ts';
import { blocksOf } from './blocks.ts';
import { dialogueOf, type Said, type Turn } from './dialogue.ts';
import { espeak, speakers } from './espeak.ts';
import { mix } from './mix.ts';
import { type ConversationOptions, type ListenOptions, readListenOptions } from './options.ts';
import { perform } from './perform.ts';
import { textsOf, timelineOf } from './timeline.ts';
import type { Voice } from './voice.ts';
import { type Samples, samplesIn, wavFile } from './wav.ts';
import { misfits } from './windows.ts';

/** Between two blocks: the time in which the runner would answer, in milliseconds. */
const answerTime = 2000;
/** How long it may take, in milliseconds, before progress is shown. */
const patience = 1000;

/** Writes a routine or a conversation to a WAV file and tells what is in it. */
function listen(): Promise<void> {
  const options = readListenOptions(process.argv.slice(2));
  return 'conversation' in options ? listenToConversation(options) : listenToRoutine(options);
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

/** What there is to know of a turn beside its words; nothing of one that is spoken straight through. */
function remarks({ length, silent, overlap, isGuided, isCut }: Turn): string {
  return [
    seconds(length),
    ...(isGuided ? [`${seconds(silent)} of it without a word`] : []),
    ...(overlap > 0 ? [`${seconds(overlap)} of it two sentences at once`] : []),
    ...(isCut ? ['cut short'] : []),
  ].join(', ');
}

const shown = (text: string): string => (text.length > 90 ? `${text.slice(0, 87)}...` : text);

async function listenToConversation({ conversation, out }: ConversationOptions): Promise<void> {
  const { said, locale } = await perform(conversation);
  const textsBy = (...who: readonly Said['who'][]): readonly string[] =>
    said
      .filter((each) => who.includes(each.who))
      .flatMap(({ soundings }) => soundings.flatMap(({ sounds }) => sounds))
      .filter(({ kind }) => kind === 'speech')
      .map(({ text }) => text);
  const speaker = isBritish(locale) ? speakers.briton : speakers.coach;
  const coach = await speak(textsBy('Coach', 'Alexa'), speaker);
  const runner = await speak(textsBy('Runner'), speakers.runner);
  const { timeline, turns } = dialogueOf(said, { Coach: coach, Alexa: coach, Runner: runner });
  await write(out, mix(timeline));

  print(`${out}: ${minutesAndSeconds(timeline.end)}. ${howToPlay(out)}`);
  for (const turn of turns) {
    print(
      `${minutesAndSeconds(turn.at).padStart(5)}  ${turn.who} (${remarks(turn)}): ${shown(turn.text)}`,
    );
  }
  const lengths = turns
    .filter(({ who, isGuided }) => who === 'Coach' && !isGuided)
    .map(({ length }) => length)
    .toSorted((one, other) => one - other);
  const overlaps = turns.filter(({ overlap }) => overlap > 0).length;
  print(
    `The coach's turns outside guided audio: ${lengths.length}, ${seconds(lengths[Math.floor(lengths.length / 2)] ?? 0)} in the middle, ${seconds(lengths.at(-1) ?? 0)} the longest. Turns with two sentences at once: ${overlaps}.`,
  );
}

const players: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
  darwin: 'afplay',
  win32: 'start ""',
};
const howToPlay = (out: string): string =>
  `Play it with: ${players[process.platform] ?? 'aplay'} ${out}`;

async function listenToRoutine({ routine, from, short, out }: ListenOptions): Promise<void> {
  const blocks = blocksOf({ routine, from, isKnown: short });
  const voice = await speak(blocks.flatMap(({ document }) => textsOf(document)));
  const timelines = blocks.map(({ document }) => timelineOf(document, voice));
  await write(out, inARow(timelines.map(mix)));

  const begins = timelines.map((_, index) =>
    timelines.slice(0, index).reduce((sum, { end }) => sum + end + answerTime, 0),
  );
  const parts = blocks.length === 1 ? 'one block' : `${blocks.length} blocks`;
  print(`${out}: ${parts}`);
  for (const [index, { exercises }] of blocks.entries()) {
    print(`${minutesAndSeconds(begins[index] ?? 0).padStart(5)}  ${exercises.join(', ')}`);
  }
  for (const { text, needs, window } of timelines.flatMap(misfits)) {
    print(`Needs ${Math.ceil(needs)} ms and has ${Math.round(window)} ms: "${text}"`);
  }
}

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

async function speak(
  texts: readonly string[],
  speaker: Parameters<typeof espeak>[2] = speakers.coach,
): Promise<Voice> {
  const spinner = yoctoSpinner({ text: 'Speaking...' });
  // Without a terminal to draw on it would leave a line among the errors.
  const timer = setTimeout(() => process.stderr.isTTY && spinner.start(), patience);
  try {
    return await espeak(
      texts,
      (spoken, all) => {
        if (spinner.isSpinning) spinner.text = `Speaking ${spoken} of ${all}...`;
      },
      speaker,
    );
  } finally {
    clearTimeout(timer);
    if (spinner.isSpinning) spinner.stop();
  }
}

/** Blocks one after the other, with time to answer between them. */
function inARow(blocks: readonly Samples[]): Samples {
  const pause = samplesIn(answerTime);
  const length = blocks.reduce((sum, block) => sum + block.length + pause, 0) - pause;
  const all = new Int16Array(length);
  let place = 0;
  for (const block of blocks) {
    all.set(block, place);
    place += block.length + pause;
  }
  return all;
}

async function write(out: string, samples: Samples): Promise<void> {
  try {
    await mkdir(dirname(out), { recursive: true });
    await writeFile(out, wavFile(samples));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Mistake(`Cannot write ${out}: ${reason}`, { cause: error });
  }
}

try {
  await listen();
} catch (error) {
  if (!(error instanceof Mistake)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
