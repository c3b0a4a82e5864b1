import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { flat } from '../covers/drawn-covers.ts';
import { makeCoversModel } from '../covers/model-folder.ts';
import { madeEpubWithCover, madeWord } from '../documents/made-documents.ts';
import { makeFolder } from '../folders.ts';
import { PICTURE_LIMITS } from '../../src/picture-limits.ts';
import { runCli, startCli } from './run-cli.ts';

const BLURB = 'A retired detective returns to the harbour town where her sister vanished thirty winters ago.';

describe('coverhues hues', () => {
  it('prints ranked hues with their hex, without colours into a pipe', async () => {
    const { end, stdout, stderr } = await runCli(['hues', BLURB]);
    expect({ end, stderr }).toEqual({ end: 0, stderr: '' });
    expect(stdout.match(/^ *\d+ {2}[a-z() -]+ +#[0-9a-f]{6} /gm)?.length).toBeGreaterThanOrEqual(5);
    expect(stdout).not.toContain('\u001b');
  });

  it('reads standard input for -', async () => {
    const [piped, given] = await Promise.all([
      runCli(['hues', '-'], { input: `${BLURB}\n` }),
      runCli(['hues', BLURB]),
    ]);
    expect(piped).toEqual(given);
  });

  it('writes the answer as one JSON object', async () => {
    const { stdout } = await runCli(['hues', BLURB, '--json', '--top', '58', '--genres', 'thriller, qwxzv']);
    const answer = JSON.parse(stdout);
    expect(answer.hues).toHaveLength(58);
    expect(answer.hues[0]).toMatchObject({ rank: 1, reason: expect.any(String) });
    expect(answer.hues[0].css).toMatch(/^#[0-9a-f]{6}$/);
    expect(answer).toMatchObject({ worn: expect.any(Array), comparables: expect.any(Array) });
    expect(answer.genres[0]).toMatchObject({ id: expect.any(String), score: expect.any(Number) });
    expect(answer.given.unknown).toEqual(['qwxzv']);
    expect(answer.ground.ground).toMatchObject({ share: expect.any(Number) });
  });

  it('keeps colours, and rolls the rest', async () => {
    const lock = ['--lock', 'firebrick', '--lock', '#f3e9d2', '--roll', '2', '--swap', 'ground,main'];
    const { stdout } = await runCli(['hues', BLURB, '--json', ...lock]);
    const { worn, kept, notes } = JSON.parse(stdout);
    const hexes = worn.map(({ hex }: { readonly hex: string }) => hex);
    expect(hexes).toEqual(expect.arrayContaining(['#b22222', '#f3e9d2']));
    expect(kept).toMatchObject({ isSwapped: true, locks: [{ hex: '#b22222' }, { hex: '#f3e9d2' }] });
    expect(notes[1]).toMatch(/^Palette 2 of /);
  });

  it('holds the book beside others, named once or several times', async () => {
    const like = ['--like', 'the key to rebeca', '--like', 'Magic Binds by Ilona Andrews; qwxzv'];
    const { stdout } = await runCli(['hues', BLURB, '--json', ...like]);
    const { beside, comparables, notes } = JSON.parse(stdout);
    expect(beside.found).toMatchObject([{ title: 'The Key to Rebecca' }, { title: 'Magic Binds' }]);
    expect(beside.unknown).toEqual(['qwxzv']);
    expect(comparables.slice(0, 2)).toMatchObject([
      { title: 'The Key to Rebecca' },
      { title: 'Magic Binds' },
    ]);
    expect(notes.join(' ')).toMatch(/“The Key to Rebecca” by Ken Follett \(\d{4}\) and “Magic Binds” by/);
  });

  it('writes the swatch as PNG, in either theme', async () => {
    const cwd = makeFolder();
    const args = ['hues', BLURB, '--title', 'The Long Frost', '--image'];
    const ends = await Promise.all([
      runCli([...args, 'light.png'], { cwd }),
      runCli([...args, 'dark.png', '--theme', 'dark'], { cwd }),
    ]);
    expect(ends.map(({ end }) => end)).toEqual([0, 0]);
    const [light, dark] = ['light.png', 'dark.png'].map((name) => readFileSync(join(cwd, name)));
    expect(light?.subarray(1, 4).toString()).toBe('PNG');
    expect(light?.equals(dark ?? Buffer.alloc(0))).toBe(false);
  });

  it('writes the swatch as JPEG where its name says so, and in no format that it can’t', async () => {
    const cwd = makeFolder();
    const args = ['hues', BLURB, '--title', 'The Long Frost', '--image'];
    const [jpeg, png, webp] = await Promise.all([
      runCli([...args, 'swatch.JPG'], { cwd }),
      runCli([...args, 'swatch'], { cwd }),
      runCli([...args, 'swatch.webp'], { cwd }),
    ]);
    expect([jpeg.end, png.end]).toEqual([0, 0]);
    const [written, plain] = ['swatch.JPG', 'swatch'].map((name) => readFileSync(join(cwd, name)));
    expect(await sharp(written).metadata()).toMatchObject({ format: 'jpeg', width: 1200 });
    expect(await sharp(plain).metadata()).toMatchObject({ format: 'png', width: 1200 });
    expect(webp).toMatchObject({
      end: 2,
      stdout: '',
      stderr: expect.stringContaining('ends in .png or .jpg'),
    });
    expect(existsSync(join(cwd, 'swatch.webp'))).toBe(false);
  });

  it('describes the swatch in the JSON, where one was written', async () => {
    const cwd = makeFolder();
    const args = ['hues', BLURB, '--title', 'The Long Frost', '--json'];
    const [drawn, bare] = await Promise.all([
      runCli([...args, '--image', 'swatch.png'], { cwd }),
      runCli(args, { cwd }),
    ]);
    const { picture, ...answer } = JSON.parse(drawn.stdout);
    expect(picture).toEqual({ file: 'swatch.png', alt: expect.stringContaining('The Long Frost') });
    for (const { name } of answer.hues.slice(0, 3)) expect(picture.alt).toContain(name);
    expect(answer).toEqual(JSON.parse(bare.stdout));
  });

  it.each(['', '🐙', ' \n'])('exits with 1 where there is nothing to read: %j', async (blurb) => {
    const [given, piped, json] = await Promise.all([
      runCli(['hues', blurb]),
      runCli(['hues', '-'], { input: blurb }),
      runCli(['hues', blurb, '--json']),
    ]);
    expect(given).toMatchObject({ end: 1, stderr: '', stdout: expect.stringContaining('For example') });
    expect(piped).toEqual(given);
    expect(json).toMatchObject({ end: 1, stderr: '' });
    expect(JSON.parse(json.stdout)).toMatchObject({ headline: expect.any(String), hues: [], advice: [] });
    expect((await runCli(['hues', blurb, '--genres', 'romance'])).end).toBe(0);
    expect((await runCli(['hues', blurb, '--genres', 'qwxzv', '--title', 'Ice'])).end).toBe(1);
  });

  it('gives the palette beside the hues of --top, as its help says', async () => {
    const [{ stdout }, help] = await Promise.all([
      runCli(['hues', BLURB, '--top', '3', '--json']),
      runCli(['hues', '--help']),
    ]);
    const { hues, worn } = JSON.parse(stdout) as {
      hues: { rank: number; said: string }[];
      worn: { role: string; said: string }[];
    };
    const text = (await runCli(['hues', BLURB, '--top', '3'])).stdout;
    for (const { said } of [...hues, ...worn]) expect(text).toContain(said);
    expect(hues.map(({ rank }) => rank)).toEqual([1, 2, 3]);
    expect([worn.at(0)?.role, worn.at(-1)?.role]).toEqual(['ground', 'ink']);
    expect(help.stdout.replaceAll(/\s+/g, ' ')).toContain(
      'besides the --top hues those of the palette are listed',
    );
  });

  it('writes the text that was read with --read, and what was left out of it', async () => {
    const around = `${BLURB}\n\n“A joy.” — The Herald\n`;
    const [text, json, usual] = await Promise.all([
      runCli(['hues', '-', '--read'], { input: around }),
      runCli(['hues', '-', '--read', '--json'], { input: around }),
      runCli(['hues', '-'], { input: around }),
    ]);
    const shown = text.stdout.slice(usual.stdout.trimEnd().length).replaceAll(/\s+/g, ' ').trim();
    expect(shown).toBe(`The text that was read: ${BLURB} a review quote: “A joy.” — The Herald`);
    expect(text.stdout.replaceAll(/\s+/g, ' ')).toContain('Left out of reading: a review quote.');
    expect(JSON.parse(json.stdout).read).toEqual({
      words: 15,
      of: 19,
      leftOut: { review: 1 },
      text: BLURB,
      parts: [{ kind: 'review', text: '“A joy.” — The Herald' }],
      comparisons: [],
    });
  });

  it('fails when the image cannot be written', async () => {
    const { end, stderr } = await runCli(['hues', BLURB, '--image', 'no/such/folder.png']);
    expect(end).toBe(1);
    expect(stderr).toBe(
      "coverhues: The image can't be written to no/such/folder.png: there is no such file or folder.\n",
    );
  });

  it('answers text without words, and writes no image then', async () => {
    const cwd = makeFolder();
    const { end, stdout, stderr } = await runCli(['hues', '📚', '--image', 'a.png'], { cwd });
    expect(end).toBe(1);
    expect(stdout).toContain('For example');
    expect(stderr).toContain('no image was written');
    expect(existsSync(join(cwd, 'a.png'))).toBe(false);
  });

  it.each([
    ['--top', '0'],
    ['--top', '59'],
    ['--top', 'many'],
    ['--theme', 'neon'],
  ])('refuses %s %s with exit code 2', async (option, value) => {
    const { end, stderr } = await runCli(['hues', BLURB, option, value]);
    expect(end).toBe(2);
    expect(stderr).toContain(option);
  });

  it('holds a cover against the blurb, and says in one sentence what is wrong with its path', async () => {
    const cwd = makeFolder();
    const env = { COVERHUES_COVERS_MODEL: makeCoversModel() };
    writeFileSync(join(cwd, 'cover.png'), await flat('#00003c').png().toBuffer());
    const { end, stdout } = await runCli(['hues', BLURB, '--cover', 'cover.png', '--json'], { cwd, env });
    expect(end).toBe(0);
    const answer = JSON.parse(stdout) as { cover: { palette: unknown[] }; notes: string[] };
    expect(answer.cover.palette).toEqual([expect.objectContaining({ hex: '#00003c', share: 1 })]);
    expect(answer.notes.join(' ')).toContain('The cover agrees with the blurb');
    const missing = await runCli(['hues', BLURB, '--cover', 'nothing.png'], { cwd, env });
    expect(missing).toMatchObject({ end: 1, stdout: '' });
    expect(missing.stderr).toMatch(/nothing\.png can't be read: there is no such file/);
  });

  it('ends quietly when the reader closes the pipe', async () => {
    const child = startCli(['hues', BLURB, '--json', '--top', '58']);
    child.stdout.destroy();
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    const end = await new Promise((resolve) => {
      child.once('close', (code, signal) => resolve(code ?? signal));
    });
    expect({ end, stderr }).toEqual({ end: 0, stderr: '' });
  });

  it('refuses bytes that are no text, and says so', async () => {
    const input = Uint8Array.from({ length: 4096 }, (_, i) => i % 256);
    expect(await runCli(['hues', '-'], { input })).toMatchObject({
      end: 1,
      stdout: '',
      stderr: expect.stringContaining('“standard input” seems to be a file without text'),
    });
  });

  it('reads standard input in whatever encoding', async () => {
    const blurb = 'Élodie, a détective, returns to the harbour town where a killer waits.';
    const asUsual = await runCli(['hues', '-', '--read'], { input: blurb });
    expect(asUsual.stdout.replaceAll(/\s+/g, ' ')).toContain(blurb);
    for (const input of [Buffer.from(`\ufeff${blurb}`, 'utf16le'), Buffer.from(blurb, 'latin1')]) {
      expect(await runCli(['hues', '-', '--read'], { input })).toEqual(asUsual);
    }
  });

  it('reads a document, by its path or from standard input, and an e-book with its cover', async () => {
    const cwd = makeFolder();
    const input = madeWord(`<w:p><w:r><w:t>${BLURB}</w:t></w:r></w:p>`);
    writeFileSync(join(cwd, 'my blurb.docx'), input);
    const cover = await flat('#000080', { width: 60, height: 90 }).png().toBuffer();
    writeFileSync(join(cwd, 'book.epub'), madeEpubWithCover(BLURB, cover));
    const asUsual = await runCli(['hues', BLURB]);
    expect(await runCli(['hues', './my blurb.docx'], { cwd })).toEqual(asUsual);
    expect(await runCli(['hues', '-'], { input })).toEqual(asUsual);
    const { stdout } = await runCli(['hues', 'book.epub', '--json'], { cwd });
    expect(JSON.parse(stdout).cover.palette[0].hex).toBe('#000080');
  });

  it.each([
    ['bytes', () => new Uint8Array(PICTURE_LIMITS.bytes + 1)],
    ['pixels', () => flat('#000080', { width: 6000, height: 5001 }).png().toBuffer()],
  ])('says that the cover within an e-book has too many %s, and reads the blurb', async (_, draw) => {
    const cover = await draw();
    const said = 'The picture is too large';
    const told = await runCli(['hues', '-', '--json'], { input: madeEpubWithCover(BLURB, cover) });
    const { notes, ...answer } = JSON.parse(told.stdout);
    const { notes: usual, ...alone } = JSON.parse((await runCli(['hues', BLURB, '--json'])).stdout);
    expect(notes).toEqual([expect.stringMatching(`^${said}.*rests on the blurb alone\\.$`), ...usual]);
    expect(answer).toEqual(alone);
    const { end, stdout } = await runCli(['hues', '-'], { input: madeEpubWithCover('', cover) });
    expect([end, stdout]).toEqual([1, expect.stringContaining(said)]);
  });

  it('looks at a picture in place of a blurb', async () => {
    const cwd = makeFolder();
    writeFileSync(join(cwd, 'cover.png'), await flat('#000080', { width: 60, height: 90 }).png().toBuffer());
    const { end, stdout } = await runCli(['hues', 'cover.png', '--json'], { cwd });
    expect([end, JSON.parse(stdout).cover.palette[0].hex]).toEqual([0, '#000080']);
    writeFileSync(join(cwd, 'photo.heic'), '\0\0\0\u0018ftypheic\0\0\0\0mif1heic');
    const refused = await runCli(['hues', 'photo.heic'], { cwd });
    expect([refused.end, refused.stdout]).toEqual([1, expect.stringContaining('That is a HEIC picture')]);
  });

  it.each([
    ['gone.docx', "gone.docx can't be read: there is no such file or folder."],
    ['bad.pdf', "I couldn't read “bad.pdf”, a PDF: it seems to be protected or damaged"],
    ['page.html', "“page.html” seems to be a web page, which I don't know how to read."],
  ])('says why a file can not be read: %s', async (name, sentence) => {
    const cwd = makeFolder();
    writeFileSync(join(cwd, 'bad.pdf'), '%PDF-1.7 …');
    writeFileSync(join(cwd, 'page.html'), '<!doctype html><p>A storm.</p>');
    const { end, stderr } = await runCli(['hues', name], { cwd });
    expect(end).toBe(1);
    expect(stderr).toContain(sentence);
  });
});
