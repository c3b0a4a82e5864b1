import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packagePath } from '../../src/package-root.ts';
import type { RunningWeb } from '../../src/platforms/web/start.ts';
import { makeFolder } from '../folders.ts';
import { openWeb } from '../platforms/web/web.ts';
import { realServices } from '../services/test-services.ts';
import { lacks } from '../tools.ts';
import { drawReadmeSwatch } from './draw-swatch.ts';
import { readPage } from './pages.ts';
import { runScript } from './run-script.ts';
import {
  isRunnable,
  putCover,
  runSample,
  sampledPages,
  samplesOf,
  WEB,
  withoutDurations,
} from './samples.ts';
import { openShellServer, type ShellServer } from './shell-server.ts';

/** An answer's words, without its figures and bars. */
function wordsOf(answer: string): string[] {
  return withoutDurations(answer)
    .replaceAll(/#[\da-f]{6}|[\d.█·%]/gu, ' ')
    .trim()
    .split(/\s+/);
}

/** An answer's figures in their order, a colour's channels one by one; another processor may round in another way. */
function figuresOf(answer: string): number[] {
  const figures = withoutDurations(answer).matchAll(/#([\da-f]{6})|\d+(?:\.\d+)?/g);
  return Array.from(figures, ([figure, hex]) =>
    hex === undefined
      ? [Number(figure)]
      : (hex.match(/../g) ?? []).map((channel) => Number.parseInt(channel, 16)),
  ).flat();
}

/** RGB bytes of a picture, small enough that the edges of letters hardly count. */
function pixelsOf(file: string): Promise<Buffer> {
  return sharp(file).removeAlpha().resize(120, 63).raw().toBuffer();
}

/** A file, or those in a folder. */
function filesAt(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).map((name) => join(path, name));
}

const runnable = sampledPages()
  .map((page) => ({ path: page.path, samples: samplesOf(page).filter(isRunnable) }))
  .filter(({ samples }) => samples.length > 0);

it('commands on several pages can be run here', () => {
  expect(runnable.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['README.md', 'docs/shell.md', 'docs/settings.md']),
  );
  expect(runnable.flatMap(({ samples }) => samples.filter(({ answer }) => answer))).toHaveLength(3);
});

let shell: ShellServer;
beforeAll(async () => {
  shell = await openShellServer();
});
afterAll(() => shell.close());

describe.each(runnable)('$path', ({ path, samples }) => {
  const folder = makeFolder();
  putCover(folder);

  it.each(samples)('shows a command that works: $script', { timeout: 120_000 }, async (sample) => {
    // What a newcomer runs first runs here as it does there, and so does what trains.
    const asItIs = path === 'README.md' || sample.script.includes(' train ');
    const said = await runSample(sample, folder, asItIs ? undefined : shell);
    expect(said).toMatch(/#[0-9a-f]{6}|Usage: coverhues|books? predicted/);
    const named = Array.from(sample.script.matchAll(/--(?:image|out) (\S+)/g), ([, file = '']) => file);
    const written = named.flatMap((each) => filesAt(join(folder, each)));
    expect(written.length).toBeGreaterThanOrEqual(named.length);
    for (const file of written) expect(readFileSync(file).length).toBeGreaterThan(100);
    if (sample.answer === undefined) return;
    expect(wordsOf(said)).toEqual(wordsOf(sample.answer));
    const [real, shown] = [figuresOf(said), figuresOf(sample.answer)];
    expect(real).toHaveLength(shown.length);
    expect(real.filter((figure, at) => Math.abs(figure - shown[at]!) > 1)).toEqual([]);
  });
});

describe.skipIf(lacks('curl'))('what pages ask the API', () => {
  const services = realServices();
  let web: RunningWeb;
  beforeAll(async () => {
    web = await openWeb(services);
  });
  afterAll(async () => {
    await web.stop();
    await services.close();
  });

  /** The answers to a page's lines, in their order. */
  async function askAll(path: string, folder: string): Promise<string[]> {
    const scripts = samplesOf(readPage(path)).filter(({ script }) => script.includes(WEB));
    const answers: string[] = [];
    for (const line of scripts.flatMap(({ script }) => script.trim().split('\n'))) {
      const asked = line
        .replace('curl ', 'curl --silent --fail-with-body ')
        .replace(WEB, new URL(web.address).host);
      answers.push((await runScript(asked, folder)).stdout);
    }
    return answers;
  }

  it('in the README, is answered', async () => {
    const answers = await askAll('README.md', makeFolder());
    expect(answers).toHaveLength(1);
    expect(JSON.parse(answers[0]!)).toMatchObject({ hues: [{ rank: 1 }, { rank: 2 }, { rank: 3 }] });
  });

  it('in the chapter on the API, is answered in six lines', async () => {
    const folder = makeFolder();
    const answers = await askAll('docs/web.md', folder);
    expect(answers).toHaveLength(6);
    const [hues = '', , cover = '', , genres = '', label = ''] = answers;
    expect(JSON.parse(hues)).toMatchObject({ hues: [{ rank: 1 }, { rank: 2 }, { rank: 3 }] });
    expect(readFileSync(join(folder, 'swatch.png')).subarray(1, 4).toString()).toBe('PNG');
    expect(JSON.parse(cover)).toHaveProperty('palette');
    expect(readFileSync(join(folder, 'proof.ase'), 'latin1')).toMatch(/^ASEF/);
    expect(JSON.parse(genres)).toMatchObject({ genres: expect.arrayContaining(['cozy mystery']) as unknown });
    expect(JSON.parse(label)).toMatchObject({ data: [{ label: expect.any(String) as unknown }] });
  });
});

describe('the README', () => {
  it('shows a swatch as it is drawn, small and described', async () => {
    const [, alt = '', path = ''] = /!\[([^\]]*)\]\(([^)]+)\)/.exec(readPage('README.md').text) ?? [];
    expect(alt.length).toBeGreaterThan(50);
    expect(readFileSync(packagePath(path)).length).toBeLessThan(150_000);
    const file = join(makeFolder(), 'swatch.png');
    await drawReadmeSwatch(file);
    const [shown, drawn] = await Promise.all([packagePath(path), file].map(pixelsOf));
    const difference = shown!.reduce((sum, value, at) => sum + Math.abs(value - drawn![at]!), 0);
    // Another processor may round a percentage in another way.
    expect(difference / shown!.length).toBeLessThan(1);
  });
});
