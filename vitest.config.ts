import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/referees/**'],
    testTimeout: 60_000,
    // vitest leaves one processor free, which is half of the machine where there are two.
    maxWorkers: '100%',
    // A process keeps the modules it has read for the files that come after; a third of the time was reading them anew.
    // So no test changes a module, a global or the folder it runs in (test/house/shared-process.test.ts).
    isolate: false,
    // Where tests of one file ask a server beside each other, most of their time is its waiting.
    maxConcurrency: 30,
  },
});
