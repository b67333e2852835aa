/** A line of the record: gone, new, or as it was. */
export interface RecordLine {
  readonly kind: 'gone' | 'new' | 'same';
  readonly text: string;
}

const linesOf = (value: unknown): readonly string[] => JSON.stringify(value, null, 2).split('\n');

/** What changed from one state of the record to the next, line by line, with what stayed between. */
export function recordChanges(before: unknown, after: unknown): readonly RecordLine[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  // How many lines the rest of both has in common, from each place on.
  const common = Array.from({ length: old.length + 1 }, () => new Uint32Array(now.length + 1));
  const inCommon = (at: number, to: number): number => common[at]?.[to] ?? 0;
  for (let at = old.length - 1; at >= 0; at -= 1) {
    for (let to = now.length - 1; to >= 0; to -= 1) {
      const row = common[at];
      if (row === undefined) continue;
      row[to] =
        old[at] === now[to]
          ? inCommon(at + 1, to + 1) + 1
          : Math.max(inCommon(at + 1, to), inCommon(at, to + 1));
    }
  }
  const lines: RecordLine[] = [];
  let at = 0;
  let to = 0;
  while (at < old.length || to < now.length) {
    if (at < old.length && to < now.length && old[at] === now[to]) {
      lines.push({ kind: 'same', text: old[at] ?? '' });
      at += 1;
      to += 1;
    } else if (
      to >= now.length ||
      (at < old.length && inCommon(at + 1, to) >= inCommon(at, to + 1))
    ) {
      lines.push({ kind: 'gone', text: old[at] ?? '' });
      at += 1;
    } else {
      lines.push({ kind: 'new', text: now[to] ?? '' });
      to += 1;
    }
  }
  return lines;
}
