import { builtInSlot, type NamedIntent } from '../alexa/intent.ts';
import type { Turn } from '../turn.ts';
import { daysIn, daysSince } from './days.ts';

/** For how many days it has hurt, as a length or since a day; undefined when none was understood. */
export function daysTold(
  { now }: Turn,
  request: NamedIntent<'SeeDoctorIntent' | 'HowLongIntent'>,
): number | undefined {
  const duration = builtInSlot(request, 'duration');
  const date = builtInSlot(request, 'date');
  if (duration !== undefined) return daysIn(duration);
  return date === undefined ? undefined : daysSince(date, now);
}
