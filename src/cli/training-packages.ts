import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Command } from 'commander';
import { PackagesError } from '../errors.ts';
import { packagePath } from '../package-root.ts';

/** Has a command, and all below it, say what to install before it begins, where only the bot was installed. */
export function forTraining(command: Command): Command {
  return command.hook('preAction', expectTrainingPackages);
}

/**
 * Expects the packages that training and collecting need and the bot doesn't: the optional peers of `package.json`.
 *
 * @throws {PackagesError} with the command that installs them
 */
export function expectTrainingPackages(): void {
  if (hasTrainingPackages()) return;
  const ranges = Object.entries(trainingPackages());
  const names = ranges.map(([name, range]) => `${name}@${range}`);
  const install = existsSync(packagePath('package-lock.json')) ? 'npm ci' : `npm install ${names.join(' ')}`;
  throw new PackagesError(
    'PACKAGES_MISSING',
    `Training and collecting need packages that aren't installed with the bot: ${install}`,
  );
}

/** Whether they are there. */
export function hasTrainingPackages(): boolean {
  return Object.keys(trainingPackages()).every(isInstalled);
}

function trainingPackages(): Readonly<Record<string, string>> {
  const { peerDependencies } = JSON.parse(readFileSync(packagePath('package.json'), 'utf8')) as {
    readonly peerDependencies: Readonly<Record<string, string>>;
  };
  return peerDependencies;
}

function isInstalled(name: string): boolean {
  const folders = createRequire(import.meta.url).resolve.paths(name) ?? [];
  return folders.some((folder) => existsSync(join(folder, name, 'package.json')));
}
