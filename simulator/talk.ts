import { join } from 'node:path';
import { Mistake } from './mistake.ts';
import { readOptions, usage } from './options.ts';
import type { Skill } from './skill.ts';
import { talkJson } from './talk-json.ts';

async function converse(skill: Skill, argv: readonly string[]): Promise<void> {
  if (argv.includes('--help')) {
    process.stdout.write(`${usage}\n`);
    return;
  }
  const options = readOptions(argv, skill.models.locales);
  // A slip on the command line is answered before all that a household needs is loaded.
  const { furnish } = await import('./furnish.ts');
  if (!options.json) {
    const { talkInTerminal } = await import('./terminal/talk-in-terminal.ts');
    const { historyIn } = await import('./terminal/history.ts');
    const history = historyIn(join(options.data, 'history.txt'));
    const manner = { isVerbose: options.verbose, history };
    return talkInTerminal(skill, () => furnish(skill, options), manner);
  }
  const household = await furnish(skill, options);
  try {
    await talkJson(household, process.stdin, process.stdout, process.stderr);
  } finally {
    await household.close();
  }
}

/**
 * Talks to a skill in the terminal, or line by line with `--json`.
 * @param argv the command line; a mistake in it is told in one line, with exit code 2
 */
export async function talk(skill: Skill, argv: readonly string[]): Promise<void> {
  try {
    await converse(skill, argv);
  } catch (error) {
    if (!(error instanceof Mistake)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}
