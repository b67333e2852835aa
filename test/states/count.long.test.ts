import { test, vi } from 'vitest';
import { coachToExplore, explore } from './explore.ts';
test('count', async () => {
  const log = console.log;
  vi.stubGlobal('console', { ...console, error: () => undefined, info: () => undefined });
  const coach = coachToExplore();
  const from = Date.now();
  const states = await explore(coach, () => undefined);
  const by = new Map<string, number>();
  for (const { traits } of states) by.set(traits.about, (by.get(traits.about) ?? 0) + 1);
  log(states.length, Date.now() - from, [...by].toSorted((a, b) => b[1] - a[1]).map(([a, n]) => `${a}:${n}`).join(' '));
}, 900_000);
