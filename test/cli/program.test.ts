import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createProgram } from '../../src/cli.ts';
import { packagePath } from '../../src/package-root.ts';
import { makeFolder } from '../folders.ts';
import { runCli, runProcess } from './run-cli.ts';

const SUBCOMMANDS = createProgram().commands.map((command) => command.name());

describe('coverhues', () => {
  it.each([
    [],
    ['nope'],
    ['--nope'],
    ['hues'],
    ['hues', 'x', '--nope'],
    ['predict', '--in', 'a.jsonl'],
    ['train', 'classes', '--prepared', '.', '--out', 'model', '--fine-tune'],
  ])('exits with 2 and says why, after wrong usage: %j', async (...args) => {
    const { end, stderr, stdout } = await runCli(args);
    expect(end).toBe(2);
    expect(stderr).toMatch(/error: |Usage: /);
    expect(stdout).toBe('');
  });

  it.each([
    ['--in', ['predict', '--in', '', '--out', 'hues.jsonl']],
    ['--out', ['predict', '--in', '-', '--out', '']],
    ['--in', ['inspect', '--in', '', '--out', 'out.jsonl']],
    ['--in', ['fit', '--in', '', '--out', 'out.jsonl']],
    ['--out', ['fit', '--in', 'pairs.jsonl', '--out', ' ']],
    ['--out', ['inspect', '--in', '.', '--out', ' ']],
    ['--image', ['hues', 'A storm at sea.', '--image', '']],
    ['--cover', ['hues', 'A storm at sea.', '--cover', '']],
    ['image', ['genre', '']],
  ])('refuses an empty path for %s with 2, before any work: %j', async (name, args) => {
    const cwd = makeFolder();
    const { end, stderr, stdout } = await runCli(args, { cwd, input: '{"id":1,"description":"A storm."}' });
    expect({ end, stdout }).toEqual({ end: 2, stdout: '' });
    expect(stderr).toContain(name);
    expect(stderr).toContain('Expected a path.');
    expect(readdirSync(cwd)).toEqual([]);
  });

  it.each([['--help'], ...SUBCOMMANDS.map((name) => [name, '--help'])])('helps on %s %s', async (...args) => {
    const { end, stdout } = await runCli(args.filter(Boolean));
    expect(end).toBe(0);
    expect(stdout).toMatch(/^Usage: coverhues/);
  });

  it('tells its version', async () => {
    expect(await runProcess(['--version'])).toMatchObject({
      end: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
  });
});

describe.skipIf(!existsSync('/dev/full'))('standard output that takes nothing', () => {
  it.each([[['hues', 'A storm at sea.']], [['predict', '--in', '-', '--out', '-']], [['genre', '--help']]])(
    'is told on standard error by %j',
    (args) => {
      const full = openSync('/dev/full', 'w');
      const { status, stderr } = spawnSync(process.execPath, [packagePath('src', 'bin.js'), ...args], {
        cwd: makeFolder(),
        encoding: 'utf8',
        input: '{"id":1,"description":"A storm at sea."}',
        stdio: ['pipe', full, 'pipe'],
      });
      closeSync(full);
      expect({ status, stderr }).toEqual({
        status: 1,
        stderr: "coverhues: Standard output can't be written: the disk is full.\n",
      });
    },
  );
});

describe('settings', () => {
  it('come from .env in the current folder, and a wrong one ends the program with 1', async () => {
    const cwd = makeFolder();
    writeFileSync(
      join(cwd, '.env'),
      'COVERHUES_THEME=neon\nCOVERHUES_LOG_LEVEL=loud\nDISCORD_TOKEN=sesame\n',
    );
    const { end, stderr, stdout } = await runCli(['hues', 'A storm.'], { cwd });
    expect(end).toBe(1);
    expect(stderr).toContain('COVERHUES_THEME must be one of light, dark');
    expect(stderr).toContain('COVERHUES_LOG_LEVEL must be one of');
    expect(stderr + stdout).not.toContain('sesame');
  });

  it('in the environment come before those in .env', async () => {
    const cwd = makeFolder();
    writeFileSync(join(cwd, '.env'), 'COVERHUES_THEME=neon\n');
    expect((await runCli(['hues', 'A storm.'], { cwd, env: { COVERHUES_THEME: 'dark' } })).end).toBe(0);
  });

  it('that name a wrong model directory are answered with the missing file', async () => {
    const cwd = makeFolder();
    const { end, stderr } = await runCli(['hues', 'A storm.'], { env: { COVERHUES_HUES_MODEL: cwd } });
    expect(end).toBe(1);
    expect(stderr).toMatch(/^coverhues: .*config\.json/);
    expect(stderr).not.toContain('    at ');
  });
});
