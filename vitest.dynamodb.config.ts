import { defineConfig } from 'vitest/config';

/**
 * The store's tests against AWS's own DynamoDB Local, one file after the other: they share its
 * table.
 */
export default defineConfig({
  test: {
    include: ['test/record/*.test.ts'],
    // Its servers are its own: it is about the client.
    exclude: ['test/record/dynamodb-client.test.ts'],
    globalSetup: 'test/support/dynamodb-local.ts',
    testTimeout: 30_000,
    fileParallelism: false,
  },
});
