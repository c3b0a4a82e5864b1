import {
  appendFileSync,
  existsSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import sharp from 'sharp';
import { beforeEach, describe, expect, it } from 'vitest';
import { amazonBooks } from '../../../../src/training/covers/prepare/amazon-books.ts';
import { openPictures } from '../../../../src/training/covers/prepare/picture-files.ts';
import {
  prepareCovers,
  type PrepareOptions,
} from '../../../../src/training/covers/prepare/prepare-covers.ts';
import type { Prepared } from '../../../../src/training/covers/prepare/prepared.ts';
import { readPrepared } from '../../../../src/training/covers/prepare/read-prepared.ts';
import { summarise } from '../../../../src/training/covers/prepare/summary.ts';
import { makeFolder } from '../../../folders.ts';
import { writeTar } from '../../archive.ts';
import { addressOf, type AmazonRow, drawCover, quiet, writeBookList, writePictures } from './book-lists.ts';

const CATEGORIES = ['History', 'Fiction', 'Ælfric'] as const;

/** Thirty books, ten of each category, whose ids tell which. */
const BOOKS: AmazonRow[] = Array.from({ length: 30 }, (_, at) => ({
  Title: at === 0 ? '=1+1, "風"\nand more' : `Book ${at}`,
  image: addressOf(`b${at}`),
  categories: `['${CATEGORIES[at % 3]}', 'x']`,
}));

const idOf = (at: number): string => `b${at}`;

let folder: string;
let pictures: string;
beforeEach(async () => {
  folder = makeFolder();
  pictures = join(folder, 'pictures');
  writeBookList(join(folder, 'books.csv'), BOOKS);
  const drawn = BOOKS.map(async (_, at) => [`${idOf(at)}.jpg`, await drawCover(at)] as const);
  writePictures(pictures, await Promise.all(drawn));
});

async function prepare(options: Partial<PrepareOptions> = {}): Promise<Prepared> {
  return prepareCovers({
    books: amazonBooks(join(folder, 'books.csv')),
    pictures: await openPictures([pictures]),
    directory: join(folder, 'out'),
    top: 3,
    perClass: 333,
    seed: 42,
    progress: () => quiet,
    ...options,
  });
}

const kept = (prepared: Prepared): boolean[] =>
  [prepared.select, prepared.pictures, prepared.encode, prepared.split].map((outcome) => outcome.kept);

const table = (name: string): Record<string, string>[] =>
  parse(readFileSync(join(folder, 'out', name)), { columns: true });

describe('prepareCovers', () => {
  it('leaves the files of each step', async () => {
    await prepare();
    expect(readdirSync(join(folder, 'out')).toSorted()).toEqual([
      'books_subdata.csv',
      'books_with_covers.csv',
      'books_with_covers_optimized.csv',
      'covers',
      'labels.json',
      'stages',
      'test_data.csv',
      'train_data.csv',
      'val_data.csv',
    ]);
    expect(table('books_subdata.csv')[0]).toMatchObject({
      id: 'b0',
      category: 'History',
      Title: `'=1+1, "風"\nand more`,
      image: addressOf('b0'),
      categories: "['History', 'x']",
    });
    expect(table('books_with_covers.csv')[0]).toMatchObject({ id: 'b0', cover: 'covers/b0.png' });
    expect(table('books_with_covers_optimized.csv')[0]).toEqual({
      id: 'b0',
      cover: 'covers/b0.png',
      label: '1',
      category: 'History',
    });
    expect(JSON.parse(readFileSync(join(folder, 'out', 'labels.json'), 'utf8'))).toEqual({
      id2label: { 0: 'Fiction', 1: 'History', 2: 'Ælfric' },
      label2id: { Fiction: 0, History: 1, Ælfric: 2 },
    });
  });

  it('stores every cover once, 224 × 224 pixels', async () => {
    await prepare();
    const covers = readdirSync(join(folder, 'out', 'covers'));
    expect(covers.toSorted()).toEqual(BOOKS.map((_, at) => `${idOf(at)}.png`).toSorted());
    expect(await sharp(join(folder, 'out', 'covers', 'b7.png')).metadata()).toMatchObject({
      width: 224,
      height: 224,
      channels: 3,
    });
  });

  it('deals every class into 70%, 15% and 15%', async () => {
    const { split } = await prepare();
    expect(split.result).toEqual({ train: [7, 7, 7], validation: [1, 1, 2], test: [2, 2, 1] });
    const parts = ['train_data.csv', 'val_data.csv', 'test_data.csv'].map(table);
    expect(parts.map((part) => part.length)).toEqual([21, 4, 5]);
    expect(new Set(parts.flat().map(({ id }) => id)).size).toBe(30);
  });

  it('is read back by readPrepared', async () => {
    await prepare();
    const { labels, rows } = await readPrepared(join(folder, 'out'));
    expect(labels).toEqual(['Fiction', 'History', 'Ælfric']);
    expect(rows).toHaveLength(30);
    expect(rows.filter(({ split }) => split === 'test')).toHaveLength(5);
    for (const { file, label } of rows) {
      const number = Number(/b(\d+)\.png$/.exec(file)?.[1]);
      expect(labels[label]).toBe(CATEGORIES[number % 3]);
      expect(existsSync(file)).toBe(true);
    }
  });

  it('takes the pictures from an archive as well', async () => {
    const files = readdirSync(pictures).map(
      (name) => [`x/${name}`, readFileSync(join(pictures, name))] as const,
    );
    await writeTar(join(folder, 'covers.tar'), files);
    await prepare();
    const [one, other] = [table('train_data.csv'), join(folder, 'other')];
    await prepare({ pictures: await openPictures([join(folder, 'covers.tar')]), directory: other });
    expect(parse(readFileSync(join(other, 'train_data.csv')), { columns: true })).toEqual(one);
    expect(readFileSync(join(other, 'covers', 'b3.png'))).toEqual(
      readFileSync(join(folder, 'out', 'covers', 'b3.png')),
    );
  });

  it('leaves out books whose picture is no good, and says why', async () => {
    const jpeg = readFileSync(join(pictures, 'b5.jpg'));
    rmSync(join(pictures, 'b0.jpg'));
    writePictures(pictures, [
      ['b1.jpg', Buffer.from('<html>Not found</html>')],
      ['b2.jpg', jpeg.subarray(0, jpeg.length - 200)],
      ['b3.jpg', await drawCover(3, 1, 1)],
      ['b6.jpg', jpeg],
      ['other.jpg', jpeg],
    ]);
    const prepared = await prepare();
    expect(prepared.pictures.result).toEqual({
      covers: 25,
      dropped: {
        missing: 1,
        noPicture: 1,
        unreadable: 1,
        tooLarge: 0,
        tooSmall: 1,
        placeholder: 0,
        repeatedPicture: 1,
      },
    });
    const left = table('books_with_covers.csv').map(({ id }) => id);
    expect(left).toEqual(BOOKS.map((_, at) => idOf(at)).filter((id) => !/^b[01236]$/.test(id)));
    expect(prepared.encode.result.covers).toEqual([9, 7, 9]);
  });

  it('leaves out a picture that many books have, the first of them included', async () => {
    const none = await drawCover(77);
    writePictures(pictures, [
      ['b4.jpg', none],
      ['b8.jpg', none],
      ['b9.jpg', none],
    ]);
    const { result } = (await prepare()).pictures;
    expect(result).toMatchObject({ covers: 27, dropped: { placeholder: 3, repeatedPicture: 0 } });
    const left = table('books_with_covers.csv').map(({ id }) => id);
    expect(left.filter((id) => /^b[489]$/.test(id ?? ''))).toEqual([]);
  });

  it('drops a category that too few good covers are left of', async () => {
    for (let at = 2; at < 25; at += 3) rmSync(join(pictures, `b${at}.jpg`));
    const { encode } = await prepare();
    expect(encode.result).toEqual({ labels: ['Fiction', 'History'], covers: [10, 10], rareCategory: 2 });
  });

  it('has every class in every split, down to three covers', async () => {
    const { split } = await prepare({ perClass: 3 });
    expect(split.result).toEqual({ train: [1, 1, 1], validation: [1, 1, 1], test: [1, 1, 1] });
  });

  it('explains in a sentence why there is nothing to learn from', async () => {
    rmSync(pictures, { recursive: true });
    writePictures(pictures, [['unrelated.jpg', await drawCover(1)]]);
    await expect(prepare()).rejects.toThrow(
      'There are covers of no category to learn from; at least two with 3 good covers each are needed. ' +
        'Of 30 rows, 30 were drawn. Of those drawn, 30 have no picture of their name.',
    );
  });
});

describe('a second run', () => {
  it('does nothing when nothing has changed', async () => {
    expect(kept(await prepare())).toEqual([false, false, false, false]);
    const written = statSync(join(folder, 'out', 'covers', 'b0.png')).mtimeMs;
    expect(kept(await prepare())).toEqual([true, true, true, true]);
    expect(statSync(join(folder, 'out', 'covers', 'b0.png')).mtimeMs).toBe(written);
  });

  it('with another draw stores only the covers that are new', async () => {
    await prepare({ perClass: 3 });
    const stored = readdirSync(join(folder, 'out', 'covers'));
    for (const name of stored) writeFileSync(join(folder, 'out', 'covers', name), 'kept');
    const prepared = await prepare({ perClass: 5 });
    expect(kept(prepared)).toEqual([false, false, false, false]);
    const contents = readdirSync(join(folder, 'out', 'covers')).map((name) =>
      readFileSync(join(folder, 'out', 'covers', name), 'utf8'),
    );
    expect(contents).toHaveLength(15);
    expect(contents.filter((content) => content === 'kept')).toHaveLength(stored.length);
  });

  it('goes on from an edited table', async () => {
    await prepare();
    const path = join(folder, 'out', 'books_with_covers.csv');
    const lines = readFileSync(path, 'utf8').split('\r\n');
    writeFileSync(path, lines.filter((line) => !line.startsWith('b29,')).join('\r\n'));
    const prepared = await prepare();
    expect(kept(prepared)).toEqual([true, true, false, false]);
    expect(table('books_with_covers_optimized.csv')).toHaveLength(29);
  });

  it('stores a cover again that is gone, or whose picture is another', async () => {
    await prepare();
    rmSync(join(folder, 'out', 'covers', 'b4.png'));
    expect(kept(await prepare())).toEqual([true, false, true, true]);
    const before = readFileSync(join(folder, 'out', 'covers', 'b4.png'));
    writePictures(pictures, [['b4.jpg', await drawCover(1000)]]);
    expect(kept(await prepare())).toEqual([true, false, true, true]);
    expect(readFileSync(join(folder, 'out', 'covers', 'b4.png')).equals(before)).toBe(false);
  });

  it('does a step and those behind it afresh when asked to', async () => {
    await prepare();
    writeFileSync(join(folder, 'out', 'covers', 'b4.png'), 'broken');
    expect(kept(await prepare())).toEqual([true, true, true, true]);
    expect(kept(await prepare({ from: 'pictures' }))).toEqual([true, false, false, false]);
    expect((await sharp(join(folder, 'out', 'covers', 'b4.png')).metadata()).width).toBe(224);
  });

  it('continues a run that was cut off among the pictures', async () => {
    const ledger = join(folder, 'out', 'stages', 'pictures.jsonl');
    const store = await openPictures([pictures]);
    let given = 0;
    async function* cutOff(wanted: (name: string) => boolean) {
      for await (const file of store.files(wanted)) {
        if (given++ === 20) throw new Error('cut off');
        yield file;
      }
    }
    await expect(prepare({ pictures: { ...store, files: cutOff } })).rejects.toThrow('cut off');
    expect(existsSync(join(folder, 'out', 'books_with_covers.csv'))).toBe(false);
    const stored = readdirSync(join(folder, 'out', 'covers'));
    expect(stored).toHaveLength(16);
    for (const name of stored) writeFileSync(join(folder, 'out', 'covers', name), 'kept');
    appendFileSync(ledger, '{"id":"b9","ha');
    expect((await prepare()).pictures.result.covers).toBe(30);
    const contents = readdirSync(join(folder, 'out', 'covers')).map((name) =>
      readFileSync(join(folder, 'out', 'covers', name), 'utf8'),
    );
    expect(contents.filter((content) => content === 'kept')).toHaveLength(16);
    expect(contents).toHaveLength(30);
  });
});

it('sums up for a person', async () => {
  rmSync(join(pictures, 'b0.jpg'));
  expect(summarise(await prepare({ perClass: 9 }), 'OUT')).toMatch(
    /^30 rows read, 27 drawn\.\n +3 were not drawn, as there are enough of their category\n/,
  );
  const again = summarise(await prepare({ perClass: 9 }), 'OUT');
  expect(again).toContain('27 drawn (kept from before).');
  expect(again).toMatch(/\n {2}category +train +validation +test +all\n {2}Fiction +\d +\d +\d +9\n/);
  expect(again).toContain('\n\nWritten to OUT.');
});
