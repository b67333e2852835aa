import type { Figure } from './figure.ts';

const digits = { ms: 2, KB: 0, times: 3 } as const;

/** The figures as lines in columns, under a heading. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = [
    ['what', 'measured', 'budget', 'from and to'],
    ...figures.map(({ name, unit, value, budget, spread }) => [
      name,
      `${value.toFixed(digits[unit])} ${unit}`,
      budget === undefined ? '' : `${value <= budget ? 'kept' : 'ABOVE'} ${budget} ${unit}`,
      spread ?? '',
    ]),
  ];
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
