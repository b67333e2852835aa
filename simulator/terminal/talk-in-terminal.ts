import { createInterface } from 'node:readline';
import pc from 'picocolors';
import yoctoSpinner from 'yocto-spinner';
import { isReminder } from '../alexa-services/announced.ts';
import { commandUsages, readCommand } from '../command.ts';
import type { Household } from '../household.ts';
import { Mistake } from '../mistake.ts';
import type { Report } from '../report.ts';
import { scoreLines } from './score.ts';

/** The coach for people: what is heard, what is said, what is remembered. */
export async function talkInTerminal(
  furnish: () => Promise<Household>,
  phrases: readonly string[],
): Promise<void> {
  const spinner = yoctoSpinner({ text: 'Waking the coach...' }).start();
  let household: Household;
  try {
    household = await furnish();
  } finally {
    spinner.stop();
  }
  print(pc.bold('Hamstring Coach'), pc.dim('on a simulated Echo. Speak by typing.'));
  print(pc.dim('"help" lists what can be said, /quit leaves.'));
  const show = showing();
  show(await household.hear('/open'));

  const terminal = createInterface({
    input: process.stdin,
    output: process.stdout,
    prompt: pc.cyan('you   '),
  });
  let isAnswering = false;
  household.onReport((report) => {
    if (isAnswering) return show(report);
    print('');
    if (report.outcome.heard !== '') print(pc.cyan('you   '), report.outcome.heard);
    show(report);
    terminal.prompt();
  });
  const stopTime = household.keepTime((error) => print(pc.red(String(error))));
  terminal.prompt();
  for await (const raw of terminal) {
    const line = raw.trim();
    isAnswering = true;
    if (line === 'help') listPhrases(phrases);
    else if (line !== '' && (await answer(household, line)) === 'quit') break;
    isAnswering = false;
    terminal.prompt();
  }
  stopTime();
  terminal.close();
  await household.close();
}

const print = (...parts: readonly string[]): void => {
  process.stdout.write(`${parts.join(' ')}\n`);
};

async function answer(household: Household, line: string): Promise<'quit' | 'go on'> {
  try {
    if (readCommand(line).kind === 'quit') return 'quit';
    await household.hear(line);
  } catch (error) {
    if (!(error instanceof Mistake)) throw error;
    print(pc.yellow(error.message));
  }
  return 'go on';
}

/** Shows reports one after the other, and of the screen what is new. */
function showing(): (report: Report) => void {
  let seen = '';
  return (report) => {
    show(report);
    const text = report.outcome.screen?.text.join(' | ') ?? '';
    if (text !== seen && text !== '') print(pc.dim(`      screen: ${text}`));
    seen = text;
  };
}

function show({ outcome, sounds, alexaAsks, notes, remembered }: Report): void {
  for (const heard of sounds) {
    for (const [index, line] of scoreLines(heard).entries()) {
      print(index === 0 ? pc.green('coach') : '     ', line);
    }
  }
  for (const announcement of outcome.announced) {
    print(pc.green(isReminder(announcement) ? 'alexa ' : 'timer '), announcement);
  }
  if (alexaAsks !== undefined) print(pc.green('alexa '), alexaAsks);
  const { intent, heard } = outcome;
  if (intent === null && heard !== '' && !heard.startsWith('/')) {
    print(pc.dim('      (nobody heard that)'));
  }
  if (intent !== null) {
    const slots = Object.entries(outcome.slots).map(([name, value]) => `${name}: ${value}`);
    const meaning = outcome.meaning.length > 0 ? [`meaning ${outcome.meaning.join(', ')}`] : [];
    const understood = [[intent, ...slots].join(', '), ...meaning].join(' | ');
    const counts = `${outcome.reads} read, ${outcome.writes} written, ${outcome.ms} ms`;
    print(
      pc.dim(`      ${understood} | ${counts} | ${outcome.listening ? 'listening' : 'asleep'}`),
    );
  }
  if (outcome.writes > 0) {
    const records = remembered.map((item) => JSON.stringify(item['record'])).join(' ');
    print(pc.dim(`      remembered: ${records}`));
  }
  for (const note of notes) print(pc.yellow(`      ${note}`));
}

function listPhrases(phrases: readonly string[]): void {
  print(pc.bold('Say:'), phrases.join(pc.dim(' | ')));
  print(pc.bold('Commands:'), commandUsages.join(pc.dim(' | ')));
  print(pc.dim('"help me" asks the coach.'));
}
