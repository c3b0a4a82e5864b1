import { execSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import { packagePath } from '../../src/package-root.ts';
import { makeFolder } from '../folders.ts';
import { runCli, startCli } from './run-cli.ts';
import { untilWritten } from './until-written.ts';

const THEMES = [
  'a detective in a harbour town',
  'a dragon and a queen',
  'two bakers in love',
  'the history of bread',
];

const bookLine = (index: number): string =>
  JSON.stringify({
    id: `b${index}`,
    description: `Book ${index} tells of ${THEMES[index % 4]}.`,
    genres: ['fiction'],
  });

const catalogue = (count: number): string =>
  Array.from({ length: count }, (_, index) => bookLine(index)).join('\n');

/** Books of two lines each, without ids. */
const csvRows = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `"Book ${index},\n of ${THEMES[index % 4]}"`);

let cwd: string;
beforeEach(() => {
  cwd = makeFolder();
});

const write = (name: string, content: string): void => writeFileSync(join(cwd, name), content);
const ids = (name = 'hues.jsonl'): string[] =>
  readFileSync(join(cwd, name), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => String(JSON.parse(line).id));
const run = (...extra: string[]) =>
  runCli(['predict', '--in', 'books.jsonl', '--out', 'hues.jsonl', ...extra], { cwd });
const linesOf = async (...extra: string[]): Promise<string[]> => {
  expect((await run('--fresh', ...extra)).end).toBe(0);
  return readFileSync(join(cwd, 'hues.jsonl'), 'utf8').trimEnd().split('\n');
};
/** Books of two batches, of which the first is written when the second is taken up, and of the beginning of a third. */
const SOME = 135;
const expectedIds = (count: number): string[] => Array.from({ length: count }, (_, index) => `b${index}`);

describe('coverhues predict', () => {
  it('predicts a catalogue, reports bad lines by number and sums up', async () => {
    write('books.jsonl', `${catalogue(3)}\n{broken\n\n{"id":"x"}\n{"id":"b1","description":"again"}\n`);
    const { end, stdout, stderr } = await run();
    expect(end).toBe(0);
    expect(stdout).toBe('');
    expect(stderr.split('\n').slice(0, 3)).toEqual([
      'books.jsonl:4: skipped, it is not valid JSON',
      'books.jsonl:6: skipped, there is no description',
      'books.jsonl:7: skipped, its id is that of line 2',
    ]);
    expect(stderr).toMatch(
      /^3 books predicted in .* s \(.* a second\), 3 bad lines skipped\. Written to hues\.jsonl\.$/m,
    );
    expect(ids()).toEqual(expectedIds(3));
  });

  it('leaves reviews out of reading, and says so', async () => {
    const description = 'A detective in a harbour town opens an old case.\n\n“A joy.” — The Herald';
    write('books.jsonl', JSON.stringify({ id: 1, description }));
    await run();
    const { read } = JSON.parse(readFileSync(join(cwd, 'hues.jsonl'), 'utf8')) as { read: object };
    expect(read).toEqual({ words: 10, of: 14, leftOut: { review: 1 } });
  });

  it('reads CSV the same', async () => {
    write('books.jsonl', '{"id":"a","description":"A storm, at sea.","genres":["thriller","crime"]}');
    write('books.csv', 'id,description,genres\na,"A storm, at sea.","thriller, crime"\n');
    await run();
    expect((await runCli(['predict', '--in', 'books.csv', '--out', 'csv.jsonl'], { cwd })).end).toBe(0);
    expect(readFileSync(join(cwd, 'csv.jsonl'))).toEqual(readFileSync(join(cwd, 'hues.jsonl')));
  });

  it('reads what spreadsheets and shells write: semicolons, Windows-1252, UTF-16, and columns by other names', async () => {
    const rows = ['É', 'È', 'Ê'].map((id, index) => `${id};A book of ${THEMES[index]}, and more`);
    const content = ['sep=;', 'Nr;Inhalt', ...rows].join('\r\n');
    const columns = ['--columns', 'id=Nr,description=Inhalt', '--format', 'csv', '--strict'];
    for (const encoding of ['latin1', 'utf8', 'utf16le'] as const) {
      const input = Buffer.from(content, encoding);
      const { end, stdout } = await runCli(['predict', '--in', '-', '--out', '-', ...columns], { input });
      expect(end).toBe(0);
      expect(stdout.match(/(?<=^\{"id":")[^"]*/gm)).toEqual(['É', 'È', 'Ê']);
    }
  });

  it('keeps colours in every palette, and adds prints, only where that is asked for', async () => {
    write('books.jsonl', catalogue(2));
    const plain = await linesOf();
    const locked = await linesOf('--lock', 'firebrick, #f3e9d2', '--print');
    for (const [at, line] of locked.entries()) {
      const { palettes, palette, kept, ...others } = JSON.parse(line);
      expect(kept.locks).toEqual([
        { name: 'firebrick', hex: '#b22222' },
        { name: 'cream', hex: '#f3e9d2' },
      ]);
      expect(kept.distances).toHaveLength(palettes.length);
      for (const each of palettes) {
        const hexes = each.map(({ hex }: { hex: string }) => hex);
        expect(hexes).toEqual(expect.arrayContaining(['#b22222', '#f3e9d2']));
      }
      expect(palette[0].print).toMatchObject({ ink: expect.any(Number), printable: expect.any(Boolean) });
      const { palettes: own, palette: first, ...same } = JSON.parse(plain[at]!);
      expect(others).toEqual(same);
      expect([own[0].length, first[0].print]).toEqual([first.length, undefined]);
    }
    expect(await linesOf()).toEqual(plain);
  });

  it.each([
    ['fierbrick', /“fierbrick” is no colour that I know\. Did you mean “firebrick”\?/],
    ['', /Expected at least one colour/],
    ['red, navy, gold, teal, pink, black', /up to 5 colours/],
  ])('refuses --lock %j', async (lock, told) => {
    write('books.jsonl', catalogue(1));
    const { end, stderr } = await run('--lock', lock);
    expect(end).toBe(2);
    expect(stderr).toMatch(told);
  });

  it('goes by rows where a list has no ids, also when it continues', async () => {
    const predict = () => runCli(['predict', '--in', 'books.csv', '--out', 'hues.jsonl'], { cwd });
    write('books.csv', ['description', ...csvRows(3)].join('\n'));
    await predict();
    expect(ids()).toEqual(['1', '2', '3']);
    writeFileSync(join(cwd, 'hues.jsonl'), '{"id":4,"hues":[{"na', { flag: 'a' });
    write('books.csv', ['description', ...csvRows(5)].join('\n'));
    expect((await predict()).stderr).toMatch(/^2 books predicted .*, 3 books kept from before\./);
    expect(ids()).toEqual(['1', '2', '3', '4', '5']);
  });

  it('reads standard input and writes standard output for -', async () => {
    write('books.jsonl', catalogue(5));
    await run();
    const piped = await runCli(['predict', '--in', '-', '--out', '-'], { input: catalogue(5) });
    expect(piped.end).toBe(0);
    expect(piped.stdout).toBe(readFileSync(join(cwd, 'hues.jsonl'), 'utf8'));
  });

  it('does nothing again, and only what is new later', async () => {
    write('books.jsonl', catalogue(5));
    await run();
    const before = statSync(join(cwd, 'hues.jsonl')).mtimeMs;
    expect((await run()).stderr).toBe(
      '0 books predicted, 5 books kept from before. hues.jsonl is as it was.\n',
    );
    expect(statSync(join(cwd, 'hues.jsonl')).mtimeMs).toBe(before);
    write('books.jsonl', catalogue(7));
    expect((await run()).stderr).toMatch(/^2 books predicted .*, 5 books kept from before\./);
    expect(ids()).toEqual(expectedIds(7));
    expect((await run('--fresh')).stderr).toMatch(/^7 books predicted in [^,]*\. Written/);
  });

  it('continues after kill -9 in the middle, without doing anything twice', async () => {
    const child = startCli(['predict', '--in', '-', '--out', 'hues.jsonl'], { cwd });
    const ended = new Promise((resolve) => {
      child.once('close', (_code, signal) => resolve(signal));
    });
    // The books stop coming while the run waits for more, so the kill surely comes in the middle.
    child.stdin.write(`${catalogue(SOME)}\n`);
    const partial = join(cwd, 'hues.jsonl.partial');
    await untilWritten(partial, 0);
    child.kill('SIGKILL');
    expect(await ended).toBe('SIGKILL');
    expect(existsSync(join(cwd, 'hues.jsonl'))).toBe(false);
    writeFileSync(partial, '{"id":"b134","hues":[{"na', { flag: 'a' });

    write('books.jsonl', catalogue(150));
    const { end, stderr } = await run();
    expect(end).toBe(0);
    expect(Number(/(\d+) books kept/.exec(stderr)?.[1])).toBeGreaterThan(0);
    expect(ids()).toEqual(expectedIds(150));
    expect(existsSync(partial)).toBe(false);
  });

  it('leaves a finished output where it is when its extension is killed', async () => {
    write('books.jsonl', catalogue(5));
    await run();
    const finished = readFileSync(join(cwd, 'hues.jsonl'));
    const child = startCli(['predict', '--in', '-', '--out', 'hues.jsonl'], { cwd });
    const ended = new Promise((resolve) => {
      child.once('close', (_code, signal) => resolve(signal));
    });
    child.stdin.write(`${catalogue(SOME)}\n`);
    const partial = join(cwd, 'hues.jsonl.partial');
    await untilWritten(partial, finished.length);
    child.kill('SIGKILL');
    expect(await ended).toBe('SIGKILL');
    expect(readFileSync(join(cwd, 'hues.jsonl'))).toEqual(finished);

    write('books.jsonl', catalogue(SOME));
    const { end, stderr } = await run();
    expect(end).toBe(0);
    expect(Number(/(\d+) books kept/.exec(stderr)?.[1])).toBeGreaterThan(5);
    expect(ids()).toEqual(expectedIds(SOME));
    expect(readdirSync(cwd).toSorted()).toEqual(['books.jsonl', 'hues.jsonl']);
  });

  it('refuses to write what another run is writing, and lets that one go on', async () => {
    const first = startCli(['predict', '--in', '-', '--out', 'hues.jsonl'], { cwd });
    const ended = new Promise((resolve) => {
      first.once('close', resolve);
    });
    first.stdin.write(`${catalogue(SOME)}\n`);
    await untilWritten(join(cwd, 'hues.jsonl.partial'));
    write('books.jsonl', catalogue(5));
    for (const extra of [[], ['--fresh']]) {
      const second = await run(...extra);
      expect(second.end).toBe(1);
      expect(second.stderr).toMatch(
        new RegExp(`^coverhues: Another run \\(process ${first.pid} on .*\\) is writing hues\\.jsonl\\. `),
      );
    }
    first.stdin.end();
    expect(await ended).toBe(0);
    expect(ids()).toEqual(expectedIds(SOME));
    expect(readdirSync(cwd).toSorted()).toEqual(['books.jsonl', 'hues.jsonl']);
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('stops at %s with %i so that it can be continued', async (signal, code) => {
    const child = startCli(['predict', '--in', '-', '--out', 'hues.jsonl'], { cwd });
    const stderr = text(child.stderr);
    const ended = new Promise((resolve) => {
      child.once('close', resolve);
    });
    child.stdin.write(`${catalogue(SOME)}\n`);
    const partial = join(cwd, 'hues.jsonl.partial');
    await untilWritten(partial);
    child.kill(signal);
    expect(await ended).toBe(code);
    expect(await stderr).toContain('Stopped; the same command continues from hues.jsonl.partial.');
    expect(readdirSync(cwd)).toEqual(['hues.jsonl.partial']);
    write('books.jsonl', catalogue(SOME));
    expect((await run()).end).toBe(0);
    expect(ids()).toEqual(expectedIds(SOME));
  });

  it('exits with 1 when every line is bad, and leaves no output', async () => {
    write('books.jsonl', '{\n[]\n');
    const { end, stderr } = await run();
    expect(end).toBe(1);
    expect(stderr).toContain('\n0 books predicted, 2 bad lines skipped. Nothing was written.\n');
    expect(existsSync(join(cwd, 'hues.jsonl'))).toBe(false);
  });

  it('exits with 1 after a bad line where --strict is set, with the output complete', async () => {
    write('books.jsonl', `${catalogue(2)}\n{`);
    expect((await run('--strict')).end).toBe(1);
    expect(ids()).toEqual(expectedIds(2));
  });

  it('takes an empty catalogue', async () => {
    write('books.jsonl', '');
    expect(await run()).toMatchObject({ end: 0, stderr: '0 books predicted. Written to hues.jsonl.\n' });
    expect(readFileSync(join(cwd, 'hues.jsonl'), 'utf8')).toBe('');
  });

  it.each([
    [
      1,
      ['--in', 'no.jsonl', '--out', 'hues.jsonl'],
      "no.jsonl can't be read: there is no such file or folder.",
    ],
    [1, ['--in', '.', '--out', 'hues.jsonl'], ". can't be read: it is a folder."],
    [1, ['--in', '.', '--format', 'csv', '--out', 'hues.jsonl'], ". can't be read: it is a folder."],
    [
      1,
      ['--in', 'books.jsonl', '--out', 'no/hues.jsonl'],
      "no/hues.jsonl can't be written: there is no folder no.",
    ],
    [1, ['--in', 'books.jsonl', '--out', 'other.txt'], 'Line 1 of '],
    [2, ['--in', 'books.jsonl', '--out', 'books.jsonl'], 'name the same file'],
    [2, ['--in', 'books.jsonl', '--out', '.'], '--out . is no file'],
    [2, ['--in', 'other.txt', '--out', 'hues.jsonl'], 'add --format jsonl or --format csv'],
  ])('exits with %i for %j', async (code, args, said) => {
    write('books.jsonl', catalogue(1));
    write('other.txt', 'Dear diary\n');
    const { end, stderr } = await runCli(['predict', ...args], { cwd });
    expect(end).toBe(code);
    expect(stderr).toContain(said);
    expect(stderr).not.toContain('    at ');
    expect(readFileSync(join(cwd, 'other.txt'), 'utf8')).toBe('Dear diary\n');
  });

  it('says once that its input is compressed, and how to unpack it', async () => {
    const packed = gzipSync('id,description\n1,A storm at sea.\n');
    writeFileSync(join(cwd, 'books.csv.gz'), packed);
    writeFileSync(join(cwd, 'books.jsonl'), gzipSync(catalogue(300)));
    const file = await runCli(['predict', '--in', 'books.csv.gz', '--out', 'hues.jsonl'], { cwd });
    const advice = 'gunzip -c books.csv.gz | coverhues predict --format csv --in - --out FILE';
    const said = `coverhues: books.csv.gz is compressed. Unpack it on its way in: ${advice}\n`;
    expect(file).toEqual({ end: 1, stdout: '', stderr: said });
    const misnamed = await run();
    expect(misnamed.stderr).toContain('gunzip -c books.jsonl | coverhues predict --in - --out FILE\n');
    const piped = await runCli(['predict', '--in', '-', '--out', '-'], { cwd, input: packed });
    expect(piped.stderr).toMatch(/^coverhues: Standard input is compressed\. .*\n$/);
    expect(readdirSync(cwd).toSorted()).toEqual(['books.csv.gz', 'books.jsonl']);

    const shell = advice.replace('coverhues', `"${process.execPath}" "${packagePath('src', 'bin.js')}"`);
    execSync(shell, { cwd, stdio: 'pipe' });
    expect(ids('FILE')).toEqual(['1']);
  });

  it('ends quietly when the reader has seen enough', async () => {
    write('books.jsonl', catalogue(3000));
    const child = startCli(['predict', '--in', 'books.jsonl', '--out', '-'], { cwd });
    child.stdout.once('data', () => child.stdout.destroy());
    const ended = new Promise((resolve) => {
      child.once('close', (code, signal) => resolve(code ?? signal));
    });
    expect(await text(child.stderr)).toBe('');
    expect(await ended).toBe(0);
  });
});
