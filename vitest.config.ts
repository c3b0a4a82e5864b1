import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/say-missing-tools.ts'],
    pool: 'forks',
    // One worker a core: most tests wait for processes and sockets of their own.
    maxWorkers: '100%',
    testTimeout: 30_000,
  },
});
