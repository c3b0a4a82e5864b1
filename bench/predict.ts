import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toLine } from '../src/catalogue/predictions.ts';
import { loadHuesEngine } from '../src/hues/engine.ts';
import { LEXICONS } from '../src/languages/index.ts';
import { packagePath } from '../src/package-root.ts';
import { runNode } from './child.ts';
import { alignColumns, asRatio } from './measure.ts';
import { type CatalogueLine, makeCatalogue } from './texts.ts';

/** How fast one way reads a catalogue. */
export interface Throughput {
  readonly name: string;
  readonly blurbsPerSecond: number;
}

/**
 * `coverhues predict` on a catalogue of `books` books of about 100 words, the whole process from start to end,
 * beside one book at a time through an engine that is loaded already. The command comes first.
 */
export async function benchPredict(books = 20_000): Promise<Throughput[]> {
  const catalogue = makeCatalogue(books);
  const seconds = await predictInProcess(catalogue);
  const alone = catalogue.slice(0, Math.ceil(books / 5));
  const secondsAlone = await readOneByOne(alone);
  return [
    { name: `coverhues predict, ${books.toLocaleString('en')} books`, blurbsPerSecond: books / seconds },
    { name: 'engine.read, one book at a time', blurbsPerSecond: alone.length / secondsAlone },
  ];
}

async function predictInProcess(catalogue: readonly CatalogueLine[]): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'coverhues-bench-'));
  try {
    const [from, to] = [join(folder, 'books.jsonl'), join(folder, 'hues.jsonl')];
    await writeFile(from, catalogue.map((line) => `${JSON.stringify(line)}\n`).join(''));
    const { milliseconds } = await runNode([
      packagePath('src', 'bin.js'),
      'predict',
      '--in',
      from,
      '--out',
      to,
    ]);
    return milliseconds / 1000;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The same lines without batches and without files. */
async function readOneByOne(catalogue: readonly CatalogueLine[]): Promise<number> {
  const engine = await loadHuesEngine({ directory: packagePath('models', 'hues'), lexicons: LEXICONS });
  try {
    const start = performance.now();
    for (const { id, title, description } of catalogue) {
      toLine(id, await engine.read({ title, blurb: description }));
    }
    return (performance.now() - start) / 1000;
  } finally {
    await engine.close();
  }
}

/** A table of rates, each with its ratio to the last one's. */
export function reportPredict(throughputs: readonly Throughput[]): string {
  const base = throughputs.at(-1)?.blurbsPerSecond ?? Number.NaN;
  return alignColumns(
    throughputs.map(({ name, blurbsPerSecond }) => [
      name,
      `${blurbsPerSecond.toFixed(0)} blurbs/s`,
      asRatio(blurbsPerSecond, base),
    ]),
  );
}
