import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { packagePath } from '../src/package-root.ts';

const { dependencies, devDependencies, peerDependencies, peerDependenciesMeta } = JSON.parse(
  readFileSync(packagePath('package.json'), 'utf8'),
) as {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta: Readonly<Record<string, unknown>>;
};

/** What the build brings along, and what only a source that runs without one asks for. */
const NOT_INSTALLED = new Set(['@xenova/transformers', 'onnxruntime-node', 'esbuild', 'tsx']);

/** What a file imports when it runs, types left out: the names of packages. */
const PACKAGE =
  /(?:^(?:import|export)\b(?! type\b)[^;']*?\bfrom |^import |\bimport\(\s*|\bcreateRequire\([^)]*\)\()'((?![.]|node:)[^']+)'/gm;

function packagesOf(file: string): string[] {
  const found = readFileSync(packagePath(file), 'utf8').matchAll(PACKAGE);
  return Array.from(found, ([, name = '']) =>
    name
      .split('/')
      .slice(0, name.startsWith('@') ? 2 : 1)
      .join('/'),
  );
}

const FILES = ['src', 'commands'].flatMap((folder) =>
  readdirSync(packagePath(folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name)),
);
const isTraining = (file: string): boolean => file.startsWith(join('src', 'training'));
const namesIn = (files: readonly string[]): string[] =>
  [...new Set(files.flatMap(packagesOf))].filter((name) => !NOT_INSTALLED.has(name)).toSorted();

const BOT = namesIn(FILES.filter((file) => !isTraining(file)));
const TRAINING = namesIn(FILES.filter(isTraining));

it('the bot is installed with what it imports, and with nothing else', () => {
  expect(BOT.length).toBeGreaterThan(20);
  expect(Object.keys(dependencies).toSorted()).toEqual(BOT);
});

it('what only training imports is optional beside the bot, and installed in a clone', () => {
  const only = TRAINING.filter((name) => !BOT.includes(name));
  expect(only).toContain('vega');
  expect(Object.keys(peerDependencies).toSorted()).toEqual(only);
  expect(peerDependenciesMeta).toEqual(Object.fromEntries(only.map((name) => [name, { optional: true }])));
  for (const name of only) expect(peerDependencies[name]).toBe(`^${devDependencies[name]}`);
});

it('what the build brings along is a matter of the clone', () => {
  expect(Object.keys(devDependencies)).toEqual(expect.arrayContaining([...NOT_INSTALLED]));
});
