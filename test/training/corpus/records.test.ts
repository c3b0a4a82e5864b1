import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readGenres } from '../../../src/training/corpus/genres.ts';
import { readBlurbs, readCovers, readLabelledCovers } from '../../../src/training/corpus/records.ts';
import { makeFolder } from '../../folders.ts';

/** A data directory with one gzipped file of lines. */
function dataWith(file: string, lines: readonly (object | string)[]): string {
  const data = makeFolder();
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  writeFileSync(join(data, file), gzipSync(text));
  return data;
}

const BLURB = {
  id: 'b1',
  title: 'Ice',
  author: 'A. N. Other',
  description: 'A storm.',
  genres: ['thriller'],
  tags: ['Cold'],
  labels: 'full',
  source: 'shop',
};
const COVER = { id: 'c1', title: 'Ice', author: '', genres: [], source: 'shop' };

describe('readBlurbs', () => {
  it('reads a record a line, in order, and passes over empty lines', async () => {
    const data = dataWith('blurbs.jsonl.gz', [BLURB, '', { ...BLURB, id: 'b2', labels: 'partial' }, '']);
    expect(await readBlurbs(data)).toEqual([BLURB, { ...BLURB, id: 'b2', labels: 'partial' }]);
  });

  it('reads titles whatever the file is in', async () => {
    const data = makeFolder();
    const line = Buffer.from(JSON.stringify({ ...BLURB, title: 'Élégie' }), 'latin1');
    writeFileSync(join(data, 'blurbs.jsonl.gz'), gzipSync(line));
    expect(await readBlurbs(data)).toMatchObject([{ title: 'Élégie' }]);
  });

  it('takes a record without title, author and tags, and drops fields that it does not know', async () => {
    const { title: _title, author: _author, tags: _tags, ...least } = BLURB;
    const data = dataWith('blurbs.jsonl.gz', [{ ...least, price: 7 }]);
    expect(await readBlurbs(data)).toEqual([{ ...least, title: '', author: '', tags: [] }]);
  });

  it.each([
    ['id', { ...BLURB, id: 7 }],
    ['description', { ...BLURB, description: undefined }],
    ['genres', { ...BLURB, genres: 'thriller' }],
    ['labels', { ...BLURB, labels: 'some' }],
    ['source', { ...BLURB, source: null }],
  ])('names a malformed %s', async (field, record) => {
    await expect(readBlurbs(dataWith('blurbs.jsonl.gz', [BLURB, record]))).rejects.toMatchObject({
      name: 'ZodError',
      issues: [{ path: [field] }],
    });
  });

  it('fails on a line that is no JSON', async () => {
    await expect(readBlurbs(dataWith('blurbs.jsonl.gz', ['{"id":']))).rejects.toThrow(SyntaxError);
  });
});

describe('a data directory', () => {
  it('has no covers when it has no file of them', async () => {
    expect(await readCovers(makeFolder())).toEqual([]);
  });

  it('without blurbs or genres is answered with the name of what it lacks', async () => {
    const data = makeFolder();
    await expect(readBlurbs(data)).rejects.toThrow(
      `${data} has no blurbs.jsonl.gz, which a data directory needs;`,
    );
    await expect(readGenres(data)).rejects.toThrow('has no genres.json');
  });
});

describe('readCovers', () => {
  it('reads covers with and without a description', async () => {
    const full = { ...COVER, description: 'A storm.', category: 'Thrillers', shape: 'square' };
    expect(await readCovers(dataWith('covers.jsonl.gz', [COVER, full]))).toEqual([COVER, full]);
  });

  it('names a malformed field', async () => {
    const data = dataWith('covers.jsonl.gz', [{ ...COVER, genres: [7] }]);
    await expect(readCovers(data)).rejects.toMatchObject({ issues: [{ path: ['genres', 0] }] });
  });
});

describe('readGenres', () => {
  const genres = [
    { id: 'fiction', name: 'Fiction', kind: 'form' },
    { id: 'thriller', name: 'Thriller', kind: 'fiction' },
  ];

  it('reads the label set in label order', async () => {
    const data = makeFolder();
    writeFileSync(join(data, 'genres.json'), JSON.stringify(genres));
    expect(await readGenres(data)).toEqual(genres);
  });

  it('refuses a kind that it does not know', async () => {
    const data = makeFolder();
    writeFileSync(join(data, 'genres.json'), JSON.stringify([{ ...genres[0], kind: 'mood' }]));
    await expect(readGenres(data)).rejects.toMatchObject({ issues: [{ path: [0, 'kind'] }] });
  });
});

describe('readLabelledCovers', () => {
  it('reads a record a line from a plain file', async () => {
    const data = makeFolder();
    const record = { id: 's1', title: 'Ice', author: '', source: 'shop', label: 'Fiction' };
    writeFileSync(
      join(data, 'seed3.jsonl'),
      `${JSON.stringify(record)}\n\n{"id":"s2","source":"x","label":"Y"}`,
    );
    expect(await readLabelledCovers(data)).toEqual([
      record,
      { id: 's2', title: '', author: '', source: 'x', label: 'Y' },
    ]);
  });
});
