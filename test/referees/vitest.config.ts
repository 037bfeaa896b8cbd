import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['**/*.test.ts'],
    exclude: ['node_modules/**'],
    testTimeout: 600_000,
    hookTimeout: 120_000,
    // As in the suite: vitest leaves one processor free, which is half of the machine where there are two.
    maxWorkers: '100%',
  },
});
