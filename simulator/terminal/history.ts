import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What was typed in runs before, the newest first, as a terminal has it. */
export interface History {
  read(): string[];
  write(lines: readonly string[]): void;
}

/** So many lines are brought by arrow-up. */
export const longestHistory = 200;

/** Keeps what is typed in a file, the newest last, which only its owner can read. */
export const historyIn = (file: string): History => ({
  read() {
    try {
      return readFileSync(file, 'utf8').split('\n').filter(Boolean).toReversed();
    } catch {
      // Nobody has typed anything yet.
      return [];
    }
  },
  write(lines) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${lines.toReversed().join('\n')}\n`, { mode: 0o600 });
  },
});
