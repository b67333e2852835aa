import type { Standing } from './standing.ts';
import { type Kind, kinds } from './weeks.ts';

export { type Kind, kinds, type Standing };

/** What is said of what the runner has done. */
export interface ProgressWords {
  readonly nothingYet: () => string;
  /** What to begin with; nothing for who has to wait. */
  readonly shortestStart: () => string;
  readonly last: (routine: string, nights: number) => string;
  /** To who asks for days in a row. */
  readonly noDays: () => string;
  readonly thisWeek: (counts: Readonly<Record<Kind, number>>) => string;
  /** A kind word that is true. */
  readonly standing: (standing: Standing) => string;
  readonly count: (kind: Kind, count: number) => string;
  readonly screen: {
    readonly weeks: () => string;
    /** A week under its bar: how many weeks ago it was, 0 for this one. */
    readonly weekAgo: (weeks: number) => string;
    /** Over the chart of who has done nothing yet. */
    readonly firstAhead: () => string;
    readonly thisWeek: () => string;
  };
}
