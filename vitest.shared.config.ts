import { defineConfig } from 'vitest/config';

/** What all of our own tests have in common. */
export default defineConfig({
  test: {
    globalSetup: 'test/support/build-function.ts',
    setupFiles: ['test/support/seed.ts', 'test/support/parts.ts'],
    testTimeout: 30_000,
    // Half of two cores would be one worker.
    maxWorkers: 2,
    // Most files test pure code: loading it anew for each would take longer than the tests. Whoever
    // changes something that all share, such as the console, puts it back.
    isolate: false,
    pool: 'threads',
  },
});
