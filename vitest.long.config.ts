import { defineConfig, mergeConfig } from 'vitest/config';
import shared from './vitest.shared.config.ts';

/** What is exhaustive, or starts processes of its own, and takes its time by nature. */
export default mergeConfig(shared, defineConfig({ test: { include: ['test/**/*.long.test.ts'] } }));
