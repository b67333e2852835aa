import type { Choice } from './touchable.ts';
import type { ScreenWords } from './words.ts';

/** Yes, no and not sure, as every question about a sign can be answered. */
export const yesNoNotSure = (say: ScreenWords): readonly Choice[] => [
  { id: 'yes', text: say.yes(), label: say.yes(), says: { kind: 'yes' } },
  { id: 'no', text: say.no(), label: say.no(), says: { kind: 'no' } },
  { id: 'not-sure', text: say.notSure(), label: say.notSure(), says: { kind: 'unsure' } },
];

/** Yes and no, as an offer can be answered. */
export const yesNo = (say: ScreenWords): readonly Choice[] => yesNoNotSure(say).slice(0, 2);

/** Days up to a week, and two weeks for all that is longer: what lies between is said. */
export const daysAgoTouched = [0, 1, 2, 3, 4, 5, 6, 7, 14] as const;

export const numbers = (
  list: readonly number[],
  text: (number: number) => string,
): readonly Choice[] =>
  list.map((number) => ({
    id: `number-${number}`,
    text: text(number),
    label: text(number),
    says: { kind: 'number', count: number },
  }));
