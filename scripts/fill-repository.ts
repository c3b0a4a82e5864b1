import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packagePath } from '../src/package-root.ts';
import { BUILD } from './packages.ts';
import { publicAddress } from './public-address.ts';

// Says in the package from which repository it was made, by the `origin` of the clone, where package.json doesn't say
// so itself: `npm pack` runs this before it packs, and with `--undo` behind that.
const MANIFEST = packagePath('package.json');
/** package.json as it was. */
const KEPT = join(BUILD, 'kept-package.json');

function originOf(folder: string): string | undefined {
  const args = ['-C', folder, 'config', '--local', '--get', 'remote.origin.url'];
  try {
    return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    // There is no Git, no clone, or no origin.
    return undefined;
  }
}

function fill(): void {
  const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8')) as Readonly<Record<string, unknown>>;
  const url = publicAddress(originOf(packagePath()) ?? '');
  if (url === undefined || 'repository' in manifest) return;
  cpSync(MANIFEST, KEPT, { preserveTimestamps: true });
  const filled = { ...manifest, repository: { type: 'git', url } };
  writeFileSync(MANIFEST, `${JSON.stringify(filled, undefined, 2)}\n`);
}

function undo(): void {
  if (existsSync(KEPT)) renameSync(KEPT, MANIFEST);
}

if (process.argv.includes('--undo')) undo();
else fill();
