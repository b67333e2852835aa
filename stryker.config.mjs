/** Mutation testing of what must never be wrong: `npm run mutate`. */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutate.config.ts', related: false },
  plugins: ['@stryker-mutator/vitest-runner'],
  mutate: ['lambda/rooms/doctor/**/*.ts'],
  coverageAnalysis: 'perTest',
  reporters: ['clear-text', 'progress'],
  // Stryker would rewrite a tsconfig with a compiler that TypeScript 7 no longer brings; nothing
  // here needs rewriting, so it is given the name of none.
  tsconfigFile: 'no-tsconfig.json',
  thresholds: { high: 100, low: 95, break: 95 },
};
