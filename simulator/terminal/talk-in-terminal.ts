import {
  clearScreenDown,
  createInterface,
  cursorTo,
  type Interface,
  moveCursor,
} from 'node:readline';
import yoctoSpinner from 'yocto-spinner';
import { readCommand } from '../command.ts';
import type { Face } from '../face.ts';
import type { Household } from '../household.ts';
import { Mistake } from '../mistake.ts';
import type { Report } from '../report.ts';
import { writeHelp } from './help.ts';
import { type History, longestHistory } from './history.ts';
import { livingLine } from './living-line.ts';
import { type Output, type Paper, paperFor } from './paper.ts';
import { reportWriter } from './report-writer.ts';

/** How often a block that plays tells where it is, in milliseconds. */
const everySecond = 1000;

/** Where somebody types and reads. */
export interface Streams {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly output: Output;
}

/** How somebody talks in a terminal. */
export interface Manner {
  /** Whether what a turn cost and what is remembered is told. */
  readonly isVerbose: boolean;
  /** What was typed before; without one it is forgotten. */
  readonly history?: History;
}

/** A skill for people: what is heard, what is said, and with `isVerbose` what is remembered. */
export async function talkInTerminal(
  face: Face,
  furnish: () => Promise<Household>,
  { isVerbose, history }: Manner,
  streams: Streams = { input: process.stdin, output: process.stdout },
): Promise<void> {
  const { input, output } = streams;
  const isWindow = input.isTTY === true && output.isTTY === true;
  const household = isWindow ? await waitingFor(furnish, face.role) : await furnish();
  const paper = paperFor(output);
  const { bold, dim } = paper.colors;
  output.write(`${bold(face.name)} ${dim('on a simulated Echo. Speak by typing.')}\n`);
  output.write(`${dim('"help" lists what can be said, /quit leaves.')}\n`);

  // Before there is a terminal: what comes through a pipe meanwhile would be lost in it.
  const opened = await household.hear('/open');

  const prompt = paper.colors.cyan('you   ');
  const terminal = createInterface({
    ...{ input, output, prompt, terminal: isWindow, historySize: longestHistory },
    ...(isWindow && { history: history?.read() ?? [] }),
  });
  terminal.on('history', (lines: readonly string[]) => history?.write(lines));
  const living = livingLine(terminal, output, () => household.time().now, dim);
  const write = reportWriter(paper, face.role, isVerbose);
  const show = (report: Report): void => {
    write(report);
    living.follow(report.sounds);
  };
  const ask = (): void => {
    if (!isWindow) return;
    living.begin();
    terminal.prompt(true);
  };
  show(opened);
  clearFirst(terminal);
  let isAnswering = false;
  household.onReport((report) => {
    if (isAnswering) return show(report);
    if (isWindow) stepAside(terminal, output, living.rows());
    if (report.outcome.heard !== '') paper.write('you', report.outcome.heard);
    show(report);
    ask();
  });
  const stopTime = household.keepTime((error) => {
    output.write(`${paper.colors.red(String(error))}\n`);
  });
  ask();
  const beat = isWindow ? setInterval(living.tell, everySecond) : undefined;
  for await (const raw of terminal) {
    const line = raw.trim();
    // A window shows what was typed; elsewhere nobody would see what is answered.
    if (!isWindow && line !== '') paper.write('you', line);
    isAnswering = true;
    living.end();
    if (line === 'help') writeHelp(paper, face);
    else if (line !== '' && (await answer(household, line, paper)) === 'quit') break;
    isAnswering = false;
    ask();
  }
  clearInterval(beat);
  stopTime();
  terminal.close();
  await household.close();
}

async function waitingFor(furnish: () => Promise<Household>, role: string): Promise<Household> {
  const spinner = yoctoSpinner({ text: `Waking the ${role}...` }).start();
  try {
    return await furnish();
  } finally {
    spinner.stop();
  }
}

/** Ctrl-C takes back what was typed, and leaves where nothing was. */
function clearFirst(terminal: Interface): void {
  terminal.on('SIGINT', () => {
    if (terminal.line === '') return terminal.close();
    terminal.write(null, { ctrl: true, name: 'e' });
    terminal.write(null, { ctrl: true, name: 'u' });
  });
}

/** Makes room where a line is half typed: the prompt brings it back below. */
function stepAside(terminal: Interface, output: Output, above: number): void {
  moveCursor(output, 0, -terminal.getCursorPos().rows - above);
  cursorTo(output, 0);
  clearScreenDown(output);
}

async function answer(household: Household, line: string, paper: Paper): Promise<'quit' | 'go on'> {
  try {
    if (readCommand(line).kind === 'quit') return 'quit';
    await household.hear(line);
  } catch (error) {
    if (!(error instanceof Mistake)) throw error;
    paper.write('', error.message, { ink: paper.colors.yellow });
  }
  return 'go on';
}
