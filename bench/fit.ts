import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadCoversEngine } from '../src/covers/engine.ts';
import { loadHuesEngine } from '../src/hues/engine.ts';
import { LEXICONS } from '../src/languages/index.ts';
import { packagePath } from '../src/package-root.ts';
import { runNode } from './child.ts';
import { drawCover } from './drawn-cover.ts';
import { alignColumns, asRatio } from './measure.ts';
import { type CatalogueLine, makeCatalogue } from './texts.ts';

/** How much to measure. */
export interface FitBenchOptions {
  readonly pairs?: number;
  /** Pictures that the pairs name, each as often as the others. */
  readonly pictures?: number;
  /** The hues model, which must know real covers; the one that ships unless told. */
  readonly directory?: string;
}

/** How fast one way holds covers against books. */
export interface FitRate {
  readonly name: string;
  readonly pairs: number;
  readonly seconds: number;
}

/** A line of `coverhues fit`; its picture lies beside the list. */
interface Pair extends CatalogueLine {
  readonly file: string;
}

/** Pictures drawn at once. */
const DRAWN = 16;

/**
 * `coverhues fit` on different books of about 100 words with JPEGs of 600 × 900 pixels, the whole process from start to
 * end, beside one pair after the other through engines that are loaded already, each picture read anew. The command
 * comes first.
 */
export async function benchFit(options: FitBenchOptions = {}): Promise<FitRate[]> {
  const { pairs: count = 10_000, pictures = 1_000, directory = packagePath('models', 'hues') } = options;
  const folder = await mkdtemp(join(tmpdir(), 'coverhues-bench-'));
  try {
    await drawPictures(folder, pictures);
    const pairs = makeCatalogue(count).map((book, at) =>
      Object.assign(book, { file: `${at % pictures}.jpg` }),
    );
    const name = `coverhues fit, ${count.toLocaleString('en')} pairs over ${pictures.toLocaleString('en')} pictures`;
    const alone = pairs.slice(0, Math.ceil(count / 10));
    return [
      { name, pairs: count, seconds: await fitInProcess(folder, pairs, directory) },
      {
        name: 'one pair after the other, its picture read anew',
        pairs: alone.length,
        seconds: await fitOneByOne(folder, alone, directory),
      },
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function drawPictures(folder: string, count: number): Promise<void> {
  for (let from = 0; from < count; from += DRAWN) {
    const some = Array.from({ length: Math.min(DRAWN, count - from) }, (_, at) => from + at);
    await Promise.all(some.map(async (at) => writeFile(join(folder, `${at}.jpg`), await drawCover(at))));
  }
}

async function fitInProcess(folder: string, pairs: readonly Pair[], directory: string): Promise<number> {
  const [from, to] = [join(folder, 'pairs.jsonl'), join(folder, 'fit.jsonl')];
  await writeFile(from, pairs.map((pair) => `${JSON.stringify(pair)}\n`).join(''));
  const args = [packagePath('src', 'bin.js'), 'fit', '--in', from, '--out', to, '--strict'];
  const { milliseconds } = await runNode(args, { COVERHUES_HUES_MODEL: directory });
  return milliseconds / 1000;
}

/** The same pairs without anything shared between them. */
async function fitOneByOne(folder: string, pairs: readonly Pair[], directory: string): Promise<number> {
  const [hues, covers] = await Promise.all([
    loadHuesEngine({ directory, lexicons: LEXICONS }),
    loadCoversEngine({ directory: packagePath('models', 'covers') }),
  ]);
  try {
    const start = performance.now();
    for (const { title, description, file } of pairs) {
      const look = await covers.look(await readFile(join(folder, file)));
      await hues.fit?.({ title, blurb: description }, [look]);
    }
    return (performance.now() - start) / 1000;
  } finally {
    await Promise.all([hues.close(), covers.close()]);
  }
}

/** A table of times and rates, each rate with its ratio to the last one's. */
export function reportFit(rates: readonly FitRate[]): string {
  const perSecond = ({ pairs, seconds }: FitRate) => pairs / seconds;
  const base = rates.at(-1);
  return alignColumns(
    rates.map((rate) => [
      rate.name,
      `${rate.seconds.toFixed(1)} s`,
      `${perSecond(rate).toFixed(0)} pairs/s`,
      asRatio(perSecond(rate), base ? perSecond(base) : Number.NaN),
    ]),
  );
}
