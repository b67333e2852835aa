import { english } from '../lambda/locales/en/index.ts';
import { variation } from '../lambda/locales/variation.ts';
import { newRunner } from '../lambda/record/record.ts';
import { buildBlock } from '../lambda/rooms/routines/block.ts';
import { stopAt } from '../lambda/rooms/routines/routines.ts';
import { todayOf } from '../lambda/rooms/routines/today.ts';
import { instant } from '../lambda/time.ts';
import { decodeSession } from '../lambda/turn/session.ts';
import type { Bench, Figure } from './figure.ts';
import { median, percentile } from './statistics.ts';

const rounds = 5000;

/** How long it takes to build a block of guided audio, words and timeline included. */
export async function measureBlock({ progress }: Bench): Promise<Figure[]> {
  progress('building blocks');
  const stop = stopAt('warm-up', 0);
  if (stop === undefined) throw new Error('there is no warm-up');
  const today = todayOf({ runner: newRunner, session: decodeSession({}), now: instant(0) });
  const times = Array.from({ length: rounds }, (_, round) => {
    const start = performance.now();
    const { routines } = english(variation(`seed ${round}`, {}).pick, 'en-US');
    buildBlock({ stop }, [], today, routines);
    return performance.now() - start;
  });
  return [
    {
      name: 'building a block',
      unit: 'ms',
      value: median(times),
      budget: 1,
      spread: `99th percentile ${percentile(times, 0.99).toFixed(3)}`,
    },
  ];
}
