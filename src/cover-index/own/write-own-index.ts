import { join } from 'node:path';
import { writeWhole } from '../../write-whole.ts';
import { INDEX_FILES } from '../index-files.ts';
import { packTitles } from '../pack-covers.ts';
import type { CoverPlacer } from './cover-placer.ts';
import { OWN_FILES, type OwnDescription } from './own-files.ts';

/** A cover as `CoverPlacer` packs it, with its book. */
export interface PackedCover {
  readonly bytes: Uint8Array;
  readonly title: string;
  readonly author: string;
}

/** Writes an index of somebody's own covers into a folder, at least one cover. */
export async function writeOwnIndex(
  folder: string,
  covers: readonly PackedCover[],
  { model, description, kindSpace, parts }: Omit<CoverPlacer, 'pack'>,
  madeFrom: OwnDescription['madeFrom'],
): Promise<void> {
  const part = (from: number, to: number): Uint8Array => {
    const all = new Uint8Array(covers.length * (to - from));
    covers.forEach(({ bytes }, at) => all.set(bytes.subarray(from, to), at * (to - from)));
    return all;
  };
  const own: OwnDescription = { model, madeFrom };
  const { hubs: _, ...ofOwn } = description;
  for (const [file, content] of [
    [INDEX_FILES.covers, part(0, parts.record)],
    [OWN_FILES.places, part(parts.record, parts.place)],
    [INDEX_FILES.kinds, Buffer.concat([kindSpace, part(parts.place, parts.kind)])],
    [INDEX_FILES.titles, packTitles(covers)],
    [INDEX_FILES.description, JSON.stringify({ ...ofOwn, covers: covers.length })],
    [OWN_FILES.description, `${JSON.stringify(own, undefined, 2)}\n`],
  ] as const) {
    await writeWhole(join(folder, file), content);
  }
}
