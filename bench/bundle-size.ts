import { stat } from 'node:fs/promises';
import type { Bench, Figure } from './figure.ts';

/** What the function weighs, minified. */
export async function measureBundleSize({ bundle }: Bench): Promise<Figure[]> {
  const { size } = await stat(bundle);
  return [{ name: 'bundle', unit: 'KB', value: size / 1000, budget: 500 }];
}
