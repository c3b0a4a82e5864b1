import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import sharp from 'sharp';
import { type CoverMeasure, createCoverMeasurer, NEUTRALS } from '../../covers/hue-coverage.ts';
import { HUE_COUNT } from '../../palette/hues.ts';
import type { Progress } from '../progress.ts';
import { batches, coverArchives, type PictureFile, pictures } from './archives.ts';

const COVERAGES = HUE_COUNT + NEUTRALS.length;
/** Numbers kept a cover: its coverages, then lightness, chroma and contrast. */
const ROW = COVERAGES + 3;
/** Pictures decoded side by side. */
const DECODES = 64;

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

  const archives = await coverArchives(dataDirectory);
  const ids: string[] = [];
  const values: number[] = [];
  const measure = createCoverMeasurer();
  progress.start(archives.length);
  for (const archive of archives) {
    for await (const batch of batches(pictures(archive), DECODES)) {
      for (const { id, pixels } of await Promise.all(batch.map(decode))) {
        if (pixels === undefined) continue;
        const measured = measure(pixels, 3);
        ids.push(id);
        values.push(...measured.coverage, measured.lightness, measured.chroma, measured.contrast);
      }
    }
    progress.advance(1);
  }
  progress.stop();
  const table = Float32Array.from(values);
  await writeCache(cacheFile, ids, table);
  return tableOf(ids, table);
}

/** RGB bytes of a picture; none for a file that cannot be read. */
async function decode({ id, picture }: PictureFile): Promise<{ id: string; pixels: Uint8Array | undefined }> {
  try {
    const { data, info } = await sharp(picture)
      .removeAlpha()
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true });
    return { id, pixels: info.channels === 3 ? data : undefined };
  } catch {
    return { id, pixels: undefined };
  }
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

function tableOf(ids: readonly string[], table: Float32Array): ReadonlyMap<string, CoverMeasurement> {
  return new Map(
    ids.map((id, index) => {
      const row = table.subarray(index * ROW, (index + 1) * ROW);
      const [lightness, chroma, contrast] = row.subarray(COVERAGES) as unknown as [number, number, number];
      return [id, { coverage: row.subarray(0, COVERAGES), lightness, chroma, contrast }];
    }),
  );
}
