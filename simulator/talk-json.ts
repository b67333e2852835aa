import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { readCommand } from './command.ts';
import type { Household } from './household.ts';

/**
 * One line in, one JSON object out, until the input ends or says `/quit`.
 * @throws Mistake on a bad command
 */
export async function talkJson(
  household: Household,
  input: Readable,
  output: Writable,
  notes: Writable,
): Promise<void> {
  for (const what of household.unsimulated) notes.write(`Not simulated: ${what}.\n`);
  for await (const raw of createInterface({ input })) {
    const line = raw.trim();
    if (line === '') continue;
    if (readCommand(line).kind === 'quit') return;
    const { outcome, notes: remarks } = await household.hear(line);
    output.write(`${JSON.stringify(outcome)}\n`);
    for (const remark of remarks) notes.write(`${remark}\n`);
  }
}
