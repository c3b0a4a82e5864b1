import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packagePath } from '../../src/package-root.ts';
import { bundled } from '../bundled.ts';
import { FONT_FAMILIES } from '../../src/swatch/fonts.ts';
import { specOf } from './specs.ts';

const run = promisify(execFile);

const TITLE = 'The Quiet Ledger صل שלום नमस्ते நூல் สวัสดี 東京 비밀 这书 📚';

/** Georgian, which none of the fonts that ship has. */
const UNDRAWABLE = 'თბილისი';

/** Bytes that the fonts may take of a download. */
const SIZE_MAX = 9 * 1024 * 1024;

let folder: string;
let noFonts: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coverhues-fonts-'));
  noFonts = join(folder, 'none.conf');
  await writeFile(noFonts, `<fontconfig><cachedir>${join(folder, 'cache')}</cachedir></fontconfig>`);
});

afterAll(() => rm(folder, { recursive: true }));

/** What was drawn by the usual fonts, and without any, in processes of their own. */
const drawn = new Map<string, ReturnType<typeof drawWith>>();

/** The same, drawn once for all who ask. */
function drawOnce(env: Record<string, string>, title: string): ReturnType<typeof drawWith> {
  const key = JSON.stringify([env, title]);
  const picture = drawn.get(key) ?? drawWith(env, title);
  drawn.set(key, picture);
  return picture;
}

/** Draws in a process of its own, as fontconfig reads its configuration only once. */
async function drawWith(env: Record<string, string>, title: string, thread = 'main') {
  const [renderer, languages] = ['swatch/render-swatch.ts', 'languages/index.ts'].map(bundled);
  // Its words are functions, which that process has itself.
  const { words: _words, ...spec } = specOf(5, { title });
  const work = `
    Promise.all([import(${renderer}), import(${languages})])
      .then(([{ renderSwatch }, { sentencesFor }]) =>
        renderSwatch({ ...${JSON.stringify(spec)}, words: sentencesFor('en').swatch }))
      .then(({ bytes }) => process.stdout.write(Buffer.from(bytes).toString('base64')));`;
  const inWorker = `
    const { Worker } = await import('node:worker_threads');
    new Worker(${JSON.stringify(`delete process.env.FONTCONFIG_FILE; ${work}`)}, { eval: true });`;
  const code = thread === 'main' ? work : inWorker;
  const { FONTCONFIG_FILE: _, FONTCONFIG_PATH: __, ...usual } = process.env;
  return run(process.execPath, ['--input-type=module', '--eval', code], {
    env: { ...usual, ...env },
    cwd: packagePath(),
    maxBuffer: 4 * 1024 * 1024,
  });
}

describe('a machine without any fonts', () => {
  it('draws the same picture, pixel by pixel, in all scripts that ship', async () => {
    const usual = await drawOnce({}, TITLE);
    const bare = await drawOnce({ FONTCONFIG_FILE: noFonts }, TITLE);
    expect(bare.stdout.length).toBeGreaterThan(10_000);
    expect(bare.stdout).toBe(usual.stdout);
    expect(bare.stderr).toBe('');
  });

  it('draws a picture without the title in a script that nothing covers, and with no boxes in it', async () => {
    const undrawable = await drawWith({ FONTCONFIG_FILE: noFonts }, UNDRAWABLE);
    const untitled = await drawWith({ FONTCONFIG_FILE: noFonts }, '');
    expect(undrawable.stdout).toBe(untitled.stdout);
  });
});

describe('loadFonts', () => {
  it('costs a start of the web page no library that draws', async () => {
    const modules = ['swatch/fonts.ts', 'platforms/web/start.ts'].map(bundled);
    const code = `
      const [{ loadFonts }] = await Promise.all([${modules.map((each) => `import(${each})`).join(', ')}]);
      await loadFonts();
      const { sharedObjects } = process.report.getReport();
      process.stdout.write(sharedObjects.filter((path) => /vips|sharp/.test(path)).join());`;
    const { FONTCONFIG_FILE: _, FONTCONFIG_PATH: __, ...env } = process.env;
    const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', code], {
      env,
      cwd: packagePath(),
    });
    expect(stdout).toBe('');
  });

  it('serves a worker thread, whose environment fontconfig does not see', async () => {
    const main = await drawOnce({ FONTCONFIG_FILE: noFonts }, TITLE);
    const worker = await drawWith({ FONTCONFIG_FILE: noFonts }, TITLE, 'worker');
    expect(worker.stdout).toBe(main.stdout);
  });

  it('is silent where the cache folder cannot be written', async () => {
    // A file where a folder should be stays unwritable for everybody, root included.
    const { stdout, stderr } = await drawWith(
      { XDG_CACHE_HOME: join(noFonts, 'cache'), TMPDIR: folder },
      TITLE,
    );
    expect(stderr).toBe('');
    expect(stdout).toBe((await drawOnce({}, TITLE)).stdout);
    expect((await readdir(folder)).filter((name) => name.startsWith('coverhues-cache'))).toHaveLength(1);
  });
});

describe('assets/fonts', () => {
  const fonts = packagePath('assets', 'fonts');

  it('holds every family with its licence, and no more than 9 MB', async () => {
    const files = await readdir(fonts);
    for (const family of FONT_FAMILIES.split(', ')) {
      const stem = family.replaceAll(' ', '');
      expect(files.some((file) => file.startsWith(`${stem}-`) && file.endsWith('.ttf'))).toBe(true);
      const licence = await readFile(join(fonts, `OFL-${stem}.txt`), 'utf8');
      expect(licence).toContain('SIL OPEN FONT LICENSE Version 1.1');
    }
    const sizes = await Promise.all(files.map(async (file) => (await readFile(join(fonts, file))).length));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(SIZE_MAX);
  });

  it('is named in its own fontconfig file by a relative path, so that it can be anywhere', async () => {
    expect(await readFile(join(fonts, 'fonts.conf'), 'utf8')).toContain('<dir prefix="relative">.</dir>');
  });
});
