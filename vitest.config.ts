import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { packagePath } from './src/package-root.ts';
import { ByProject } from './test/by-project.ts';

/** Files whose tests start processes, or measure them. */
const PROCESS = [
  'test/{examples,package,tools,watchdog}.test.ts',
  'test/docs/samples.test.ts',
  'test/bench/benchmarks.test.ts',
  'test/cli/*.test.ts',
  'test/covers/decode-memory.test.ts',
  'test/swatch/fonts.test.ts',
  'test/{fronts,shelf,votes}/killed.test.ts',
  'test/fronts/catalogue.test.ts',
  'test/platforms/slack/fronts.test.ts',
  'test/training/interruption.test.ts',
  'test/training/collect/books/{end-to-end,killed,many-pages}.test.ts',
  'test/training/collect/jobs/*.test.ts',
];

/**
 * Files whose tests talk on Discord, whose library sends files only through an HTTP client of its own version, and takes
 * the one that was loaded first.
 */
const DISCORD = ['test/start-chat.test.ts', 'test/platforms/discord/*.test.ts'];

/** Files whose tests look at the page in a browser. */
const BROWSER = [
  'test/platforms/web/page/{accessibility,answer,comparables,cover,faults,forced-colours,genres,keep-colours}.test.ts',
  'test/platforms/web/page/{next-steps-in-browser,no-script,notices,proportions,real-covers,series,share,shared-palette,weight}.test.ts',
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
  isolate: false,
  // Much is made and dropped in tests: with more room for what is young, a twentieth less time goes to collecting it.
  execArgv: ['--min-semi-space-size=32', '--max-semi-space-size=64'],
  testTimeout: 30_000,
  // What is waited for takes longer on a busy machine.
  expect: { poll: { interval: 20, timeout: 20_000 } },
  alias: [
    {
      find: /^(?:\.\.?\/)+(?:entry-modules|thread)\.ts$/,
      replacement: packagePath('test', 'built-thread.ts'),
    },
  ],
};

/** Tests of one kind, with processes of their own. */
const project = (name: string, include: readonly string[], exclude: readonly string[] = []) => ({
  test: { ...COMMON, name, include: [...include], exclude: [...exclude] },
});

const ALL = ['test/**/*.test.ts'];

/**
 * A process takes seconds of work until it has loaded what all tests need. So where no project is asked for by name, three
 * share theirs as one.
 */
const isOneNamed = process.argv.some((argument) => argument.startsWith('--project'));
const projects = isOneNamed
  ? [
      project('training', TRAINING, PROCESS),
      project('process', PROCESS),
      project('discord', DISCORD),
      project('browser', BROWSER),
      project('unit', ALL, [...PROCESS, ...DISCORD, ...BROWSER, ...TRAINING]),
    ]
  : [
      project('process', PROCESS),
      project('discord', DISCORD),
      project('other', ALL, [...PROCESS, ...DISCORD]),
    ];

export default defineConfig({
  test: {
    globalSetup: ['test/say-missing-tools.ts', 'test/shared-folder.ts'],
    // More than cores: many tests wait for processes and sockets of their own.
    maxWorkers: availableParallelism() + 2,
    // All projects share what a module is compiled to, and so does the next run.
    experimental: { fsModuleCache: true, fsModuleCachePath: '.cache/vitest' },
    sequence: { sequencer: ByProject },
    projects,
  },
});
