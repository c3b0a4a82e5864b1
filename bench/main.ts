import { availableParallelism, cpus } from 'node:os';
import { reportLoads } from './chat-load.ts';
/**
 * Every benchmark, loaded where it is run. Those that start processes come first, while this one is still small.
 */
const BENCHMARKS = {
  'cold-start': {
    title: 'A process from its start to the end of its first answer, with its peak memory',
    run: async () => {
      const { benchColdStart, reportColdStart } = await import('./cold-start.ts');
      return reportColdStart(await benchColdStart());
    },
  },
  resident: {
    title: 'The memory that the page and the API hold, started as npm start does',
    run: async () => {
      const { benchResident, reportResident } = await import('./resident.ts');
      return reportResident(await benchResident());
    },
  },
  discord: {
    title: '/coverhues on Discord, so many at once: acknowledged, and answered with the swatch',
    run: async () => {
      const { BARE_BOT, benchDiscord } = await import('./discord.ts');
      return reportLoads(await benchDiscord(), BARE_BOT);
    },
  },
  web: {
    title:
      'POST /api/hues on the web, and a tool for assistants, blurbs of 120 words, over so many connections',
    run: async () => {
      const { benchWeb, reportWeb } = await import('./web.ts');
      return reportWeb(await benchWeb());
    },
  },
  threads: {
    title: 'POST /api/hues over 16 connections, with so many threads that answer',
    run: async () => {
      const { benchThreads, reportThreads } = await import('./threads.ts');
      return reportThreads(await benchThreads());
    },
  },
  predict: {
    title: 'A catalogue, books of about 100 words',
    run: async () => {
      const { benchPredict, reportPredict } = await import('./predict.ts');
      return reportPredict(await benchPredict());
    },
  },
  fit: {
    title: 'Covers held against books, JPEGs of 600 × 900 and books of about 100 words',
    run: async () => {
      const { benchFit, reportFit } = await import('./fit.ts');
      return reportFit(await benchFit());
    },
  },
  collect: {
    title: 'Covers from a server on this machine, 16 requests at once',
    run: async () => {
      const { benchCollect, reportCollect } = await import('./collect.ts');
      return reportCollect(await benchCollect());
    },
  },
  hues: {
    title: 'A blurb to its ranked hues, one thread',
    run: async () => {
      const { benchHues, reportHues } = await import('./hues.ts');
      return reportHues(await benchHues());
    },
  },
  covers: {
    title: 'A cover to its reading, one thread',
    run: async () => {
      await drawOnOneThread();
      const { benchCovers, reportCovers } = await import('./covers.ts');
      return reportCovers(await benchCovers());
    },
  },
  slack: {
    title: '/coverhues on Slack, so many at once: acknowledged, and answered with the swatch',
    run: async () => {
      const { BARE_APP, benchSlack } = await import('./slack.ts');
      return reportLoads(await benchSlack(), BARE_APP);
    },
  },
  swatch: {
    title: 'A swatch of a worn palette, five hues and six covers, 1200 × 630, one libvips thread',
    run: async () => {
      await drawOnOneThread();
      const { benchSwatch, reportSwatch } = await import('./swatch.ts');
      return reportSwatch(await benchSwatch());
    },
  },
} as const satisfies Record<string, { title: string; run: () => Promise<string> }>;

async function drawOnOneThread(): Promise<void> {
  const { default: sharp } = await import('sharp');
  sharp.concurrency(1);
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in BENCHMARKS));
if (unknown.length > 0) {
  process.stderr.write(
    `There is no benchmark ${unknown.join(', ')}; there are ${Object.keys(BENCHMARKS).join(', ')}.\n`,
  );
  process.exit(2);
}
process.stdout.write(
  `Node.js ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model ?? 'an unknown processor'}\n`,
);
for (const [name, { title, run }] of Object.entries(BENCHMARKS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  process.stdout.write(`\n${title}\n${await run()}\n`);
}
