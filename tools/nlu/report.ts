import { accuracyOf, type Judged } from './evaluation.ts';
import type { Neighbours } from './neighbours.ts';

/** How well each intent is heard, those with the most misses first, as lines in columns. */
export function accuracyTable(judged: readonly Judged[]): string {
  const intents = [...new Set(judged.map(({ annotation }) => annotation.intent))];
  const rows = intents
    .map((intent) => {
      const said = judged.filter(({ annotation }) => annotation.intent === intent);
      const right = said.filter(({ isRight }) => isRight).length;
      return { intent, said: said.length, right, accuracy: accuracyOf(said) };
    })
    .toSorted((a, b) => a.accuracy - b.accuracy || b.said - a.said)
    .map(({ intent, said, right, accuracy }) => [intent, `${right}`, `${said}`, percent(accuracy)]);
  const total = [
    'all',
    `${judged.filter(({ isRight }) => isRight).length}`,
    `${judged.length}`,
    percent(accuracyOf(judged)),
  ];
  return columns([['intent', 'right', 'said', ''], ...rows, total]);
}

/** What was heard instead, with the utterances: expected, then heard. */
export function confusionTable(judged: readonly Judged[]): string {
  const misses = judged.filter(({ isRight }) => !isRight);
  const pairs = new Map<string, string[]>();
  for (const { expected, heard, annotation } of misses) {
    const pair = `${expected} -> ${heard}`;
    pairs.set(pair, [...(pairs.get(pair) ?? []), annotation.utterance]);
  }
  return [...pairs]
    .toSorted(([one], [other]) => one.localeCompare(other))
    .map(([pair, utterances]) => [pair, ...utterances.map((text) => `  "${text}"`)].join('\n'))
    .join('\n');
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
export function percent(share: number): string {
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
