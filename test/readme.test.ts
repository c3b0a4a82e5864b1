import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { CREDENTIALS } from '../src/settings.ts';
import { packagePath } from '../src/package-root.ts';
import { makeFolder } from './folders.ts';
import { runScript } from './readme-script.ts';
import { drawReadmeSwatch } from './readme-swatch.ts';
import { openWeb } from './platforms/web/web.ts';
import { realServices } from './services/test-services.ts';
import { lacks } from './tools.ts';

const README = readFileSync(packagePath('README.md'), 'utf8');
const BLOCKS = Array.from(README.matchAll(/```sh\n([^]*?)```/g), ([, script = '']) => script);

/** Commands that install, train, measure or wait for a person; of these only the npm script is looked up. */
const COSTLY =
  /^npm (?:ci|start|test|run (?:bench|prepare:covers|collect:|train:|evaluate:hues|coverhues -- train))\b/;

/** The block that collects from the web is run by test/training/collect/books/end-to-end.test.ts, on a site of its own. */
const COLLECTS = /^npx coverhues collect\b/;

/** Where the README's server listens. */
const WEB = 'localhost:8787';

/** The block that needs a model of the reader's own; its command is run with the model that ships. */
const OWN_MODEL = '../my-model';

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
}

const MANIFEST = JSON.parse(readFileSync(packagePath('package.json'), 'utf8')) as Manifest;

/** An answer's words, without its figures and bars. */
function wordsOf(answer: string): string[] {
  return answer.replaceAll(/#[\da-f]{6}|[\d.█·%]/gu, ' ').split(/\s+/);
}

/** An answer's figures in their order, a colour's channels one by one; another processor may round in another way. */
function figuresOf(answer: string): number[] {
  return Array.from(answer.matchAll(/#([\da-f]{6})|\d+(?:\.\d+)?/g), ([figure, hex]) =>
    hex === undefined
      ? [Number(figure)]
      : (hex.match(/../g) ?? []).map((channel) => Number.parseInt(channel, 16)),
  ).flat();
}

/** RGB bytes of a picture, small enough that the edges of letters hardly count. */
function pixelsOf(file: string): Promise<Buffer> {
  return sharp(file).removeAlpha().resize(120, 63).raw().toBuffer();
}

const cheap = BLOCKS.filter(
  (script) => !COSTLY.test(script) && !COLLECTS.test(script) && !script.includes(WEB),
);

describe('the README', () => {
  it('shows commands, most of which can be run here', () => {
    expect(BLOCKS.length).toBeGreaterThanOrEqual(6);
    expect(cheap.length).toBeGreaterThanOrEqual(4);
  });

  it.each(cheap)('shows a command that works: %s', { timeout: 120_000 }, async (script) => {
    const cwd = makeFolder();
    const { stdout, stderr } = await runScript(script.replace(OWN_MODEL, packagePath('models', 'hues')), cwd);
    expect(stdout + stderr).toMatch(/#[0-9a-f]{6}|Usage: coverhues|books predicted/);
    const named = Array.from(script.matchAll(/--(?:image|out) (\S+)/g), ([, file = '']) => file);
    for (const file of named) expect(readFileSync(join(cwd, file)).length).toBeGreaterThan(100);
  });

  it.skipIf(lacks('curl'))('shows what to ask the API, in lines that work', async () => {
    const services = realServices();
    const web = await openWeb(services);
    const script = BLOCKS.find((block) => block.includes(WEB)) ?? '';
    const cwd = makeFolder();
    const lines = script.trim().split('\n');
    expect(lines).toHaveLength(5);
    const answers: string[] = [];
    for (const line of lines) {
      const asked = line
        .replace('curl ', 'curl --silent --fail-with-body ')
        .replace(WEB, new URL(web.address).host);
      answers.push((await runScript(asked, cwd)).stdout);
    }
    await Promise.all([web.stop(), services.close()]);
    const [hues = '', , cover = '', genres = '', label = ''] = answers;
    expect(JSON.parse(hues)).toMatchObject({ hues: [{ rank: 1 }, { rank: 2 }, { rank: 3 }] });
    expect(readFileSync(join(cwd, 'swatch.png')).subarray(1, 4).toString()).toBe('PNG');
    expect(JSON.parse(cover)).toHaveProperty('palette');
    expect(JSON.parse(genres)).toMatchObject({ genres: expect.arrayContaining(['cozy mystery']) as unknown });
    expect(JSON.parse(label)).toMatchObject({ data: [{ label: expect.any(String) as unknown }] });
  });

  it('shows the real answer to the cover that it shows', async () => {
    const [, cover = '', answer = ''] = /\]\((\S+\.jpg)\)[^]*?```text\n([^]*?)```/.exec(README) ?? [];
    const { stdout } = await runScript(`npx coverhues genre '${packagePath(cover)}'`, makeFolder());
    expect(wordsOf(stdout)).toEqual(wordsOf(answer));
    const [said, shown] = [figuresOf(stdout), figuresOf(answer)];
    expect(said).toHaveLength(shown.length);
    expect(said.filter((figure, at) => Math.abs(figure - shown[at]!) > 1)).toEqual([]);
  });

  it('names npm scripts that exist', () => {
    const named = Array.from(
      README.matchAll(/npm (?:run (?:-s )?)?([a-z][a-z:]*)/g),
      ([, name = '']) => name,
    );
    const scripts = new Set(
      named.filter((name) => !['ci', 'install', 'pack', 'run', 'scripts', 'takes'].includes(name)),
    );
    expect(Object.keys(MANIFEST.scripts)).toEqual(expect.arrayContaining([...scripts]));
    expect([...scripts]).toEqual(expect.arrayContaining(['start', 'test', 'bench', 'train:hues']));
  });

  it('names rooms and files that exist', () => {
    const rooms = Array.from(README.matchAll(/^\| `([a-z/]+\/)` +\|/gm), ([, folder = '']) => folder);
    const links = Array.from(README.matchAll(/\]\((?!http)([^)]+)\)/g), ([, path = '']) => path);
    const files = Array.from(README.matchAll(/`(src\/[a-z/.-]+)`/g), ([, path = '']) => path);
    expect(rooms.length).toBeGreaterThan(10);
    expect(links.length).toBeGreaterThan(3);
    expect([...rooms, ...links, ...files].filter((path) => !existsSync(packagePath(path)))).toEqual([]);
  });

  it('names every setting of .env.example', () => {
    const settings = readFileSync(packagePath('.env.example'), 'utf8').match(/^[A-Z_]+(?==)/gm) ?? [];
    const wanted = settings.filter((name) => !CREDENTIALS.some((credential) => credential === name));
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.filter((name) => !README.includes(`| \`${name}\` `))).toEqual([]);
  });

  it('shows a swatch as it is drawn, small and described', async () => {
    const [, alt = '', path = ''] = /!\[([^\]]*)\]\(([^)]+)\)/.exec(README) ?? [];
    expect(alt.length).toBeGreaterThan(50);
    expect(readFileSync(packagePath(path)).length).toBeLessThan(150_000);
    const file = join(makeFolder(), 'swatch.png');
    await drawReadmeSwatch(file);
    const [shown, drawn] = await Promise.all([packagePath(path), file].map(pixelsOf));
    const difference = shown!.reduce((sum, value, at) => sum + Math.abs(value - drawn![at]!), 0);
    // Another processor may round a percentage in another way.
    expect(difference / shown!.length).toBeLessThan(1);
  });
});
