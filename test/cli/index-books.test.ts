import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type CoverIndex, readCoverIndex } from '../../src/cover-index/cover-index.ts';
import { NAMED_COLOURS } from '../../src/palette/named-colours.ts';
import { flat } from '../covers/drawn-covers.ts';
import { makeFolder } from '../folders.ts';
import { runCli } from './run-cli.ts';

const SIZE = { width: 60, height: 90 };
const HEXES = { red: '#b22222', teal: '#008080', navy: '#000080', gold: '#ffd700' } as const;
const GHOSTS =
  'A ghost walks the crypt below the abbey, and the sexton who buried her hears her knocking every night.';

let pictures: Readonly<Record<keyof typeof HEXES, Buffer>>;
beforeAll(async () => {
  const drawn = Object.entries(HEXES).map(
    async ([name, hex]) => [name, await flat(hex, SIZE).png().toBuffer()] as const,
  );
  pictures = Object.fromEntries(await Promise.all(drawn)) as typeof pictures;
});

let cwd: string;
beforeEach(() => {
  cwd = makeFolder();
  mkdirSync(join(cwd, 'covers'));
  for (const [name, picture] of Object.entries(pictures)) write(`covers/${name}.png`, picture);
});

const write = (name: string, content: string | Uint8Array): void => writeFileSync(join(cwd, name), content);
const list = (...rows: readonly string[]): void => write('books.csv', rows.join('\n'));
const run = (...extra: readonly string[]) =>
  runCli(['index', '--csv', 'books.csv', '--pictures', 'covers', '--out', 'own', ...extra], { cwd });
const own = (): Promise<CoverIndex> => readCoverIndex(join(cwd, 'own'));
const failures = (): unknown[] =>
  readFileSync(join(cwd, 'own', 'failures.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as unknown);
const titlesOf = (index: CoverIndex): string[] =>
  Array.from({ length: index.covers }, (_, cover) => index.title(cover));
const groundOf = (index: CoverIndex, cover: number) => NAMED_COLOURS[index.ground(cover).name]!.name;

describe('coverhues index', () => {
  it('keeps what the list tells of a book, what its cover wears, and what its text reads as', async () => {
    list(
      'title,author,genres,description,year,file',
      `The Knocking,Ann Hale,horror,"${GHOSTS}",2021-10-01,red.png`,
      'Plain Soups,Ben Low,cookbook,,2019,teal.png',
    );
    const { end, stderr } = await run();
    expect({ end, stderr }).toEqual({ end: 0, stderr: expect.stringContaining('holds 2 covers.') });
    const index = await own();
    expect(titlesOf(index)).toEqual(['The Knocking', 'Plain Soups']);
    expect([index.author(0), index.year(0), index.isDescribed(0)]).toEqual(['Ann Hale', 2021, true]);
    expect([index.author(1), index.year(1), index.isDescribed(1)]).toEqual(['Ben Low', 2019, false]);
    const horror = index.genres.indexOf('horror');
    expect([index.hasGenre(0, horror), index.hasGenre(1, horror)]).toEqual([true, false]);
    expect([groundOf(index, 0), groundOf(index, 1)]).toEqual(['firebrick', 'teal']);
    expect(index.kinds?.likeness(index.kinds.placeOf(new Float32Array(index.kinds.readings)), 1)).toBe(0);
    expect(failures()).toEqual([]);
  });

  it("reads a spreadsheet's encoding and separators, and finds pictures by ISBN and id", async () => {
    const rows = [
      'Título;Autor;ISBN;id',
      'El jardín de la niña;José Peña;978-0-00-000000-2;',
      'Otro;Ana;;navy',
    ];
    write('books.csv', Buffer.from(`${rows.join('\r\n')}\r\n`, 'latin1'));
    write('covers/9780000000002.png', pictures.gold);
    expect((await run()).end).toBe(0);
    const index = await own();
    expect(titlesOf(index)).toEqual(['El jardín de la niña', 'Otro']);
    expect([groundOf(index, 0), groundOf(index, 1)]).toEqual(['gold', 'navy']);
  });

  it('says of every row that is left out why, and loses none', async () => {
    write('covers/web.jpg', '<html><body>Not found</body></html>');
    write('covers/cut.png', pictures.red.subarray(0, 60));
    write('covers/huge.png', Buffer.alloc(33_000_000, pictures.red));
    list(
      'id,title,file',
      'a,Good,red.png',
      'b,Disguised,web.jpg',
      'c,Cut off,cut.png',
      'd,Huge,huge.png',
      'e,Missing,gone.png',
      'f,No picture,',
      'g,Address,https://example.org/cover.jpg',
      'a,Twice,teal.png',
      'h,,teal.png',
      'i,Placeholder one,gold.png',
      'j,Placeholder two,gold.png',
      'k,Good,red.png',
    );
    const { end, stderr } = await run();
    expect({ end, stderr }).toEqual({ end: 0, stderr: expect.stringContaining('11 rows left out') });
    expect(titlesOf(await own())).toEqual(['Good']);
    expect(failures()).toMatchObject([
      { line: 3, id: 'b', title: 'Disguised', code: 'PICTURE_NOT_A_PICTURE' },
      { line: 4, id: 'c', code: 'PICTURE_DAMAGED' },
      { line: 5, id: 'd', code: 'PICTURE_TOO_LARGE' },
      { line: 6, id: 'e', error: "gone.png can't be read: there is no such file or folder." },
      { line: 7, error: 'It names no picture, and no picture is called by its id or ISBN.' },
      { line: 8, error: 'Its picture is an address on the web, and only files are read.' },
      { line: 9, error: 'Its id is that of line 2.' },
      { line: 10, error: 'There is no title.' },
      { line: 11, code: 'PICTURE_SHARED' },
      { line: 12, code: 'PICTURE_SHARED' },
      { line: 13, error: 'It has the title and the picture of line 2, so it counts once.' },
    ]);
    expect((await run('--strict')).end).toBe(1);
  });

  it('measures but what is new or was changed, and drops what is gone', async () => {
    list('id,title,file', 'a,First,red.png', 'b,Second,teal.png', 'c,Third,later.png');
    expect((await run()).stderr).toMatch(/^2 covers measured .*; 1 couldn't be measured/m);
    write('covers/later.png', pictures.navy);
    expect((await run()).stderr).toContain('1 cover measured');
    write('covers/red.png', await flat('#2e8b57', SIZE).png().toBuffer());
    list('id,title,file', 'c,Third,later.png', 'a,First,red.png');
    expect((await run()).stderr).toMatch(/^1 cover measured.* 1 cover kept from before/m);
    const index = await own();
    expect(titlesOf(index)).toEqual(['Third', 'First']);
    expect(groundOf(index, 1)).toBe('seagreen');
  });

  it('goes on where it was cut off', async () => {
    list('id,title,file', 'a,First,red.png', 'b,Second,teal.png');
    await run();
    const name = readdirOf('own').find((each) => each.startsWith('measured-'))!;
    const whole = readFileSync(join(cwd, 'own', name), 'utf8');
    rmSync(join(cwd, 'own', name));
    write(`own/${name}.partial`, whole.slice(0, whole.indexOf('\n') + 20));
    expect((await run()).stderr).toMatch(/^1 cover measured.* 1 cover kept from before/m);
    expect(titlesOf(await own())).toEqual(['First', 'Second']);
    expect(readFileSync(join(cwd, 'own', name), 'utf8')).toBe(whole);
  });

  it('leaves an index that is not its own, and a list without pictures, alone', async () => {
    mkdirSync(join(cwd, 'own'));
    write('own/index.json', '{}');
    list('title,file', 'First,red.png');
    const refused = await run();
    expect(refused).toMatchObject({ end: 1, stderr: expect.stringContaining('holds another index') });
    rmSync(join(cwd, 'own', 'index.json'));
    list('title,file', 'First,gone.png');
    const empty = await run();
    expect(empty).toMatchObject({ end: 1, stderr: expect.stringContaining('so there is no index') });
    expect(existsSync(join(cwd, 'own', 'own.json'))).toBe(false);
    list('name,file', 'First,red.png');
    expect((await run()).stderr).toContain('It has no title');
    expect((await run('--columns', 'title=name')).end).toBe(0);
  });

  it.each([
    'Titel;Autor;Genre;Beschreibung;Erscheinungsjahr;Datei',
    'Titre;Auteur;Genre;Résumé;Année de parution;Fichier',
    'Título;Autor;Género;Descripción;Año de publicación;Archivo',
    'Título;Autor;Gênero;Descrição;Ano de publicação;Arquivo',
    'タイトル;著者;ジャンル;内容紹介;発行年;ファイル名',
  ])('knows the columns %s', async (header) => {
    list(header, `The Knocking;Ann Hale;horror;${GHOSTS};2021;red.png`);
    expect((await run()).end).toBe(0);
    const index = await own();
    expect([index.title(0), index.author(0), index.year(0)]).toEqual(['The Knocking', 'Ann Hale', 2021]);
    expect([index.isDescribed(0), index.hasListedGenres(0)]).toEqual([true, true]);
  });

  it('says which columns there are where none tells the pictures, and keeps what is measured', async () => {
    list('id,title,file', 'a,First,red.png', 'b,Second,teal.png');
    await run();
    list('Titel;Autor;Scan', 'First;Ann Hale;red.png', 'Second;Ben Low;teal.png');
    const { end, stderr } = await run();
    expect(end).toBe(1);
    expect(stderr).toMatch(
      /names no column by which a book has its picture.*--columns 'file=Cover image'\. Its columns are: Titel, Autor, Scan\./,
    );
    expect(stderr).not.toMatch(/It names no picture|measured/);
    list('id,title,file', 'a,First,red.png', 'b,Second,teal.png');
    mkdirSync(join(cwd, 'elsewhere'));
    expect(await run('--pictures', 'elsewhere')).toMatchObject({ end: 1 });
    expect(titlesOf(await own())).toEqual(['First', 'Second']);
    expect((await run()).stderr).toMatch(/^0 covers measured, 2 covers kept from before/m);
  });
});

function readdirOf(folder: string): string[] {
  return readdirSync(join(cwd, folder));
}
