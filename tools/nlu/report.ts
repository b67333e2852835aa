import { type Ears, ears } from '../../simulator/language/ears.ts';
import type { Figure } from './figures.ts';
import type { Judged } from './judge.ts';
import type { Neighbours } from './neighbours.ts';

/** The figures, a column a pair of ears. */
export function figuresTable(figures: readonly Figure[]): string {
  const rows = figures.map(({ name, of, share }) => [
    name,
    `${of}`,
    ...ears.map((each) => percent(share[each])),
  ]);
  return columns([['', 'said', ...ears], ...rows]);
}

/** What went wrong, utterance by utterance: what was expected, what was heard, and in which ears. */
export function missesList(judged: Readonly<Record<Ears, readonly Judged[]>>): string {
  const misses = new Map<string, string[]>();
  for (const each of ears) {
    for (const { utterance, heard, isRight, ...done } of judged[each]) {
      if (isRight) continue;
      const { say, in: state, meant } = utterance;
      const trouble = [
        ...(done.isSeenTo === false ? ['NOT SEEN TO'] : []),
        ...(done.isTaken === true ? ['TAKEN'] : []),
      ];
      const line = `(${state}) "${say}": ${meant.join(', ')}`;
      const got = `  ${each}: ${[heard.join(', ') || 'nothing', ...trouble].join(', ')}`;
      misses.set(line, [...(misses.get(line) ?? []), got]);
    }
  }
  return [...misses].map(([line, got]) => [line, ...got].join('\n')).join('\n');
}

/** Samples that are told apart by little, with why that is accepted. */
export function neighboursList(
  neighbours: readonly Neighbours[],
  reasonFor: (pair: Neighbours) => string | undefined,
): string {
  return neighbours
    .map((pair) => {
      const [one, other] = pair.intents;
      const reason = reasonFor(pair) ?? 'NOT ACCEPTED: move them apart, or say why not.';
      return `${one} "${pair.one}" and ${other} "${pair.other}"\n  ${reason}`;
    })
    .join('\n');
}

/** A share as a percentage with one decimal, never rounded up to what was not reached. */
function percent(share: number): string {
  return `${(Math.floor(share * 1000) / 10).toFixed(1)} %`;
}

function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, at) =>
          at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
