import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type CoverMeasure, measureCover } from '../../covers/measure-cover.ts';
import { NAMED_COLOURS } from '../../palette/named-colours.ts';
import type { Progress } from '../progress.ts';
import { decodedCovers } from './decode-covers.ts';

const NAMES = NAMED_COLOURS.length;
/** Numbers kept a cover: shares and typical colours of the names, ground, lightness, chroma and contrast. */
const ROW = 2 * NAMES + 6;

/** What was measured on one cover. */
export type CoverMeasurement = CoverMeasure;

/**
 * Measures every cover in the `covers-*.tar` files, once: the table is kept in `cacheFile` and read from
 * there the next time.
 */
export async function measureCovers(
  dataDirectory: string,
  cacheFile: string,
  progress: Progress,
): Promise<ReadonlyMap<string, CoverMeasurement>> {
  const cached = await readCache(cacheFile);
  if (cached !== undefined) return cached;

  const ids: string[] = [];
  const rows: Float32Array[] = [];
  for await (const { id, pixels } of decodedCovers(dataDirectory, progress)) {
    ids.push(id);
    rows.push(rowOf(measureCover(pixels)));
  }
  const table = new Float32Array(rows.length * ROW);
  rows.forEach((row, at) => table.set(row, at * ROW));
  await writeCache(cacheFile, ids, table);
  return tableOf(ids, table);
}

async function readCache(path: string): Promise<ReadonlyMap<string, CoverMeasurement> | undefined> {
  try {
    const ids = JSON.parse(await readFile(`${path}.json`, 'utf8')) as string[];
    const bytes = await readFile(path);
    if (bytes.byteLength !== ids.length * ROW * 4) return undefined;
    return tableOf(ids, new Float32Array(new Uint8Array(bytes).buffer));
  } catch {
    return undefined;
  }
}

async function writeCache(path: string, ids: readonly string[], table: Float32Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.json`, JSON.stringify(ids));
  await writeFile(`${path}.part`, new Uint8Array(table.buffer));
  await rename(`${path}.part`, path);
}

/** One cover's numbers; a colour has 24 bits, which a float32 holds exactly. */
function rowOf({ shares, typical, ground, lightness, chroma, contrast }: CoverMeasure): Float32Array {
  const { name, colour, share } = ground;
  return Float32Array.from([...shares, ...typical, name, colour, share, lightness, chroma, contrast]);
}

function measureOf(row: Float32Array): CoverMeasure {
  const [name = 0, colour = 0, share = 0, lightness = 0, chroma = 0, contrast = 0] = row.subarray(2 * NAMES);
  return {
    shares: row.subarray(0, NAMES),
    typical: Int32Array.from(row.subarray(NAMES, 2 * NAMES)),
    ground: { name, colour, share },
    lightness,
    chroma,
    contrast,
  };
}

function tableOf(ids: readonly string[], table: Float32Array): ReadonlyMap<string, CoverMeasurement> {
  return new Map(ids.map((id, index) => [id, measureOf(table.subarray(index * ROW, (index + 1) * ROW))]));
}
