import type { Figure } from './figure.ts';

const digits = { ms: 2, KB: 0, bytes: 0, times: 3 } as const;

const headings = ['what', 'measured', 'budget', 'from and to'] as const;

const isKept = ({ value, budget }: Figure): boolean => budget === undefined || value <= budget;

/** Those above a budget that binds on every machine. */
export const aboveBudget = (figures: readonly Figure[]): readonly Figure[] =>
  figures.filter((figure) => figure.binds === true && !isKept(figure));

const rowOf = (figure: Figure): readonly string[] => {
  const { name, unit, value, budget, spread = '' } = figure;
  const held = isKept(figure) ? 'kept' : 'ABOVE';
  return [
    name,
    `${value.toFixed(digits[unit])} ${unit}`,
    budget === undefined ? '' : `${held} ${budget} ${unit}`,
    spread,
  ];
};

/** Rows in columns of one width. */
function columns(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const widths = headings.map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)));
}

/** The figures as lines in columns, under a heading. */
export const tableOf = (figures: readonly Figure[]): string =>
  columns([headings, ...figures.map(rowOf)])
    .map((row) => row.join('  ').trimEnd())
    .join('\n');

/** The same as a table of Markdown. */
export function markdownOf(figures: readonly Figure[]): string {
  const [heading = [], ...rows] = columns([headings, ...figures.map(rowOf)]);
  const rule = heading.map((cell) => '-'.repeat(cell.length));
  return [heading, rule, ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
