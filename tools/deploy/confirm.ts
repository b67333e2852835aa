import { createInterface } from 'node:readline/promises';
import { Stopped } from './stopped.ts';

/**
 * Has somebody type an answer before it goes on.
 * @throws {Stopped} when the answer is another one, or nobody is there to ask
 */
export async function confirm(question: string, answer: string, option: string): Promise<void> {
  if (!process.stdin.isTTY) {
    throw new Stopped(`Nobody is there to confirm it: add ${option}. Nothing was touched.`);
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const typed = await terminal.question(question);
  terminal.close();
  if (typed.trim() !== answer) throw new Stopped('That was another name: nothing was touched.');
}
