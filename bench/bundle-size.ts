import type { Bench, Figure } from './figure.ts';

/** What the function loads before its first answer, minified. */
export const measureBundleSize = async ({ firstBytes }: Bench): Promise<readonly Figure[]> => [
  {
    name: 'bundle loaded before the first answer',
    unit: 'KB',
    value: firstBytes / 1000,
    budget: 350,
    binds: true,
  },
];
