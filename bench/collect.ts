import { execFile, spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { packagePath } from '../src/package-root.ts';
import { type Tool, findTool, TOOLS } from '../test/tools.ts';
import { type ChildRun, runNode } from './child.ts';
import { alignColumns, asRatio } from './measure.ts';

/** Requests under way at once, of each way but the sequential one. */
const PARALLEL = 16;

/** The tool that downloads are held against. */
export const ARIA2 = 'aria2c' satisfies Tool;

/** How fast one way collects covers. */
export interface CollectRate {
  readonly name: string;
  readonly covers: number;
  readonly seconds: number;
  /** Bytes, at most; absent where it isn't a process of Node.js. */
  readonly peakMemory?: number;
}

interface CollectPlan {
  readonly covers: number;
  /** Rows of the short and of the long book list, from which the same number of covers is drawn. */
  readonly rows: readonly [number, number];
}

const PLAN: CollectPlan = { covers: 10_000, rows: [10_000, 1_000_000] };

/**
 * Covers of 200 × 300 pixels from a server in a process of its own: `coverhues collect covers` from a short and from
 * a long book list, which checks them and makes them what training takes; the same with the downloads left to
 * aria2c; and downloads alone, by aria2c and one after the other, which comes last. Without aria2c, its ways are left
 * out.
 */
export async function benchCollect({ covers, rows }: CollectPlan = PLAN): Promise<CollectRate[]> {
  const aria2 = findTool(ARIA2);
  const folder = await mkdtemp(join(tmpdir(), 'coverhues-bench-'));
  const server = await startServer();
  try {
    const collected = [];
    for (const count of rows) {
      const csv = join(folder, `books-${count}.csv`);
      await writeBooks(csv, count, server.origin);
      const out = join(folder, `collected-${count}`);
      const perClass = Math.ceil(covers / 2);
      const { milliseconds, peakMemory } = await coverhues('collect', {
        csv,
        out,
        top: 2,
        'per-class': perClass,
        'per-host': PARALLEL,
        'per-second': 100_000,
        'private-host': '127.0.0.1',
      });
      const stored = (await readdir(join(out, 'covers'))).length;
      if (stored !== covers) throw new Error(`${stored} of ${covers} covers were collected.`);
      const name = `coverhues collect covers, of ${count.toLocaleString('en')} rows`;
      collected.push({ name, covers, seconds: milliseconds / 1000, peakMemory });
    }
    const urls = Array.from({ length: covers }, (_, index) => `${server.origin}/${index}.jpg`);
    const byAria2 = aria2 === undefined ? [] : await collectWithAria2(aria2, urls, rows[0], folder);
    const alone = await timed(() => fetchOneByOne(urls, join(folder, 'one-by-one')));
    return [
      ...collected,
      ...byAria2,
      { name: 'fetch, one after the other, downloads alone', covers, seconds: alone },
    ];
  } finally {
    server.close();
    await rm(folder, { recursive: true });
  }
}

/** The downloads by aria2c, with `coverhues prepare covers` behind them, and alone. */
async function collectWithAria2(
  program: string,
  urls: readonly string[],
  rows: number,
  folder: string,
): Promise<CollectRate[]> {
  const downloads = join(folder, 'downloads');
  const downloading = await timed(() => downloadWithAria2(program, urls, downloads));
  const { milliseconds, peakMemory } = await coverhues('prepare', {
    csv: join(folder, `books-${rows}.csv`),
    pictures: downloads,
    out: join(folder, 'prepared'),
    top: 2,
    'per-class': 'all',
  });
  const seconds = downloading + milliseconds / 1000;
  return [
    { name: `${ARIA2}, then coverhues prepare covers`, covers: urls.length, seconds, peakMemory },
    { name: `${ARIA2}, downloads alone`, covers: urls.length, seconds: downloading },
  ];
}

/** `coverhues collect covers` or `coverhues prepare covers`, the whole process from start to end. */
function coverhues(
  command: 'collect' | 'prepare',
  options: Readonly<Record<string, string | number>>,
): Promise<ChildRun> {
  const flags = Object.entries(options).map(([name, value]) => `--${name}=${value}`);
  const place = command === 'collect' ? ['--here'] : [];
  return runNode([packagePath('src', 'bin.js'), command, 'covers', ...flags, ...place]);
}

async function startServer(): Promise<{ readonly origin: string; readonly close: () => void }> {
  const child = spawn(process.execPath, ['--import', 'tsx', packagePath('bench', 'cover-server.ts')], {
    cwd: packagePath(),
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  for await (const port of createInterface(child.stdout)) {
    return { origin: `http://127.0.0.1:${port}`, close: () => child.stdin.end() };
  }
  throw new Error('The cover server has ended.');
}

/** A book list in the layout of the Amazon Books dataset, whose rows have two categories in turn. */
async function writeBooks(path: string, rows: number, origin: string): Promise<void> {
  const description = 'A story of the sea, of the hills, and of those who can choose neither. '.repeat(3);
  function* lines(): Generator<string> {
    yield 'Title,description,authors,image,categories\n';
    for (let row = 0; row < rows; row++) {
      const category = row % 2 === 0 ? 'Sea' : 'Hills';
      yield `"Book ${row}","${description}","['Nobody']",${origin}/${row}.jpg,"['${category}']"\n`;
    }
  }
  await pipeline(lines, createWriteStream(path));
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

async function downloadWithAria2(program: string, urls: readonly string[], folder: string): Promise<void> {
  await mkdir(folder);
  const list = join(folder, '..', 'addresses.txt');
  await writeFile(list, urls.join('\n'));
  await promisify(execFile)(program, [
    '--max-connection-per-server=1',
    '--file-allocation=none',
    '--quiet',
    '--no-conf',
    `--input-file=${list}`,
    `--dir=${folder}`,
    `--max-concurrent-downloads=${PARALLEL}`,
  ]);
}

async function fetchOneByOne(urls: readonly string[], folder: string): Promise<void> {
  await mkdir(folder);
  for (const [index, url] of urls.entries()) {
    const response = await fetch(url);
    await writeFile(join(folder, `${index}.jpg`), new Uint8Array(await response.arrayBuffer()));
  }
}

/** A table of rates, each with its ratio to the last one's; and which ways are left out. */
export function reportCollect(rates: readonly CollectRate[]): string {
  const table = tabulate(rates);
  if (rates.some(({ name }) => name.startsWith(ARIA2))) return table;
  return `${table}\n${ARIA2} is missing, so its ways are left out: sudo apt-get install ${TOOLS[ARIA2]}`;
}

function tabulate(rates: readonly CollectRate[]): string {
  const speedOf = ({ covers, seconds }: CollectRate): number => covers / seconds;
  const base = speedOf(rates.at(-1)!);
  return alignColumns(
    rates.map((rate) => [
      rate.name,
      `${rate.seconds.toFixed(1)} s`,
      `${speedOf(rate).toFixed(0)} covers/s`,
      rate.peakMemory === undefined ? '' : `${(rate.peakMemory / 1e6).toFixed(0)} MB`,
      asRatio(speedOf(rate), base),
    ]),
  );
}
