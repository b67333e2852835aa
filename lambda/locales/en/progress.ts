import { type Kind, kinds } from '../../progress/weeks.ts';
import { counted, inWords, listed } from './numbers.ts';

const names: Readonly<Record<Kind, string>> = {
  'warm-up': 'warm-up',
  strength: 'strength session',
  rolling: 'rolling session',
  'cool-down': 'cool-down',
};

const when = (nights: number): string => {
  if (nights <= 0) return 'today';
  return nights === 1 ? 'yesterday' : `${counted(nights, 'day')} ago`;
};

const routineNames: Readonly<Record<string, string>> = {
  'warm-up': 'a warm-up',
  'quick-warm-up': 'a quick warm-up',
  'strength-home': 'strength at home',
  'strength-gym': 'strength in the gym',
  rolling: 'foam rolling',
  'cool-down': 'a cool-down',
  'partner-cool-down': 'a cool-down with a partner',
};

/** What the runner has done. */
export const progress = () => ({
  nothingYet: () => 'Nothing finished yet. A quick warm-up takes three minutes.',
  thisWeek: (counts: Readonly<Record<Kind, number>>) => {
    const done = kinds.filter((kind) => counts[kind] > 0);
    return done.length === 0
      ? 'Nothing yet this week.'
      : `This week: ${listed(
          done.map((kind) => counted(counts[kind], names[kind])),
          'and',
        )}.`;
  },
  comparison: (thisWeek: number, lastWeek: number, row: number) => {
    if (row >= 2) return `That's ${inWords(row)} weeks in a row.`;
    if (thisWeek > lastWeek && lastWeek > 0) return 'More than last week, nice.';
    return '';
  },
  last: (routine: string, nights: number) =>
    `Last was ${routineNames[routine] ?? 'a routine'}, ${when(nights)}.`,
  count: (kind: Kind, count: number) =>
    count === 0
      ? `No ${names[kind]} yet this week.`
      : `${counted(count, names[kind]).replace(/^./, (letter) => letter.toUpperCase())} this week.`,
});
