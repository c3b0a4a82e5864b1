import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packagePath } from '../../src/package-root.ts';
import { CREDENTIALS } from '../../src/settings.ts';
import { INSIST, TOOLS } from '../tools.ts';
import { anchorsOf, blocksOf, linksOf, proseOf, readPage, readPages } from './pages.ts';

const PAGES = readPages();
const README = readPage('README.md');

/** Lines that the README may have. */
const MOST_LINES = 150;

/** Folders of the repository, by which names of files in prose are known. */
const FOLDERS = ['assets', 'bench', 'commands', 'docs', 'models', 'scripts', 'src', 'test'];

/** How such names begin, and those of files in the root. */
const PATHS = [
  new RegExp(`^(?:${['.ci', ...FOLDERS].join('|')})/[\\w./-]*$`),
  /^\.\w+rc\b/,
  /^package[\w-]*\.json$/,
];

const FILES = FOLDERS.flatMap((folder) =>
  readdirSync(packagePath(folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
);
const NAMES = new Set(FILES.map((path) => basename(path)));

/** What stands in prose as code. */
function namesIn(text: string): string[] {
  return Array.from(text.matchAll(/`([^`\s]+)`/g), ([, name = '']) => name);
}

const SCRIPTS = Object.keys(
  (JSON.parse(readFileSync(packagePath('package.json'), 'utf8')) as { scripts: object }).scripts,
);

describe.each(PAGES.map((page) => [page.path, page] as const))('%s', (_, page) => {
  it('has links that lead to files and headings', () => {
    const broken = linksOf(page).filter(({ path, anchor }) => {
      if (!existsSync(packagePath(path))) return true;
      return anchor !== '' && !anchorsOf(readPage(path)).includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  it('names files that exist', () => {
    const named = namesIn(proseOf(page));
    const missing = [
      ...named.filter((name) => PATHS.some((path) => path.test(name)) && !existsSync(packagePath(name))),
      ...named.filter((name) => /^[\w-]+\.ts$/.test(name) && !NAMES.has(name)),
    ];
    expect(missing).toEqual([]);
  });

  it('names npm scripts that exist', () => {
    const named = Array.from(
      page.text.matchAll(/\bnpm (?:run (?:-s |--silent )?([a-z][a-z:]*)|(start|test)\b)/g),
      ([, script, short]) => script ?? short,
    );
    expect(named.filter((name) => !SCRIPTS.includes(name!))).toEqual([]);
  });
});

describe('the README', () => {
  it('is short', () => {
    expect(README.text.split('\n').length).toBeLessThanOrEqual(MOST_LINES);
  });

  it('leads to every page, by one link or several', () => {
    const reached = new Set([README.path]);
    // A set goes on over what is added to it meanwhile.
    for (const path of reached) {
      for (const link of linksOf(readPage(path))) if (link.path.endsWith('.md')) reached.add(link.path);
    }
    const pages = PAGES.map(({ path }) => path).filter((path) => ['.', 'docs'].includes(dirname(path)));
    expect(pages.length).toBeGreaterThan(10);
    expect(pages.filter((path) => !reached.has(path))).toEqual([]);
  });

  it('says how to install every program that tests talk to', () => {
    const commands = blocksOf(README).map(({ code }) => code.trim());
    expect(commands).toContain(`sudo apt-get install ${Object.values(TOOLS).join(' ')}`);
    expect(readPage('CONTRIBUTING.md').text).toContain(`\`${INSIST}\``);
  });
});

describe('the settings', () => {
  it('are all told of, those of .env.example', () => {
    const settings = readFileSync(packagePath('.env.example'), 'utf8').match(/^[A-Z_]+(?==)/gm) ?? [];
    const { text } = readPage('docs/settings.md');
    expect(settings).toEqual(expect.arrayContaining([...CREDENTIALS]));
    expect(settings.filter((name) => !text.includes(`| \`${name}\` `))).toEqual([]);
  });
});

describe('the architecture', () => {
  const page = readPage('docs/architecture.md');

  it('tells of every room', () => {
    const rooms = ['commands', 'src', 'src/platforms'].flatMap((folder) =>
      readdirSync(packagePath(folder), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => `${folder}/${entry.name}`),
    );
    expect(rooms.length).toBeGreaterThan(20);
    expect(rooms.filter((room) => !page.text.includes(`\`${room}/`))).toEqual([]);
  });

  it('counts what the model tells apart', () => {
    const config = JSON.parse(readFileSync(packagePath('models', 'hues', 'config.json'), 'utf8')) as {
      readonly id2label: object;
      readonly genres: readonly unknown[];
      readonly shelves: readonly unknown[];
    };
    expect(page.text).toMatch(new RegExp(`of ${Object.keys(config.id2label).length}\\s+hues`));
    expect(page.text).toMatch(new RegExp(`of ${config.genres.length}\\s+genres`));
    expect(page.text).toMatch(new RegExp(`of ${config.shelves.length}\\s+shelves`));
  });
});
