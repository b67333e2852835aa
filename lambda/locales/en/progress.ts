import { type Kind, kinds, type ProgressWords, type Standing } from '../../rooms/progress/words.ts';
import type { Pick } from '../variation.ts';
import { counted, inWords, listed } from './numbers.ts';

const names: Readonly<Record<Kind, string>> = {
  'warm-up': 'warm-up',
  strength: 'strength session',
  rolling: 'rolling session',
  'cool-down': 'cool-down',
};

/** How long ago something was, by nights; in weeks once days say little. */
const when = (nights: number): string => {
  if (nights <= 0) return 'today';
  if (nights === 1) return 'yesterday';
  return `${nights < 14 ? counted(nights, 'day') : counted(Math.floor(nights / 7), 'week')} ago`;
};

/** What the runner did, by routine. */
const youDid: Readonly<Record<string, string>> = {
  'warm-up': 'You warmed up',
  'quick-warm-up': 'You did a quick warm-up',
  'strength-home': 'You did strength at home',
  'strength-gym': 'You did strength in the gym',
  rolling: 'You did your rolling',
  'cool-down': 'You did a cool-down',
  'partner-cool-down': 'You did a cool-down with a partner',
};

/** What was done last, and how many nights ago. */
export const lastTime = (routine: string, nights: number): string =>
  `${youDid[routine] ?? 'You did a routine'} ${when(nights)}.`;

/** "two warm-ups and one strength session". */
export const sessionsDone = (counts: Readonly<Record<Kind, number>>): string =>
  listed(
    kinds.filter((kind) => counts[kind] > 0).map((kind) => counted(counts[kind], names[kind])),
    'and',
  );

/** What the runner has done. */
export const progress = (pick: Pick): ProgressWords => ({
  nothingYet: () =>
    pick('nothing-finished', [
      "You haven't finished a routine with me yet.",
      "We haven't finished a routine together yet.",
    ]),
  shortestStart: () =>
    pick('shortest-start', [
      'The quick warm-up takes three minutes.',
      'The shortest start is the quick warm-up, just three minutes.',
    ]),
  last: lastTime,
  noDays: () =>
    pick('no-days', [
      'I count weeks, because legs need days off.',
      'I go by weeks. Legs need their days off.',
    ]),
  thisWeek: (counts: Readonly<Record<Kind, number>>) => {
    const done = sessionsDone(counts);
    return done === ''
      ? "You haven't done anything yet this week."
      : `You've done ${done} this week.`;
  },
  /** A kind word that is true. */
  standing: (standing: Standing) => {
    switch (standing.kind) {
      case 'first-week':
        return pick('first-week', ["That's a good start.", 'A good first week.']);
      case 'in-a-row':
        return `That's ${inWords(standing.weeks)} weeks in a row, ${standing.isMoreThanLast ? "and you're doing more" : 'nicely kept up'}.`;
      case 'back':
        return pick('back-this-week', [
          "You're back at it. Good.",
          "I'm glad you picked it up again.",
        ]);
      case 'still-to-come':
        return `Last week you did ${inWords(standing.lastWeek)}, and this one isn't over.`;
      case 'pausing':
        return pick('pausing', [
          'Breaks happen. A quick warm-up is a good way back.',
          'Breaks are fine. Start short, and build from there.',
        ]);
    }
  },
  count: (kind: Kind, count: number) =>
    count === 0
      ? `You haven't done a ${names[kind]} yet this week.`
      : `You've done ${counted(count, names[kind])} this week.`,
  screen: {
    weeks: () => 'Sessions a week',
    weekAgo: (weeks) => (weeks === 0 ? 'This week' : `${weeks} weeks ago`),
    firstAhead: () => 'Room for your first',
    thisWeek: () => 'This week',
  },
});
