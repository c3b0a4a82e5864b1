import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { bands } from '../covers/drawn-covers.ts';
import { makeCoversModel } from '../covers/model-folder.ts';
import { makeFolder } from '../folders.ts';
import { runCli } from './run-cli.ts';

const BLURBS = [
  'A detective returns to the harbour town where her sister vanished, and finds the lighthouse keeper dead.',
  'The second winter in the harbour brings a murder under the ice, and a witness who has lied before.',
];

let cwd: string;
let env: NodeJS.ProcessEnv;
beforeAll(async () => {
  cwd = makeFolder();
  env = { COVERHUES_COVERS_MODEL: makeCoversModel() };
  BLURBS.forEach((blurb, at) => writeFileSync(join(cwd, `blurb${at + 1}.txt`), blurb));
  for (const [name, hex] of Object.entries({ red: '#b22222', blue: '#2050b0' })) {
    const cover = await bands([
      ['#0b0b0d', 0.65],
      [hex, 0.25],
      ['#f4efe1', 0.1],
    ]);
    writeFileSync(join(cwd, `${name}.png`), cover);
  }
  writeFileSync(
    join(cwd, 'books.csv'),
    `title,description,cover\nOne,"${BLURBS[0]}",red.png\nTwo,"${BLURBS[1]}",\n`,
  );
  writeFileSync(join(cwd, 'covers.jsonl'), '{"file":"red.png"}\n{"file":"blue.png","title":"Two"}\n');
  writeFileSync(join(cwd, 'broken.jsonl'), '{"title":"One"}\nno book\n');
});

const series = (...args: string[]) => runCli(['series', ...args], { cwd, env });
const json = async (...args: string[]) => JSON.parse((await series(...args, '--json')).stdout);

describe('coverhues series', () => {
  it('reads blurbs and a cover, in words', async () => {
    const { end, stdout, stderr } = await series(
      '--book',
      'blurb1.txt',
      '--cover',
      'red.png',
      '--book',
      BLURBS[1]!,
    );
    expect({ end, stderr }).toEqual({ end: 0, stderr: '' });
    expect(stdout).toMatch(/^ Book 1 · firebrick #b22222$/mu);
    expect(stdout).toMatch(/^ Book 2 · \w+ #[0-9a-f]{6}$/mu);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it('gives a cover and a title to the book before it, or to one of its own', async () => {
    const { books } = await json('--cover', 'red.png', '--title', 'One', '--cover', 'blue.png');
    expect(books).toMatchObject([
      { label: '“One”' },
      { label: 'Book 2' },
      { label: 'The next book', isNext: true },
    ]);
  });

  it.each([
    ['books.csv', ['“One”', '“Two”']],
    ['covers.jsonl', ['Book 1', '“Two”', 'The next book']],
  ])('reads a list: %s', async (list, labels) => {
    const { books } = await json('--books', list);
    expect(books.map(({ label }: { label: string }) => label)).toEqual(labels);
  });

  it('reads a list whose columns have other names', async () => {
    writeFileSync(join(cwd, 'named.csv'), `Name,About\nOne,"${BLURBS[0]}"\nTwo,"${BLURBS[1]}"\n`);
    const { books } = await json('--books', 'named.csv', '--columns', 'title=Name,description=About');
    expect(books).toMatchObject([{ label: '“One”' }, { label: '“Two”' }]);
  });

  it('writes the picture', async () => {
    const { picture } = await json('--cover', 'red.png', '--cover', 'blue.png', '--image', 'series.png');
    expect(picture).toMatchObject({
      file: 'series.png',
      alt: expect.stringMatching(/^Covers of a series:/u) as unknown,
    });
  });

  it.each([
    [['--book', 'blurb1.txt'], 1, /A series has two books at least/u],
    [[], 1, /A series has two books at least/u],
    [['--books', 'broken.jsonl'], 1, /Line 2 of broken\.jsonl holds no book: it is not valid JSON/u],
    [['--book', 'blurb1.txt', '--book', 'gone.txt'], 1, /gone\.txt/u],
    [['--cover', ''], 2, /Expected a path/u],
  ])('says what is wrong with %j', async (args, code, sentence) => {
    const { end, stdout, stderr } = await series(...args);
    expect(end).toBe(code);
    expect(stdout + stderr).toMatch(sentence);
  });

  it('is what the prompt answers', async () => {
    const input = `/series --theme dark\n${BLURBS[0]}\n---\nblurb2.txt\nred.png\n`;
    const { stdout } = await runCli(['start', '--terminal'], { cwd, env, input });
    expect(stdout).toMatch(/^ Book 2 · firebrick #b22222$/mu);
    expect(stdout).toMatch(/^Swatch: .*series[^/]*\.png$/mu);
  });
});
