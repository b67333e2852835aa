import { defineConfig } from 'vitest/config';

/**
 * The store's tests against AWS's own DynamoDB Local, one file after the other: they share its
 * table.
 */
export default defineConfig({
  test: {
    include: ['test/record/*.test.ts'],
    // Their servers are their own: they are about the client.
    exclude: ['dynamodb-client', 'client-settings', 'outage'].map(
      (name) => `test/record/${name}.test.ts`,
    ),
    globalSetup: 'test/support/dynamodb-local.ts',
    testTimeout: 30_000,
    fileParallelism: false,
  },
});
