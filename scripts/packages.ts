import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { packagePath } from '../src/package-root.ts';

/** The build's folder. */
export const BUILD = packagePath('dist');

/** A package as it is installed. */
export interface Installed {
  readonly folder: string;
  readonly manifest: Readonly<Record<string, unknown>>;
}

/** Finds an installed package, from the folder of whoever asks for it. */
export function findInstalled(name: string, from: string = packagePath()): Installed {
  let folder = dirname(createRequire(join(from, 'package.json')).resolve(name));
  while (!existsSync(join(folder, 'package.json')) || !isNamed(folder)) folder = dirname(folder);
  return { folder, manifest: readManifest(folder) };
}

/** Folders within a package may hold a `package.json`, too, that only says what kind of modules they hold. */
function isNamed(folder: string): boolean {
  return typeof readManifest(folder)['name'] === 'string';
}

function readManifest(folder: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, unknown>;
}

/**
 * Makes room in the build for a package, under the name by which the source imports it: Node looks there first.
 *
 * @param manifest its `package.json`: what Node reads of it, and whose it is
 * @returns its folder, which holds nothing else
 */
export function placePackage(name: string, manifest: Readonly<Record<string, unknown>>): string {
  const folder = join(BUILD, 'node_modules', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, undefined, 2)}\n`);
  return folder;
}

/** Copies a package's licence to whoever carries its code. */
export function copyLicence({ folder, manifest }: Installed, into: string): void {
  const name = String(manifest['name']).replaceAll('/', '-');
  copyFileSync(join(folder, 'LICENSE'), join(into, `LICENSE-${name}`));
}
