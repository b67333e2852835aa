import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import yoctoSpinner from 'yocto-spinner';
import { Mistake } from '../mistake.ts';
import { minutesAndSeconds } from '../terminal/score.ts';
import { blocksOf } from './blocks.ts';
import { espeak } from './espeak.ts';
import { mix } from './mix.ts';
import { readListenOptions } from './options.ts';
import { textsOf, timelineOf } from './timeline.ts';
import type { Voice } from './voice.ts';
import { type Samples, samplesIn, wavFile } from './wav.ts';
import { misfits } from './windows.ts';

/** Between two blocks: the time in which the runner would answer, in milliseconds. */
const answerTime = 2000;
/** How long it may take, in milliseconds, before progress is shown. */
const patience = 1000;

/** Writes a routine to a WAV file and tells what is in it. */
async function listen(): Promise<void> {
  const { routine, from, short, out } = readListenOptions(process.argv.slice(2));
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

async function speak(texts: readonly string[]): Promise<Voice> {
  const spinner = yoctoSpinner({ text: 'Speaking...' });
  // Without a terminal to draw on it would leave a line among the errors.
  const timer = setTimeout(() => process.stderr.isTTY && spinner.start(), patience);
  try {
    return await espeak(texts, (spoken, all) => {
      if (spinner.isSpinning) spinner.text = `Speaking ${spoken} of ${all}...`;
    });
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
