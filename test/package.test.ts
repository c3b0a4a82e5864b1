import { execFile } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { packagePath } from '../src/package-root.ts';
import { makeFolder } from './folders.ts';

const run = promisify(execFile);

describe('the package', () => {
  it('as it is packed from a clean clone, without a build, answers where it is installed', async () => {
    const folder = makeFolder();
    const packing = ['pack', '--silent', '--pack-destination', folder];
    const { stdout: name } = await run('npm', packing, { cwd: packagePath() });
    const installed = join(folder, 'node_modules', 'coverhues');
    mkdirSync(installed, { recursive: true });
    const archive = join(folder, name.trim());
    await run('tar', ['-xzf', archive, '-C', installed, '--strip-components=1', '--exclude=package/dist']);
    symlinkSync(packagePath('node_modules'), join(installed, 'node_modules'));
    const { stdout } = await run(process.execPath, [
      join(installed, 'src', 'bin.js'),
      'hues',
      'A ghost walks the crypt.',
    ]);
    expect(stdout).toMatch(/#[0-9a-f]{6}/);
  }, 120_000);
});
