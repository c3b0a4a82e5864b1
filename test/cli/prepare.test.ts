import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readPrepared } from '../../src/training/covers/prepare/read-prepared.ts';
import { makeFolder } from '../folders.ts';
import { writeTar } from '../training/archive.ts';
import { drawCover, writeBookList, writePictures } from '../training/covers/prepare/book-lists.ts';
import { runCli, runProcess } from './run-cli.ts';

const IDS = Array.from({ length: 12 }, (_, at) => `c${at}`);
const drawAll = () => Promise.all(IDS.map(async (id, at) => [`${id}.webp`, await drawCover(at)] as const));

const lines = (records: readonly object[]): string =>
  records.map((record) => JSON.stringify(record)).join('\n');

/** A data directory with twelve covers; those of odd number have a shop category. */
async function makeData(): Promise<string> {
  const data = makeFolder();
  const common = IDS.map((id) => ({ id, title: `Title ${id}`, author: 'Nobody', source: 'invented/covers' }));
  const seed3 = common.map((record, at) =>
    Object.assign({ label: at % 2 === 0 ? 'Religion' : 'Fiction' }, record),
  );
  const shop = common.map((record, at) =>
    Object.assign({ genres: [] }, at % 2 === 1 && { category: at % 4 === 1 ? 'Sport' : 'Health' }, record),
  );
  writeFileSync(join(data, 'seed3.jsonl'), lines(seed3));
  writeFileSync(join(data, 'covers.jsonl.gz'), gzipSync(lines(shop)));
  const pictures = await drawAll();
  await writeTar(join(data, 'seed3.tar'), pictures);
  await writeTar(join(data, 'covers-00.tar'), pictures.slice(0, 6));
  await writeTar(join(data, 'covers-01.tar'), pictures.slice(6));
  return data;
}

describe('coverhues prepare covers', () => {
  it('prepares a book list and its pictures, sums up, and keeps what is done', async () => {
    const cwd = makeFolder();
    writeBookList(
      join(cwd, 'books.csv'),
      IDS.map((id, at) => ({
        Title: `Title ${id}`,
        image: `https://covers.example/${id}.jpg`,
        categories: at % 2 === 0 ? "['Sea']" : '["Children\'s stories"]',
      })),
    );
    writePictures(join(cwd, 'pictures'), await drawAll());
    const args = ['prepare', 'covers', '--csv', 'books.csv', '--pictures', 'pictures', '--out', 'out'];
    const first = await runProcess(args, { cwd });
    expect(first).toMatchObject({ end: 0, stdout: expect.stringMatching(/^12 rows read, 12 drawn\.\n/) });
    expect(first.stdout).toContain('\nWritten to out.\n');
    expect(first.stderr).toContain('Storing covers: done in');
    const second = await runCli(args, { cwd });
    expect(second.stdout).toContain('12 covers stored (kept from before).');
    const { labels, rows } = await readPrepared(join(cwd, 'out'));
    expect(labels).toEqual(["Children's stories", 'Sea']);
    expect(rows).toHaveLength(12);
  });

  it.each([
    ['seed3', ['Fiction', 'Religion'], 12, '12 rows read, 12 drawn.'],
    ['shop', ['Health', 'Sport'], 6, '12 rows read, 6 drawn.\n           6 have no category\n'],
  ])('prepares the set %s of a data directory', async (set, labels, covers, summary) => {
    const out = join(makeFolder(), 'out');
    const draw = ['--top', 'all', '--per-class', 'all', '--seed', '7'];
    const source = ['--data', await makeData(), '--set', set];
    const { end, stdout } = await runCli(['prepare', 'covers', ...source, ...draw, '--out', out]);
    expect(end).toBe(0);
    expect(stdout).toContain(summary);
    const prepared = await readPrepared(out);
    expect(prepared.labels).toEqual(labels);
    expect(prepared.rows).toHaveLength(covers);
    expect(readFileSync(join(out, 'books_subdata.csv'), 'utf8')).toContain(',invented/covers\r\n');
  });

  it.each([
    [[], 'Give either --csv and --pictures, or --data and --set'],
    [['--csv', 'x.csv'], 'Give either'],
    [['--csv', 'x.csv', '--pictures', 'x', '--data', 'x'], 'Give either'],
    [['--data', '.', '--set', 'nope'], 'Allowed choices are seed3, shop'],
    [['--data', '.', '--set', 'seed3', '--top', '1'], 'Expected a whole number from 2, or all.'],
    [['--data', '.', '--set', 'seed3', '--per-class', '2'], 'Expected a whole number from 3, or all.'],
    [['--data', '.', '--set', 'seed3', '--seed', '-1'], 'Expected a whole number from 0.'],
    [['--data', '.', '--set', 'seed3', '--from', 'train'], 'Allowed choices are select, pictures'],
  ])('exits with 2 and says why, after wrong usage: %j', async (args, reason) => {
    const { end, stderr } = await runCli(['prepare', 'covers', '--out', 'out', ...args]);
    expect(end).toBe(2);
    expect(stderr).toContain(reason);
  });

  it('exits with 1 and one sentence when its input is not there', async () => {
    const cwd = makeFolder();
    mkdirSync(join(cwd, 'empty'));
    const prepare = (...args: string[]) => runCli(['prepare', 'covers', '--out', 'out', ...args], { cwd });
    expect(await prepare('--csv', 'no.csv', '--pictures', 'empty')).toMatchObject({
      end: 1,
      stderr: "coverhues: no.csv can't be read: there is no such file or folder.\n",
    });
    expect(await prepare('--csv', 'no.csv', '--pictures', 'no')).toMatchObject({
      end: 1,
      stderr: "coverhues: The pictures in no can't be read: there is no such file or folder.\n",
    });
    expect(await prepare('--data', 'empty', '--set', 'shop')).toMatchObject({
      end: 1,
      stderr: 'coverhues: empty has no pictures for the set shop.\n',
    });
    writeFileSync(join(cwd, 'empty', 'seed3.tar'), '');
    writeFileSync(join(cwd, 'empty', 'seed3.jsonl'), '{"id":7}\n');
    expect((await prepare('--data', 'empty', '--set', 'seed3')).stderr).toMatch(
      /coverhues: .*seed3\.jsonl can't be read: a line of it is no such record\.\n$/,
    );
  });
});
