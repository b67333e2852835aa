import { defineConfig } from 'vitest/config';

/** The tests that mutation testing runs: those of the doctor's room that need no built function. */
export default defineConfig({
  test: { include: ['test/rooms/doctor/**/*.test.ts'], testTimeout: 30_000 },
});
