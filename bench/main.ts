import { availableParallelism, cpus } from 'node:os';
import sharp from 'sharp';
import { reportLoads } from './chat-load.ts';
import { benchCollect, reportCollect } from './collect.ts';
import { benchColdStart, reportColdStart } from './cold-start.ts';
import { benchCovers, reportCovers } from './covers.ts';
import { BARE_BOT, benchDiscord } from './discord.ts';
import { benchFit, reportFit } from './fit.ts';
import { benchHues, reportHues } from './hues.ts';
import { benchPredict, reportPredict } from './predict.ts';
import { BARE_APP, benchSlack } from './slack.ts';
import { benchSwatch, reportSwatch } from './swatch.ts';
import { benchWeb, reportWeb } from './web.ts';

/** Every benchmark. Those that start processes come first, while this one is still small. */
const BENCHMARKS = {
  'cold-start': {
    title: 'A process from its start to the end of its first answer, with its peak memory',
    run: async () => reportColdStart(await benchColdStart()),
  },
  discord: {
    title: '/coverhues on Discord, so many at once: acknowledged, and answered with the swatch',
    run: async () => reportLoads(await benchDiscord(), BARE_BOT),
  },
  web: {
    title: 'POST /api/hues on the web, blurbs of 120 words, over so many connections',
    run: async () => reportWeb(await benchWeb()),
  },
  predict: {
    title: 'A catalogue, books of about 100 words',
    run: async () => reportPredict(await benchPredict()),
  },
  fit: {
    title: 'Covers held against books, JPEGs of 600 × 900 and books of about 100 words',
    run: async () => reportFit(await benchFit()),
  },
  collect: {
    title: 'Covers from a server on this machine, 16 requests at once',
    run: async () => reportCollect(await benchCollect()),
  },
  hues: {
    title: 'A blurb to its ranked hues, one thread',
    run: async () => reportHues(await benchHues()),
  },
  covers: {
    title: 'A cover to its reading, one thread',
    run: async () => {
      sharp.concurrency(1);
      return reportCovers(await benchCovers());
    },
  },
  slack: {
    title: '/coverhues on Slack, so many at once: acknowledged, and answered with the swatch',
    run: async () => reportLoads(await benchSlack(), BARE_APP),
  },
  swatch: {
    title: 'A swatch of a worn palette, five hues and six covers, 1200 × 630, one libvips thread',
    run: async () => {
      sharp.concurrency(1);
      return reportSwatch(await benchSwatch());
    },
  },
} as const satisfies Record<string, { title: string; run: () => Promise<string> }>;

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
