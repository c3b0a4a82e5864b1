import { appendFileSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCoverIndex } from '../../src/cover-index/cover-index.ts';
import { INDEX_FILES, type IndexDescription, RECORD } from '../../src/cover-index/index-files.ts';
import { madeCover } from '../training/hues/covers.ts';
import { madeDescription, writeMadeIndex } from './made-index.ts';

const THREE = ['One', 'Two', 'Three'].map((title) => madeCover({ title, hues: { teal: 1 } }));

/** An index of three covers with something changed in its description. */
const described = (change: Partial<IndexDescription>) => () => writeMadeIndex(THREE, change);

/** The same with something done to one of its files. */
const spoilt = (file: keyof typeof INDEX_FILES, spoil: (path: string) => void) => () => {
  const folder = writeMadeIndex(THREE);
  spoil(join(folder, INDEX_FILES[file]));
  return folder;
};

const { usual, chances, names } = madeDescription();

describe('readCoverIndex', () => {
  it('reads what the index says of itself, and its covers by number', async () => {
    const index = await readCoverIndex(writeMadeIndex(THREE));
    expect(index).toMatchObject(madeDescription({ covers: 3 }));
    expect([0, 1, 2].map((cover) => index.title(cover))).toEqual(['One', 'Two', 'Three']);
  });

  it.each<[string, () => string, RegExp]>([
    ['without a description', spoilt('description', rmSync), /there is no index\.json\.$/u],
    ['without covers', spoilt('covers', rmSync), /there is no covers\.bin\.$/u],
    ['without titles', spoilt('titles', rmSync), /there is no titles\.tsv\.$/u],
    [
      'with a description that was cut off',
      spoilt('description', (path) => truncateSync(path, 90)),
      /index\.json cannot be read as JSON\.$/u,
    ],
    [
      'with a description of something else',
      spoilt('description', (path) => writeFileSync(path, '{}')),
      /index\.json cannot be read: /u,
    ],
    [
      'with covers that were cut off',
      spoilt('covers', (path) => truncateSync(path, 150)),
      /covers\.bin does not hold 3 covers\.$/u,
    ],
    [
      'with more covers than it says',
      spoilt('covers', (path) => appendFileSync(path, 'x')),
      /covers\.bin does not hold 3 covers\.$/u,
    ],
    [
      'with titles that were cut off',
      spoilt('titles', (path) => truncateSync(path, 20)),
      /titles\.tsv does not hold 3 titles\.$/u,
    ],
    [
      'with one title too many',
      spoilt('titles', (path) => appendFileSync(path, 'Four\t\n')),
      /titles\.tsv does not hold 3 titles\.$/u,
    ],
    [
      'of names in another order',
      described({ names: names.toReversed() }),
      /index\.json names colours in another way/u,
    ],
    [
      'of fewer names',
      described({
        names: names.slice(1),
        usual: { ...usual, names: usual.names.slice(1), typical: usual.typical.slice(1) },
        chances: {
          offset: chances.offset.slice(1),
          head: chances.head.slice(1),
          covers: chances.covers.slice(1),
        },
      }),
      /index\.json names colours in another way/u,
    ],
    [
      'with too few chances',
      described({ chances: { ...chances, head: chances.head.slice(1) } }),
      /index\.json cannot be read: .*a figure for each name/su,
    ],
    [
      'with too few usual shares',
      described({ usual: { ...usual, names: [] } }),
      /index\.json cannot be read: .*a figure for each name/su,
    ],
    [
      'with too few usual genres',
      described({ genres: ['horror', 'romance', 'war'] }),
      /index\.json cannot be read: .*a figure for each genre/su,
    ],
    ['of no cover', described({ covers: 0 }), /index\.json cannot be read: /u],
  ])('refuses one %s, and says which file is wrong', async (_name, write, message) => {
    const read = readCoverIndex(write());
    await expect(read).rejects.toMatchObject({ name: 'ModelError', code: 'MODEL_INVALID' });
    await expect(read).rejects.toThrow(message);
  });
});

describe('the records', () => {
  it('take some hundred bytes a cover, so that 30,000 stay far below eight megabytes', () => {
    const folder = writeMadeIndex(THREE);
    expect(readFileSync(join(folder, INDEX_FILES.covers))).toHaveLength(3 * RECORD.size);
  });
});
