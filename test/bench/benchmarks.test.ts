import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import { ARIA2, benchCollect, reportCollect } from '../../bench/collect.ts';
import { benchColdStart, reportColdStart } from '../../bench/cold-start.ts';
import { reportLoads } from '../../bench/chat-load.ts';
import { benchCovers, reportCovers } from '../../bench/covers.ts';
import { BARE_BOT, benchDiscord } from '../../bench/discord.ts';
import { benchFit, reportFit } from '../../bench/fit.ts';
import { benchHues, reportHues } from '../../bench/hues.ts';
import { benchPredict, reportPredict } from '../../bench/predict.ts';
import { benchResident, reportResident } from '../../bench/resident.ts';
import { BARE_APP, benchSlack } from '../../bench/slack.ts';
import { benchSwatch, reportSwatch } from '../../bench/swatch.ts';
import { benchThreads, reportThreads } from '../../bench/threads.ts';
import { BARE_SERVER, benchWeb, reportWeb } from '../../bench/web.ts';
import { packagePath } from '../../src/package-root.ts';
import { makeCoversModel } from '../covers/model-folder.ts';
import { makeFolder } from '../folders.ts';
import { lacks } from '../tools.ts';
import { trainedHues } from '../training/trained-hues.ts';

/** The lines of a report, each of which must name its way and end with its ratio. */
function table(...names: readonly string[]): RegExp {
  const lines = names.map((name) => `.*${name}(?!.*(?:NaN|Infinity)).* \\d+(?:\\.\\d+)?×`);
  return new RegExp(`^${lines.join('\n')}$`);
}

describe('the benchmark of', () => {
  it('hues reads texts with the engine and with a transformer', async () => {
    const shape = { layers: 1, hidden: 16, heads: 2, feedForward: 32, positions: 34 };
    const timings = await benchHues({
      rounds: 1,
      engineRuns: 10,
      shape: { ...shape, vocabulary: 50, labels: 58 },
      lengths: [8, 32],
    });
    expect(reportHues(timings)).toMatch(
      table(
        '200 words to ranked hues',
        'from the text alone, no cover looked up',
        'with palettes and comparable covers',
        '8 tokens',
        '32 tokens',
      ),
    );
  });

  it('covers reads drawn covers with the engine and with a network', async () => {
    const timings = await benchCovers({
      rounds: 2,
      shape: { width: 0.25, classes: 5, side: 32 },
      directory: makeCoversModel(),
    });
    expect(reportCovers(timings)).toMatch(
      table('JPEG of 600 × 900 to its reading', 'categories and genres alone', 'the same JPEG at 32'),
    );
  });

  it('predict runs the command and the engine alone', async () => {
    expect(reportPredict(await benchPredict(20))).toMatch(
      table('coverhues predict, 20 books', 'engine.read'),
    );
  });

  it('fit runs the command and the engines alone', { timeout: 60_000 }, async () => {
    const { model: directory } = await trainedHues();
    expect(reportFit(await benchFit({ pairs: 20, pictures: 4, directory }))).toMatch(
      table('20 pairs over 4 pictures', 'one pair after the other'),
    );
  });

  it.skipIf(lacks(ARIA2))(
    'collect fetches covers, and has them fetched by others',
    { timeout: 120_000 },
    async () => {
      const rates = await benchCollect({ covers: 12, rows: [12, 400] });
      expect(rates.map(({ covers }) => covers)).toEqual([12, 12, 12, 12, 12]);
      const [header, ...rows] = rates;
      expect(header?.peakMemory).toBeGreaterThan(10e6);
      expect(rows).toHaveLength(4);
      expect(reportCollect(rates)).toMatch(
        table('of 12 rows', 'of 400 rows', `${ARIA2}, then coverhues prepare`, ARIA2, 'one after the other'),
      );
    },
  );

  it('collect without aria2c leaves its ways out, and says so', { timeout: 120_000 }, async () => {
    vi.stubEnv('PATH', makeFolder());
    const rates = await benchCollect({ covers: 6, rows: [6, 8] });
    vi.unstubAllEnvs();
    const [report, left] = reportCollect(rates).split(/\n(?=aria2c is missing)/);
    expect(report).toMatch(table('of 6 rows', 'of 8 rows', 'one after the other'));
    expect(left).toBe('aria2c is missing, so its ways are left out: sudo apt-get install aria2');
  });

  it('cold start measures processes and their memory', async () => {
    const starts = await benchColdStart(1, 0);
    expect(starts.at(-1)?.name).toBe('node -e 0');
    for (const { peakMemory, p50 } of starts) {
      expect(peakMemory).toBeGreaterThan(10e6);
      expect(p50).toBeGreaterThan(0);
    }
    expect(reportColdStart(starts)).toMatch(table(...starts.map(({ name }) => name)));
  });

  it('Discord sends commands to the bot and to a bare one', async () => {
    const loads = await benchDiscord([{ concurrency: 3, rounds: 1 }]);
    expect(loads.map(({ handled }) => handled.length)).toEqual([3, 3]);
    for (const { acknowledged, completed } of loads.flatMap(({ handled }) => handled)) {
      expect(acknowledged).toBeGreaterThan(0);
      expect(completed).toBeGreaterThan(acknowledged);
    }
    const [header, ...rows] = reportLoads(loads, BARE_BOT).split('\n');
    expect(header).toContain(`against ${BARE_BOT}`);
    expect(rows.join('\n')).toMatch(table('coverhues, 3', 'bare discord.js bot, 3'));
  });

  it('Slack sends commands to the bot and to a bare app', async () => {
    const loads = await benchSlack([{ concurrency: 3, rounds: 1 }]);
    expect(loads.map(({ handled }) => handled.length)).toEqual([3, 3]);
    const [header, ...rows] = reportLoads(loads, BARE_APP).split('\n');
    expect(header).toContain(`against ${BARE_APP}`);
    expect(rows.join('\n')).toMatch(table('coverhues, 3', 'bare bolt app, 3'));
  });

  it('the web asks the server, and one with an empty handler, from another process', async () => {
    const loads = await benchWeb([{ connections: 2, milliseconds: 50 }]);
    expect(loads.map(({ name }) => name)).toEqual([
      'coverhues',
      'coverhues without reasons',
      'a tool for assistants',
      'the same with a swatch',
      BARE_SERVER,
    ]);
    for (const { requests, p50, p99 } of loads) {
      expect(requests).toBeGreaterThan(1);
      expect(p99).toBeGreaterThanOrEqual(p50);
    }
    const [header, ...rows] = reportWeb(loads).split('\n');
    expect(header).toContain(`against ${BARE_SERVER}`);
    expect(rows.join('\n')).toMatch(table(...loads.map(({ name }) => `${name}, 2`)));
  });

  it('threads asks the program with each number of them', { timeout: 60_000 }, async () => {
    const loads = await benchThreads([0, 1], { connections: 2, milliseconds: 50 });
    expect(loads.map(({ threads }) => threads)).toEqual([0, 1]);
    expect(loads.every(({ stall, resident }) => stall > 0 && resident > 50e6)).toBe(true);
    expect(reportThreads(loads).split('\n').slice(1).join('\n')).toMatch(
      table('coverhues, 0', 'coverhues, 1'),
    );
  });

  it('memory asks the program for swatches', { timeout: 60_000 }, async () => {
    const held = await benchResident({ swatches: 2, covers: 0 });
    expect(held.every(({ bytes }) => bytes > 50e6)).toBe(true);
    expect(reportResident(held)).toMatch(table('first swatch', '2 swatches', '0 covers'));
  });

  it('the swatch draws it each way', async () => {
    const timings = await benchSwatch(2);
    expect(timings.every(({ bytes }) => bytes > 1000)).toBe(true);
    expect(reportSwatch(timings)).toMatch(table('renderSwatch', 'by librsvg'));
  });
});

describe('npm run bench', () => {
  it('names its benchmarks when asked for one that is not there', async () => {
    const args = ['--import', 'tsx', packagePath('bench', 'main.ts'), 'nope'];
    await expect(promisify(execFile)(process.execPath, args, { cwd: packagePath() })).rejects.toMatchObject({
      code: 2,
      stderr:
        'There is no benchmark nope; there are cold-start, resident, discord, web, threads, predict, fit, collect, hues, covers, slack, swatch.\n',
    });
  });
});
