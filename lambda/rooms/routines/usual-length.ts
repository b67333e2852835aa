import type { RunnerRecord } from '../../record/record.ts';
import type { LengthWanted } from './fit.ts';
import { lengths } from './routines.ts';

/** Asked for so often running, a length is the usual one. */
export const timesUsual = 2;

/** How long the runner usually wants a routine: what was asked for twice running. */
export function usualLength({ usualLength: kept }: RunnerRecord): LengthWanted | undefined {
  if (kept === undefined || kept.times < timesUsual) return undefined;
  return lengths.find((name) => name === kept.wanted) ?? (Number(kept.wanted) || undefined);
}
