import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { flat } from '../covers/drawn-covers.ts';
import { makeCoversModel } from '../covers/model-folder.ts';
import { makeFolder } from '../folders.ts';
import { runCli, startCli } from './run-cli.ts';
import { untilWritten } from './until-written.ts';

const SIZE = { width: 60, height: 90 };
const HEXES = ['#b22222', '#008080', '#ffd700', '#000080'];

let env: NodeJS.ProcessEnv;
let pictures: Buffer[];
beforeAll(async () => {
  env = { COVERHUES_COVERS_MODEL: makeCoversModel() };
  pictures = await Promise.all(HEXES.map((hex) => flat(hex, SIZE).png().toBuffer()));
});

let cwd: string;
beforeEach(() => {
  cwd = makeFolder();
  mkdirSync(join(cwd, 'covers'));
});

/** Draws so many covers, and lists them. */
function draw(count: number): void {
  for (let at = 0; at < count; at++) write(`covers/${at}.png`, pictures[at % pictures.length]!);
  write('list.jsonl', listed(count));
}

const listed = (count: number): string =>
  Array.from({ length: count }, (_, at) => `{"id":"c${at}","file":"covers/${at}.png"}\n`).join('');
const write = (name: string, content: string | Uint8Array): void => writeFileSync(join(cwd, name), content);
const lines = (name = 'out.jsonl') =>
  readFileSync(join(cwd, name), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
const ids = (name?: string): string[] => lines(name).map(({ id }) => id);
const expectedIds = (count: number): string[] => Array.from({ length: count }, (_, at) => `c${at}`);
const run = (from: string, ...extra: string[]) =>
  runCli(['inspect', '--in', from, '--out', 'out.jsonl', ...extra], { cwd, env });

describe('coverhues inspect', () => {
  it('reads a table, with files by their columns, whatever they are called', async () => {
    draw(2);
    write('list.csv', 'id;cover\nc0;covers/0.png\nc1;covers/1.png\n');
    expect((await run('list.csv')).end).toBe(0);
    expect(ids()).toEqual(expectedIds(2));
    write('list.txt', 'Number,Front\nc0,covers/0.png\nc1,covers/1.png\n');
    const named = ['--format', 'csv', '--columns', 'id=Number,file=Front'];
    expect((await run('list.txt', '--fresh', ...named)).end).toBe(0);
    expect(ids()).toEqual(expectedIds(2));
    const unnamed = await run('list.txt', '--fresh', '--format', 'csv');
    expect(unnamed.end).toBe(1);
    expect(unnamed.stderr).toContain('It has no file; where that is called otherwise, say how');
  });

  it('reads a folder, with files’ names for ids', async () => {
    draw(3);
    write('covers/.hidden', 'nothing');
    mkdirSync(join(cwd, 'covers', 'older'));
    const { end, stdout, stderr } = await run('covers');
    expect({ end, stdout }).toEqual({ end: 0, stdout: '' });
    expect(stderr).toMatch(/^3 covers inspected in .* s \(.* a second\)\. Written to out\.jsonl\.\n$/);
    expect(ids()).toEqual(['0.png', '1.png', '2.png']);
    const [first] = lines();
    expect(Object.keys(first)).toEqual(['id', 'genres', 'categories', 'canTell', 'palette']);
    expect(first.genres).toEqual([
      { id: 'romance', score: expect.any(Number) },
      { id: 'thriller', score: expect.any(Number) },
    ]);
    expect(first.categories.map(({ name }: { name: string }) => name)).toHaveLength(3);
    expect(first.palette).toEqual([{ hex: '#b22222', name: 'firebrick', share: 1 }]);
  });

  it('reads a list, with paths that are absolute or relative to it', async () => {
    draw(2);
    mkdirSync(join(cwd, 'lists'));
    write(
      'lists/a.jsonl',
      `{"id":7,"file":"../covers/0.png"}\n{"id":"b","file":${JSON.stringify(join(cwd, 'covers/1.png'))}}\n`,
    );
    expect((await run('lists/a.jsonl')).end).toBe(0);
    expect(lines().map(({ id, palette }) => [id, palette[0].name])).toEqual([
      [7, 'firebrick'],
      ['b', 'teal'],
    ]);
  });

  it('gives a bad picture a line with its error, and says so', async () => {
    draw(1);
    write('covers/1.png', '<html></html>');
    write('covers/2.png', pictures[0]!.subarray(0, 60));
    write('list.jsonl', `${listed(4)}{"id":"c4"}\n{"id":"c0","file":"x"}\n{"id":[],"file":"x"}\nno\n`);
    const { end, stderr } = await run('list.jsonl');
    expect(end).toBe(0);
    expect(lines().map(({ id, error }) => [id, error])).toEqual([
      ['c0', undefined],
      ['c1', expect.stringContaining('The file is a web page and no picture.')],
      ['c2', expect.stringContaining('cut off, damaged or of a rare kind')],
      ['c3', "covers/3.png can't be read: there is no such file or folder."],
    ]);
    expect(lines().map(({ code }) => code)).toEqual([
      undefined,
      'PICTURE_NOT_A_PICTURE',
      'PICTURE_DAMAGED',
      'INPUT_UNREADABLE',
    ]);
    expect(Object.keys(lines()[1])).toEqual(['id', 'error', 'code']);
    for (const said of [
      'covers/1.png: The file is a web page',
      "covers/3.png can't be read",
      'list.jsonl:5: skipped, there is no file',
      'list.jsonl:6: skipped, its id is that of line 1',
      'list.jsonl:7: skipped, the id is neither a text nor a number',
      'list.jsonl:8: skipped, it is not valid JSON',
    ])
      expect(stderr).toContain(said);
    expect(stderr).toMatch(
      /^1 cover inspected in .*; 3 couldn't be inspected, 4 bad lines skipped\. Written to out\.jsonl\.$/m,
    );
  });

  it('tries a missing file again, but no bad picture, and says so', async () => {
    draw(3);
    write('covers/1.png', 'text');
    write('list.jsonl', listed(5));
    expect((await run('list.jsonl')).end).toBe(0);
    write('covers/3.png', pictures[3]!);
    const again = await run('list.jsonl');
    expect(again.end).toBe(0);
    expect(again.stderr).toMatch(
      /^1 cover inspected in .*; 1 couldn't be inspected, 2 tried again after an error, 3 covers kept from before, 1 of them with an error that would come again\. Written to out\.jsonl\.$/m,
    );
    expect(lines().map(({ id, code }) => [id, code])).toEqual([
      ['c0', undefined],
      ['c1', 'PICTURE_NOT_A_PICTURE'],
      ['c2', undefined],
      ['c3', undefined],
      ['c4', 'INPUT_UNREADABLE'],
    ]);
  });

  it('exits with 1 after a bad picture where --strict is set, and where no picture could be read', async () => {
    draw(1);
    write('covers/bad.png', 'text');
    expect((await run('covers', '--strict')).end).toBe(1);
    expect((await run('covers', '--strict')).end).toBe(1);
    expect(ids()).toEqual(['0.png', 'bad.png']);
    write('list.jsonl', '{"id":1,"file":"covers/bad.png"}\n');
    expect((await run('list.jsonl', '--fresh')).end).toBe(1);
    expect(lines()).toEqual([{ id: 1, error: expect.any(String), code: 'PICTURE_NOT_A_PICTURE' }]);
  });

  it('reads standard input and writes standard output for -', async () => {
    draw(5);
    await run('list.jsonl');
    const piped = await runCli(['inspect', '--in', '-', '--out', '-'], { cwd, env, input: listed(5) });
    expect(piped.end).toBe(0);
    expect(piped.stdout).toBe(readFileSync(join(cwd, 'out.jsonl'), 'utf8'));
  });

  it('does not take its own output for a picture, and does nothing again', async () => {
    draw(2);
    const inside = { cwd: join(cwd, 'covers'), env };
    const args = ['inspect', '--in', '.', '--out', 'out.jsonl'];
    expect((await runCli(args, inside)).end).toBe(0);
    expect((await runCli(args, inside)).stderr).toMatch(/^0 covers inspected, 2 covers kept from before\./);
    expect(ids('covers/out.jsonl')).toEqual(['0.png', '1.png']);
  });

  it('continues after kill -9 in the middle, without reading anything twice', async () => {
    draw(60);
    const child = startCli(['inspect', '--in', '-', '--out', 'out.jsonl'], { cwd, env });
    const ended = new Promise((resolve) => {
      child.once('close', (_code, signal) => resolve(signal));
    });
    // No more covers come while the run waits for them, so the kill surely comes in the middle.
    child.stdin.write(`${listed(60)}${listed(10).replaceAll('"c', '"d')}`);
    const partial = join(cwd, 'out.jsonl.partial');
    await untilWritten(partial, 0);
    child.kill('SIGKILL');
    expect(await ended).toBe('SIGKILL');
    expect(existsSync(join(cwd, 'out.jsonl'))).toBe(false);
    writeFileSync(partial, '{"id":"c59","genres":[{"i', { flag: 'a' });

    const { end, stderr } = await run('list.jsonl');
    expect(end).toBe(0);
    expect(Number(/(\d+) covers kept/.exec(stderr)?.[1])).toBeGreaterThanOrEqual(32);
    expect(ids()).toEqual(expectedIds(60));
    expect(existsSync(partial)).toBe(false);
  });

  it('stops at SIGINT so that it can be continued', async () => {
    draw(40);
    const child = startCli(['inspect', '--in', '-', '--out', 'out.jsonl'], { cwd, env });
    const stderr = text(child.stderr);
    const ended = new Promise((resolve) => {
      child.once('close', resolve);
    });
    child.stdin.write(`${listed(40)}${listed(32).replaceAll('"c', '"d')}`);
    const partial = join(cwd, 'out.jsonl.partial');
    await untilWritten(partial);
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(await stderr).toContain('Stopped; the same command continues from out.jsonl.partial.');
  });

  it.each([
    [
      1,
      ['--in', 'no.jsonl', '--out', 'out.jsonl'],
      "no.jsonl can't be read: there is no such file or folder.",
    ],
    [1, ['--in', 'covers', '--out', 'no/out.jsonl'], "no/out.jsonl can't be written: there is no folder no."],
    [1, ['--in', 'covers', '--out', 'hues.jsonl'], 'is no reading of a cover, so that file was left alone'],
    [2, ['--in', 'list.jsonl', '--out', 'list.jsonl'], 'name the same file'],
    [2, ['--in', 'covers', '--out', 'covers'], 'name the same file'],
    [2, ['--in', 'covers', '--out', '.'], '--out . is no file'],
    [2, ['--in', 'covers'], '--out'],
  ])('exits with %i for %j', async (code, args, said) => {
    draw(1);
    write('hues.jsonl', '{"id":"a","hues":[],"genres":[],"palette":[]}\n');
    const { end, stderr } = await runCli(['inspect', ...args], { cwd, env });
    expect(end).toBe(code);
    expect(stderr).toContain(said);
    expect(stderr).not.toContain('    at ');
    expect(readFileSync(join(cwd, 'hues.jsonl'), 'utf8')).toContain('"hues"');
  });

  it('takes an empty folder', async () => {
    expect((await run('covers')).end).toBe(0);
    expect(readFileSync(join(cwd, 'out.jsonl'), 'utf8')).toBe('');
  });

  it('prints no control characters of a list on the terminal', async () => {
    write('list.jsonl', '{"id":1,"file":"\\u001b[2Jx.png"}\n');
    expect((await run('list.jsonl')).stderr).not.toContain('\u001b');
  });
});
