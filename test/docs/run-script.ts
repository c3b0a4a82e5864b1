import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { packagePath } from '../../src/package-root.ts';
import { CALLER, type ShellServer } from './shell-server.ts';

/**
 * Makes commands that stand in for npm and npx: `npx coverhues` is the program of package.json's `bin`, or asks a process
 * that runs the same, and `npx tsx` runs a file of the repository.
 */
function makeCommands(folder: string, shell: ShellServer | undefined): void {
  mkdirSync(folder, { recursive: true });
  const caller = join(folder, 'caller.mjs');
  writeFileSync(caller, CALLER);
  const asked = shell ? `'${caller}' '${shell.path}'` : `'${packagePath(programPath())}'`;
  const program = `'${process.execPath}' ${asked}`;
  const isProgram = 'test "$1" = coverhues && shift';
  const isScript = 'test "$1 $2 $3 $4" = "run -s coverhues --" && shift 4';
  const tsx = `'${process.execPath}' --import '${import.meta.resolve('tsx')}' '${packagePath()}'/"$@"`;
  const npx = `#!/bin/sh\n${isProgram} && exec ${program} "$@"\ntest "$1" = tsx && shift && exec ${tsx}\n`;
  writeFileSync(join(folder, 'npx'), npx, { mode: 0o755 });
  writeFileSync(join(folder, 'npm'), `#!/bin/sh\n${isScript} && exec ${program} "$@"\n`, { mode: 0o755 });
}

/**
 * Runs a shell script in a folder, which gets a hidden one with commands.
 *
 * @param shell where `coverhues` runs; without, in processes of its own
 */
export async function runScript(
  script: string,
  cwd: string,
  shell?: ShellServer,
): Promise<{ stdout: string; stderr: string }> {
  const commands = join(cwd, '.commands');
  makeCommands(commands, shell);
  const env = { ...process.env, PATH: `${commands}:${process.env['PATH']}` };
  return promisify(execFile)('sh', ['-euc', script], { cwd, env });
}

function programPath(): string {
  const { bin } = JSON.parse(readFileSync(packagePath('package.json'), 'utf8')) as {
    readonly bin: Readonly<Record<string, string>>;
  };
  return bin['coverhues'] ?? '';
}
