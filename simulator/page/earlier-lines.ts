/** What was said before, to be said again. */
export interface EarlierLines {
  /** Keeps a line as the last that was said. */
  keep(line: string): void;
  /** The line said before the one that was last looked at; the first stays. */
  back(): string | undefined;
  /** The line said after it; nothing behind the last. */
  forth(): string;
}

/** No line yet. */
export function earlierLines(): EarlierLines {
  const lines: string[] = [];
  let place = 0;
  return {
    keep(line) {
      if (lines.at(-1) !== line) lines.push(line);
      place = lines.length;
    },
    back() {
      place = Math.max(0, place - 1);
      return lines[place];
    },
    forth() {
      place = Math.min(lines.length, place + 1);
      return lines[place] ?? '';
    },
  };
}
