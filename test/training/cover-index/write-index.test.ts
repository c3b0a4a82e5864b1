import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCoverIndex } from '../../../src/cover-index/cover-index.ts';
import { INDEX_FILES } from '../../../src/cover-index/index-files.ts';
import { readLookSpace } from '../../../src/cover-index/look-space.ts';
import type { LearnedIndex } from '../../../src/training/cover-index/learn-index.ts';
import { readDates, writeIndex } from '../../../src/training/cover-index/write-index.ts';
import { zeros } from '../../../src/training/table.ts';
import { madeDescription } from '../../cover-index/made-index.ts';
import { makeFolder } from '../../folders.ts';
import { madeCover } from '../hues/covers.ts';

const SPACE = {
  centre: Float32Array.of(0.1, 0.2),
  whitening: Float32Array.of(1, 0, 0, 1),
  basis: Float32Array.of(1, 0, 0, 1),
};

function learned(titles: readonly string[]): LearnedIndex {
  const covers = titles.map((title) => madeCover({ title, hues: { teal: 1 } }));
  return {
    covers,
    description: madeDescription({ covers: covers.length, descriptor: 2, genreAgreement: 1 / 3 }),
    looks: { space: SPACE, head: { weights: zeros(1, 2), bias: new Float32Array(2) } },
    graph: Uint8Array.of(1, 2, 3),
  };
}

const NO_SHELVES = { ids: [], ofCovers: new Map() };

describe('writeIndex', () => {
  it('writes an index that is read as it was meant, with the years that are known', async () => {
    const model = makeFolder();
    const index = learned(['Dune', 'Salt']);
    await writeIndex(model, index, new Map([[index.covers[1]!.id, { year: 1999 }]]), {
      ids: ['gothic', 'space-opera'],
      ofCovers: new Map([[index.covers[0]!, [1, 0]]]),
    });
    const read = await readCoverIndex(join(model, 'index'));
    expect([0, 1].map((cover) => [read.title(cover), read.year(cover)])).toEqual([
      ['Dune', undefined],
      ['Salt', 1999],
    ]);
    expect(read.shelves).toEqual(['gothic', 'space-opera']);
    expect([0, 1].map((cover) => [0, 1].map((shelf) => read.isOnShelf(cover, shelf)))).toEqual([
      [true, true],
      [false, false],
    ]);
    expect(await readLookSpace(join(model, 'index'), read)).toEqual(SPACE);
    expect([...readFileSync(join(model, 'index', INDEX_FILES.graph))]).toEqual([1, 2, 3]);
  });

  it('writes the kinds of its books where they were read', async () => {
    const model = makeFolder();
    const index = learned(['Dune', 'Salt', 'Sand']);
    const rows = [Float32Array.of(3, 0), Float32Array.of(-3, 0.1), Float32Array.of(2.9, 0.2)];
    const readings = new Map(index.covers.map((cover, at) => [cover, rows[at]!]));
    await writeIndex(model, index, new Map(), NO_SHELVES, readings);
    const { kinds } = await readCoverIndex(join(model, 'index'));
    const place = kinds!.placeOf(rows[0]!);
    expect(kinds!.likeness(place, 2)).toBeGreaterThan(kinds!.likeness(place, 1));
    await writeIndex(model, index, new Map(), NO_SHELVES);
    expect(await readCoverIndex(join(model, 'index'))).not.toHaveProperty('kinds');
  });

  it('keeps six digits of every number', async () => {
    const model = makeFolder();
    await writeIndex(model, learned(['Dune']), new Map(), NO_SHELVES);
    expect((await readCoverIndex(join(model, 'index'))).genreAgreement).toBe(0.333333);
  });

  it('leaves nothing of an earlier index, and none at all where there is none', async () => {
    const model = makeFolder();
    await writeIndex(model, learned(['Dune', 'Salt']), new Map(), NO_SHELVES);
    writeFileSync(join(model, 'index', 'old.bin'), '');
    await writeIndex(model, learned(['Dune']), new Map(), NO_SHELVES);
    expect((await readCoverIndex(join(model, 'index'))).covers).toBe(1);
    expect(existsSync(join(model, 'index', 'old.bin'))).toBe(false);
    await writeIndex(model, undefined, new Map(), NO_SHELVES);
    expect(existsSync(join(model, 'index'))).toBe(false);
  });
});

describe('readDates', () => {
  it('reads years by cover with whose they are and what the picture is, and none where there is no file of them', async () => {
    const data = makeFolder();
    expect(await readDates(data)).toEqual(new Map());
    writeFileSync(
      join(data, 'cover-years.json'),
      JSON.stringify({
        a: { year: 1999, of: 'book' },
        b: { year: 2021, dated: 'cover', style: 'photorealistic' },
        c: { year: 2022, dated: 'cover', style: 'illustrated' },
        d: { year: 2023, dated: 'cover', style: 'unknown' },
      }),
    );
    expect(await readDates(data)).toEqual(
      new Map([
        ['a', { year: 1999, isOwn: false }],
        ['b', { year: 2021, isOwn: true, style: 'photographed' }],
        ['c', { year: 2022, isOwn: true, style: 'illustrated' }],
        ['d', { year: 2023, isOwn: true }],
      ]),
    );
  });

  it('refuses a year that is none', async () => {
    const data = makeFolder();
    writeFileSync(join(data, 'cover-years.json'), JSON.stringify({ a: { year: 'MCM' } }));
    await expect(readDates(data)).rejects.toThrow(/year/u);
  });
});
