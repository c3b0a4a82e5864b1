import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { packagePath } from './src/package-root.ts';
import { ByProject } from './test/by-project.ts';

/**
 * Files whose tests need a process of their own: those that start others, and those of Discord, whose library sends
 * files only through an HTTP client of its own version, and takes the one that was loaded first.
 */
const PROCESS = [
  'test/{examples,package,start-chat,tools,watchdog}.test.ts',
  'test/docs/samples.test.ts',
  'test/bench/benchmarks.test.ts',
  'test/cli/*.test.ts',
  'test/covers/decode-memory.test.ts',
  'test/platforms/discord/*.test.ts',
  'test/swatch/fonts.test.ts',
  'test/training/interruption.test.ts',
  'test/training/collect/books/{end-to-end,killed,many-pages}.test.ts',
  'test/training/collect/jobs/*.test.ts',
];

/** Files whose tests look at the page in a browser. */
const BROWSER = [
  'test/platforms/web/page/{accessibility,answer,cover,faults,genres,no-script,real-covers,share,weight}.test.ts',
];

/** Files whose tests train models. */
const TRAINING = [
  'test/training/*.test.ts',
  'test/training/{covers,figures,hues,naming,network,onnx}/**/*.test.ts',
];

/** What all projects have in common. */
const COMMON = {
  setupFiles: ['test/setup.ts'],
  pool: 'forks' as const,
  testTimeout: 30_000,
  alias: [{ find: /^(?:\.\.?\/)+thread\.ts$/, replacement: packagePath('test', 'built-thread.ts') }],
};

export default defineConfig({
  test: {
    globalSetup: ['test/say-missing-tools.ts', 'test/shared-folder.ts'],
    // One more than cores: many tests wait for processes and sockets of their own.
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: ByProject },
    projects: [
      { test: { ...COMMON, name: 'training', include: TRAINING, exclude: PROCESS, isolate: false } },
      { test: { ...COMMON, name: 'process', include: PROCESS } },
      { test: { ...COMMON, name: 'browser', include: BROWSER, isolate: false } },
      {
        test: {
          ...COMMON,
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [...PROCESS, ...BROWSER, ...TRAINING],
          isolate: false,
        },
      },
    ],
  },
});
