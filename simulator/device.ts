import { readGuest } from './guest.ts';
import { Mistake } from './mistake.ts';
import { start } from './start.ts';
import { talk } from './talk.ts';

try {
  const { skill, rest } = readGuest(process.argv.slice(2));
  await (rest.includes('--json') ? talk(skill, rest) : start(skill, rest));
} catch (error) {
  if (!(error instanceof Mistake)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
