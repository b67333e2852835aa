import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/support/build-function.ts',
    testTimeout: 30_000,
    // Half of two cores would be one worker.
    maxWorkers: 2,
  },
});
