import { createInterface } from 'node:readline';
import pc from 'picocolors';
import yoctoSpinner from 'yocto-spinner';
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
  show(await household.hear('/open'));

  const terminal = createInterface({
    input: process.stdin,
    output: process.stdout,
    prompt: pc.cyan('you   '),
  });
  let silence = watchSilence(household, terminal.prompt.bind(terminal));
  terminal.prompt();
  for await (const raw of terminal) {
    const line = raw.trim();
    silence.stop();
    if (line === 'help') listPhrases(phrases);
    else if (line !== '' && (await answer(household, line)) === 'quit') break;
    silence = watchSilence(household, terminal.prompt.bind(terminal));
    terminal.prompt();
  }
  silence.stop();
  terminal.close();
  await household.close();
}

const print = (...parts: readonly string[]): void => {
  process.stdout.write(`${parts.join(' ')}\n`);
};

async function answer(household: Household, line: string): Promise<'quit' | 'go on'> {
  try {
    if (readCommand(line).kind === 'quit') return 'quit';
    show(await household.hear(line));
  } catch (error) {
    if (!(error instanceof Mistake)) throw error;
    print(pc.yellow(error.message));
  }
  return 'go on';
}

/** Notices when nobody speaks: the device asks again, then closes the session; timers ring. */
function watchSilence(household: Household, prompt: () => void): { stop(): void } {
  const stirsIn = household.stirsIn();
  if (stirsIn === undefined) return { stop: () => undefined };
  const timer = setTimeout(() => {
    household
      .hear('/wait 0s')
      .then((report) => {
        print('');
        show(report);
        prompt();
      })
      .catch((error: unknown) => print(pc.red(String(error))));
  }, stirsIn);
  return { stop: () => clearTimeout(timer) };
}

function show({ outcome, exchanges, alexaAsks, notes, remembered }: Report): void {
  const spoken = exchanges.at(-1)?.heard;
  const lines =
    spoken !== undefined && spoken.sounds.length > 0 ? scoreLines(spoken) : [outcome.say];
  for (const [index, line] of lines.filter((text) => text !== '').entries()) {
    print(index === 0 ? pc.green('coach') : '     ', line);
  }
  for (const announcement of outcome.announced) print(pc.green('timer '), announcement);
  if (alexaAsks !== undefined) print(pc.green('alexa '), alexaAsks);
  if (outcome.intent === null && !outcome.heard.startsWith('/')) {
    print(pc.dim('      (nobody heard that)'));
  }
  if (outcome.intent !== null) {
    const slots = Object.entries(outcome.slots).map(([name, value]) => `${name}: ${value}`);
    const heard = [outcome.intent, ...slots].join(', ');
    const counts = `${outcome.reads} read, ${outcome.writes} written, ${outcome.ms} ms`;
    print(pc.dim(`      ${heard} | ${counts} | ${outcome.listening ? 'listening' : 'asleep'}`));
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
