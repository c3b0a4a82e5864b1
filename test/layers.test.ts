import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

/** Every room of a place to talk; what chats share is below them. */
const PLATFORMS = readdirSync('src/platforms', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'chat')
  .map(({ name }) => `src/platforms/${name}`);

/**
 * Folders and files from the top down. What stands here may import from itself and from the lines below it, types
 * included, and not from others of its line. The innermost folder counts; `src` is only the files right in it.
 */
const LAYERS: readonly (readonly string[])[] = [
  ['src/cli.ts', 'src/index.ts'],
  ['src/cli'],
  ['src/main.ts', 'src/training'],
  ['src/health.ts', 'src/platforms/start-platforms.ts'],
  PLATFORMS,
  ['src/platforms/chat'],
  ['src/platforms'],
  ['src/answer-threads'],
  ['src/metrics'],
  ['src/queue'],
  ['commands', 'src/catalogue'],
  ['src/services.ts'],
  ['src/reply.ts', 'src/catalogue-chunk.ts'],
  ['src/votes'],
  ['src/shelf'],
  ['src/answers', 'src/languages'],
  ['src/brief'],
  ['src/covers', 'src/swatch'],
  ['src/hues', 'src/series'],
  ['src/cover-index'],
  ['src/palette', 'src/attachments'],
  ['src/documents'],
  ['src/blurb', 'src/csv', 'src/encoding', 'src/models', 'src/store'],
  ['src'],
];

/** Libraries of a platform, which nothing outside its folder knows. */
const LIBRARIES = {
  'discord.js': 'src/platforms/discord',
  '@slack/': 'src/platforms/slack',
  '@modelcontextprotocol/': 'src/platforms/web/mcp',
};

const FILES = ['src', 'commands'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name)),
);

/** The innermost folder of `LAYERS` that a file is in. */
function roomOf(file: string): string | undefined {
  const rooms = LAYERS.flat().filter(
    (room) => file === room || (room === 'src' ? dirname(file) === room : file.startsWith(`${room}/`)),
  );
  return rooms.toSorted((one, other) => other.length - one.length)[0];
}

const heightOf = (file: string): number => LAYERS.findIndex((rooms) => rooms.includes(roomOf(file) ?? ''));

function isAgainst(from: string, to: string): boolean {
  return roomOf(from) !== roomOf(to) && heightOf(from) >= heightOf(to);
}

function importsOf(file: string): string[] {
  const lines = readFileSync(file, 'utf8').matchAll(/(?:\bfrom |\bimport\(\s*|^import )'([^']+)'/gm);
  return Array.from(lines, ([, name]) => (name!.startsWith('.') ? join(dirname(file), name!) : name!));
}

const ARROWS = FILES.flatMap((from) => importsOf(from).map((to) => ({ from, to })));

it('every file has its place', () => {
  expect(FILES.filter((file) => roomOf(file) === undefined)).toEqual([]);
});

it('no file imports against the layers', () => {
  const known = new Set(FILES);
  expect(ARROWS.filter(({ from, to }) => known.has(to) && isAgainst(from, to))).toEqual([]);
});

it('platforms say what replies hold, and reach the languages through one door', () => {
  const users = ARROWS.filter(
    ({ from, to }) => from.startsWith('src/platforms/') && to.startsWith('src/languages/'),
  );
  expect([...new Set(users.map(({ from }) => from))]).toEqual(['src/platforms/words.ts']);
});

it.each(Object.entries(LIBRARIES))('%s is known in its platform alone', (library, platform) => {
  const users = ARROWS.filter(({ to }) => to.startsWith(library)).map(({ from }) => from);
  expect(users).not.toEqual([]);
  expect(users.filter((file) => !file.startsWith(platform))).toEqual([]);
});

/** Files of a language that hold what only platforms say, and what decides on that. */
const OF_PLATFORMS = /^src\/languages\/(?:[^/]+\/platforms|platforms\/[^/]+)\.ts$/;

it('neither commands nor what they say name a platform', () => {
  const said = FILES.filter(
    (file) => /^(?:commands|src\/languages)\//.test(file) && !OF_PLATFORMS.test(file),
  );
  expect(said.length).toBeGreaterThan(50);
  expect(said.filter((file) => /\b(?:discord|slack)\b/i.test(readFileSync(file, 'utf8')))).toEqual([]);
});

/** Types of a file, and constants that it exports; what languages bring is called alike in all of them, in small letters. */
const NAMED = /^(?:(export )?(?:abstract )?(?:interface|type|class|enum) (\w+)|export const ([A-Z]\w*))/gm;

it('what a file exports, a type or a constant, has a name that no other file gives', () => {
  const named = FILES.flatMap((file) =>
    Array.from(readFileSync(file, 'utf8').matchAll(NAMED), ([, exported, type, constant]) => ({
      file,
      name: (type ?? constant)!,
      isExported: exported !== undefined || constant !== undefined,
    })),
  );
  expect(named.length).toBeGreaterThan(1_500);
  const exporters = new Map(
    named.filter(({ isExported }) => isExported).map(({ name, file }) => [name, file]),
  );
  expect(named.filter(({ name, file }) => (exporters.get(name) ?? file) !== file)).toEqual([]);
});

it.each([
  ['commands/help.ts', 'src/platforms/bar.ts'],
  ['src/palette/hues.ts', 'commands/help.ts'],
  ['src/hues/engine.ts', 'src/training/metrics.ts'],
  ['src/hues/engine.ts', 'src/languages/index.ts'],
  ['src/cover-index/ground.ts', 'src/hues/reading.ts'],
  ['src/platforms/slack/start.ts', 'src/platforms/discord/start.ts'],
  ['src/errors.ts', 'src/attachments/file-kind.ts'],
])('%s may not import %s', (from, to) => {
  expect(isAgainst(from, to)).toBe(true);
});
