import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packagePath } from '../src/package-root.ts';
import { BUILD } from './packages.ts';
import { publicAddress } from './public-address.ts';

// Makes of a clone's package.json and its lock what is packed: `npm pack` runs this before it packs, and with `--undo` behind
// that. The package says from which repository it was made, by the `origin` of the clone, where package.json doesn't say so
// itself, and of packages it names those that it needs, each in the version of the lock.
const MANIFEST = packagePath('package.json');
/** package.json as it was. */
const KEPT = join(BUILD, 'kept-package.json');
/** The lock goes along under the only name by which npm packs it. */
const PINNED = packagePath('npm-shrinkwrap.json');

interface Manifest {
  readonly devDependencies?: unknown;
  readonly repository?: unknown;
}

interface Lock {
  readonly packages: Readonly<Record<string, { readonly dev?: boolean } & Manifest>>;
}

function originOf(folder: string): string | undefined {
  const args = ['-C', folder, 'config', '--local', '--get', 'remote.origin.url'];
  try {
    return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    // There is no Git, no clone, or no origin.
    return undefined;
  }
}

function fillManifest(): void {
  const { devDependencies: _ofClone, ...manifest } = readJson(MANIFEST) as Manifest;
  const url = publicAddress(originOf(packagePath()) ?? '');
  cpSync(MANIFEST, KEPT, { preserveTimestamps: true });
  writeJson(MANIFEST, { ...(url !== undefined && { repository: { type: 'git', url } }), ...manifest });
}

function pinPackages(): void {
  const lock = readJson(packagePath('package-lock.json')) as Lock;
  const { devDependencies: _ofClone, ...root } = lock.packages[''] ?? {};
  const shipped = Object.entries(lock.packages).filter(([path, { dev }]) => path !== '' && !dev);
  writeJson(PINNED, { ...lock, packages: { '': root, ...Object.fromEntries(shipped) } });
}

function undo(): void {
  if (existsSync(KEPT)) renameSync(KEPT, MANIFEST);
  rmSync(PINNED, { force: true });
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function writeJson(path: string, content: object): void {
  writeFileSync(path, `${JSON.stringify(content, undefined, 2)}\n`);
}

if (process.argv.includes('--undo')) undo();
else {
  fillManifest();
  pinPackages();
}
