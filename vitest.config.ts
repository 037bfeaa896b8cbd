import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/referees/**'],
    testTimeout: 60_000,
    // vitest leaves one processor free, which is half of the machine where there are two.
    maxWorkers: '100%',
  },
});
