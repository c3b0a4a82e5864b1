import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/training/random.ts';
import { bands } from '../covers/drawn-covers.ts';
import { makeCoversModel, meanColourGraph } from '../covers/model-folder.ts';
import { makeFolder } from '../folders.ts';
import { makeModelFolder } from '../hues/model-folder.ts';
import { inventBlurb, type World, WORLD_NAMES } from '../training/synthetic-data.ts';
import { trainedHues } from '../training/trained-hues.ts';
import { runCli, startCli } from './run-cli.ts';
import { untilWritten } from './until-written.ts';

const SIZE = { width: 60, height: 90 };

/** Covers as the made books of a genre wear them. */
const COVERS: Readonly<Record<World, readonly [first: string, second: string]>> = {
  horror: ['#800000', '#2f4f4f'],
  romance: ['#ffc0cb', '#da70d6'],
  space: ['#000080', '#1e90ff'],
  gardening: ['#808000', '#ffd700'],
};

const BLURBS = Object.fromEntries(
  WORLD_NAMES.map((world) => [world, inventBlurb(world, seededRandom(77))]),
) as Record<World, string>;

/** A covers model that takes light covers of reds and blues for romances. */
const romanceSeer = (): string =>
  makeCoversModel({
    config: { genres: [{ id: 'romance', name: 'Romance', kind: 'fiction', threshold: 0.5 }] },
    graph: meanColourGraph({
      outputs: {
        logits: [
          [1, 0, 0, 0],
          [0, 1, 0, 0],
          [0, 0, 1, 0],
        ],
        genre_logits: [[1, 0, 1, -1]],
      },
    }),
  });

let env: NodeJS.ProcessEnv;
let pictures: readonly Buffer[];
beforeAll(async () => {
  env = {
    COVERHUES_HUES_MODEL: (await trainedHues()).model,
    COVERHUES_COVERS_MODEL: romanceSeer(),
  };
  pictures = await Promise.all(
    WORLD_NAMES.map((world) => {
      const [first, second] = COVERS[world];
      return bands(
        [
          [first, 0.5],
          ['#808080', 0.1],
          [second, 0.4],
        ],
        SIZE,
      );
    }),
  );
}, 120_000);

let cwd: string;
beforeEach(() => {
  cwd = makeFolder();
  mkdirSync(join(cwd, 'covers'));
  WORLD_NAMES.forEach((world, at) => write(`covers/${world}.png`, pictures[at]!));
});

const write = (name: string, content: string | Uint8Array): void => writeFileSync(join(cwd, name), content);

/** Lines of pairs: every book with every cover, over and over, until there are so many. */
const listed = (count: number): string =>
  Array.from({ length: count }, (_, at) => {
    const book = WORLD_NAMES[at % 4]!;
    const cover = WORLD_NAMES[Math.floor(at / 4) % 4]!;
    return pair({ id: `p${at}`, description: BLURBS[book], file: `covers/${cover}.png` });
  }).join('');
const pair = (fields: object): string =>
  `${JSON.stringify({ id: 'a', title: 'Untold', description: BLURBS.horror, file: 'covers/horror.png', ...fields })}\n`;
const lines = (name = 'fit.jsonl') =>
  readFileSync(join(cwd, name), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
const ids = (): string[] => lines().map(({ id }) => id);
const expectedIds = (count: number): string[] => Array.from({ length: count }, (_, at) => `p${at}`);
const run = (...extra: string[]) =>
  runCli(['fit', '--in', 'pairs.jsonl', '--out', 'fit.jsonl', ...extra], { cwd, env });

describe('coverhues fit', () => {
  it('says of each pair how the cover fits, in the order of the list', async () => {
    write('pairs.jsonl', listed(16));
    const { end, stdout, stderr } = await run();
    expect({ end, stdout }).toEqual({ end: 0, stdout: '' });
    expect(stderr).toMatch(/^16 pairs compared in .* s \(.* a second\)\. Written to fit\.jsonl\.\n$/);
    expect(ids()).toEqual(expectedIds(16));
    for (const line of lines()) {
      expect(Object.keys(line)).toEqual(['id', 'fit', 'percentile']);
      expect(Number.isFinite(line.fit)).toBe(true);
      expect(line.percentile).toBeGreaterThanOrEqual(0);
      expect(line.percentile).toBeLessThanOrEqual(1);
    }
  });

  it('gives the cover of a book’s own genre the highest fit of all, and a high percentile', async () => {
    write('pairs.jsonl', listed(16));
    await run();
    WORLD_NAMES.forEach((book, at) => {
      const fits = WORLD_NAMES.map((_, cover) => lines()[cover * 4 + at]);
      const best = fits.toSorted((one, other) => other.fit - one.fit)[0];
      expect([book, fits.indexOf(best)]).toEqual([book, at]);
      expect(best.percentile).toBeGreaterThan(0.5);
    });
  });

  it('reads paths that are absolute or relative to the list, and one file by many names as the same', async () => {
    mkdirSync(join(cwd, 'lists'));
    symlinkSync('horror.png', join(cwd, 'covers', 'link.png'));
    const files = [
      '../covers/horror.png',
      join(cwd, 'covers/horror.png'),
      '../covers/../covers/horror.png',
      '../covers/link.png',
    ];
    write('lists/pairs.jsonl', files.map((file, id) => pair({ id, file })).join(''));
    const { end } = await runCli(['fit', '--in', 'lists/pairs.jsonl', '--out', 'fit.jsonl'], { cwd, env });
    expect(end).toBe(0);
    expect(lines().map(({ id }) => id)).toEqual([0, 1, 2, 3]);
    expect(new Set(lines().map(({ fit }) => fit)).size).toBe(1);
  });

  it('reads a table as it reads lines, whatever it is written in', async () => {
    const file = 'covers/horror.png';
    write('pairs.jsonl', JSON.stringify({ id: 'é', description: BLURBS.horror, file }));
    expect((await run()).end).toBe(0);
    const asUsual = lines();
    const table = `Id;Klappentext;File\r\né;${BLURBS.horror};${file}\r\n`;
    const encodings = [
      ['pairs.csv', Buffer.from(table, 'latin1')],
      ['pairs.tsv', Buffer.from(`\ufeff${table.replaceAll(';', '\t')}`, 'utf16le')],
    ] as const;
    for (const [name, bytes] of encodings) {
      write(name, bytes);
      const { end } = await runCli(['fit', '--in', name, '--out', 'fit.jsonl', '--fresh'], { cwd, env });
      expect([end, lines()]).toEqual([0, asUsual]);
    }
    const { end } = await runCli(['fit', '--in', '-', '--format', 'csv', '--out', 'fit.jsonl', '--fresh'], {
      cwd,
      env,
      input: table,
    });
    expect([end, lines()]).toEqual([0, asUsual]);
  });

  it('gives a pair that can’t be compared a line with its error, and says so', async () => {
    write('covers/text.png', 'text');
    write('covers/empty.png', '');
    write('covers/half.png', pictures[0]!.subarray(0, 60));
    write(
      'pairs.jsonl',
      [
        pair({}),
        pair({ id: 'text', file: 'covers/text.png' }),
        pair({ id: 'empty', file: 'covers/empty.png' }),
        pair({ id: 'half', file: 'covers/half.png' }),
        pair({ id: 'half again', file: 'covers/half.png' }),
        pair({ id: 'missing', file: 'covers/missing.png' }),
        pair({ id: 'folder', file: 'covers' }),
        pair({ id: 'short', description: 'A grave tale.' }),
        pair({
          id: 'czech',
          description: 'Starý hrobník se vrací do vesnice, kde kdysi zmizela jeho sestra.',
        }),
        pair({ id: 'unknown genre', description: 'A tale.', genres: 'zyzzyva' }),
      ].join(''),
    );
    const { end, stderr } = await run();
    expect(end).toBe(0);
    expect(lines().map(({ id, code }) => [id, code])).toEqual([
      ['a', undefined],
      ['text', 'PICTURE_NOT_A_PICTURE'],
      ['empty', 'PICTURE_EMPTY'],
      ['half', 'PICTURE_DAMAGED'],
      ['half again', 'PICTURE_DAMAGED'],
      ['missing', 'INPUT_UNREADABLE'],
      ['folder', 'INPUT_UNREADABLE'],
      ['short', 'TEXT_SAYS_LITTLE'],
      ['czech', 'TEXT_SAYS_LITTLE'],
      ['unknown genre', 'TEXT_SAYS_LITTLE'],
    ]);
    expect(Object.keys(lines()[1])).toEqual(['id', 'error', 'code']);
    for (const said of [
      'covers/half.png: The picture can',
      "covers/missing.png can't be read: there is no such file or folder.",
      "covers can't be read: it is a folder.",
      '"short": The description says too little',
    ])
      expect(stderr).toContain(said);
    expect(stderr).toMatch(/^1 pair compared in .*; 9 couldn't be compared\. Written to fit\.jsonl\.$/m);
    expect(stderr + JSON.stringify(lines())).not.toContain('hrobník');
  });

  it('takes known genres in place of words, and leaves unknown ones out of account', async () => {
    const words = { description: 'Ein Grab.', genres: ['horror'] };
    write(
      'pairs.jsonl',
      pair(words) +
        pair({ ...words, id: 'b', file: 'covers/romance.png' }) +
        pair({ id: 'c', genres: 'zyzzyva' }),
    );
    expect((await run()).end).toBe(0);
    const [own, other, unknown] = lines();
    expect(own.fit).toBeGreaterThan(other.fit);
    expect(unknown.fit).toEqual(expect.any(Number));
  });

  it('reports bad lines by number and skips them', async () => {
    write(
      'pairs.jsonl',
      `${pair({})}no\n{"id":"b","file":"x.png"}\n${pair({ id: 'c', file: '' })}${pair({})}${pair({ id: 'd', file: 5 })}${pair({ id: 'e', description: '…' })}`,
    );
    const { end, stderr } = await run();
    expect(end).toBe(0);
    expect(stderr.split('\n').slice(0, 6)).toEqual([
      'pairs.jsonl:2: skipped, it is not valid JSON',
      'pairs.jsonl:3: skipped, there is no description',
      'pairs.jsonl:4: skipped, there is no file',
      'pairs.jsonl:5: skipped, its id is that of line 1',
      "pairs.jsonl:6: skipped, the file is no picture's path",
      'pairs.jsonl:7: skipped, the description holds no words, and there are no genres',
    ]);
    expect(ids()).toEqual(['a']);
  });

  it('tries a missing file again, but nothing that would come to the same', async () => {
    write('covers/bad.png', 'text');
    write(
      'pairs.jsonl',
      `${listed(2)}${pair({ id: 'bad', file: 'covers/bad.png' })}${pair({ id: 'short', description: 'A grave.' })}${pair({ id: 'late', file: 'covers/late.png' })}`,
    );
    await run();
    write('covers/late.png', pictures[0]!);
    const again = await run();
    expect(again.stderr).toMatch(
      /^1 pair compared in .*, 1 tried again after an error, 4 pairs kept from before, 2 of them with an error that would come again\. Written to fit\.jsonl\.$/m,
    );
    expect(lines().at(-1)).toEqual({ id: 'late', fit: expect.any(Number), percentile: expect.any(Number) });
    expect((await run()).stderr).toMatch(/^0 pairs compared, 5 pairs kept from before, .* is as it was\.$/m);
    expect((await run('--fresh')).stderr).toMatch(/^3 pairs compared in .*; 2 couldn't be compared\. /m);
  });

  it('exits with 1 where --strict is set and a pair failed, and where all did', async () => {
    write('pairs.jsonl', listed(1) + pair({ id: 'missing', file: 'no.png' }));
    expect((await run('--strict')).end).toBe(1);
    write('pairs.jsonl', pair({ id: 'missing', file: 'no.png' }));
    expect((await run('--fresh')).end).toBe(1);
  });

  it('reads standard input and writes standard output for -', async () => {
    write('pairs.jsonl', listed(5));
    await run();
    const piped = await runCli(['fit', '--in', '-', '--out', '-'], { cwd, env, input: listed(5) });
    expect(piped.end).toBe(0);
    expect(piped.stdout).toBe(readFileSync(join(cwd, 'fit.jsonl'), 'utf8'));
  });

  it('stops at SIGINT, and goes on where it stopped', async () => {
    const child = startCli(['fit', '--in', '-', '--out', 'fit.jsonl'], { cwd, env });
    const stderr = text(child.stderr);
    const ended = new Promise((resolve) => {
      child.once('close', resolve);
    });
    // No more pairs come while the run waits for them, so the signal surely comes in the middle.
    child.stdin.write(listed(100));
    await untilWritten(join(cwd, 'fit.jsonl.partial'));
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(await stderr).toContain('Stopped; the same command continues from fit.jsonl.partial.');
    write('pairs.jsonl', listed(100));
    const again = await run();
    expect(again.end).toBe(0);
    expect(Number(/(\d+) pairs kept/.exec(again.stderr)?.[1])).toBeGreaterThanOrEqual(32);
    expect(ids()).toEqual(expectedIds(100));
  });

  it.each([
    [
      1,
      ['--in', 'no.jsonl', '--out', 'fit.jsonl'],
      "no.jsonl can't be read: there is no such file or folder.",
    ],
    [1, ['--in', 'covers', '--out', 'fit.jsonl'], "covers can't be read: it is a folder."],
    [1, ['--in', 'pairs.jsonl', '--out', 'no/fit.jsonl'], "no/fit.jsonl can't be written"],
    [1, ['--in', 'pairs.jsonl', '--out', 'hues.jsonl'], 'is no fit of a cover, so that file was left alone'],
    [2, ['--in', 'pairs.jsonl', '--out', 'pairs.jsonl'], 'name the same file'],
    [2, ['--in', 'pairs.jsonl'], '--out'],
  ])('exits with %i for %j', async (code, args, said) => {
    write('pairs.jsonl', listed(1));
    write('hues.jsonl', '{"id":"a","hues":[],"genres":[],"palette":[]}\n');
    const { end, stderr } = await runCli(['fit', ...args], { cwd, env });
    expect(end).toBe(code);
    expect(stderr).toContain(said);
    expect(stderr).not.toContain('    at ');
  });

  it('refuses a model that knows no covers, and leaves no file', async () => {
    write('pairs.jsonl', listed(1));
    const { end, stderr } = await runCli(['fit', '--in', 'pairs.jsonl', '--out', 'fit.jsonl'], {
      cwd,
      env: { ...env, COVERHUES_HUES_MODEL: makeModelFolder() },
    });
    expect(end).toBe(1);
    expect(stderr).toContain('The hues model has no index of real covers');
    expect(existsSync(join(cwd, 'fit.jsonl'))).toBe(false);
  });
});
