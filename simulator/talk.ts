import { Mistake } from './mistake.ts';
import { readOptions, usage } from './options.ts';
import { talkJson } from './talk-json.ts';

async function talk(): Promise<void> {
  if (process.argv.includes('--help')) {
    process.stdout.write(`${usage}\n`);
    return;
  }
  const options = readOptions(process.argv.slice(2));
  // A slip on the command line is answered before all that a household needs is loaded.
  const { furnish } = await import('./furnish.ts');
  if (!options.json) {
    const { talkInTerminal } = await import('./terminal/talk-in-terminal.ts');
    return talkInTerminal(() => furnish(options), options.verbose);
  }
  const household = await furnish(options);
  try {
    await talkJson(household, process.stdin, process.stdout, process.stderr);
  } finally {
    await household.close();
  }
}

try {
  await talk();
} catch (error) {
  if (!(error instanceof Mistake)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
