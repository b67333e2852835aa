import { watch } from 'node:fs';
import type { Household } from './household.ts';
import type { Skill } from './skill.ts';

/** An editor writes a file in several strokes: so long after the last it is read, in milliseconds. */
const settles = 80;

/**
 * Lets a household have its function anew whenever a file of it is saved; returns how to stop that.
 * @param failed is told when a place can't be watched
 */
export function watchFor(
  { watched = [] }: Pick<Skill, 'watched'>,
  household: Pick<Household, 'renew'>,
  failed: (error: unknown) => void,
): () => void {
  let timer: NodeJS.Timeout | undefined;
  const watchers = watched.map((place) =>
    watch(place, { recursive: true, persistent: false }, () => {
      clearTimeout(timer);
      timer = setTimeout(() => void household.renew().catch(failed), settles);
    }).on('error', failed),
  );
  return () => {
    clearTimeout(timer);
    for (const each of watchers) each.close();
  };
}
