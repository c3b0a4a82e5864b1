import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { packagePath } from '../src/package-root.ts';
import { blocksOf, readPage } from './docs/pages.ts';
import { makeFolder } from './folders.ts';
import { makeModelFolder } from './hues/model-folder.ts';
import { INSIST } from './tools.ts';

const run = promisify(execFile);

/** What a clone has and a clean one has not. */
const MADE_HERE = new Set(['node_modules', 'dist', '.git', '.cache', '.coverhues']);

/** What npm says where it can't reach the registry. */
const NO_NETWORK = /\b(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ENETUNREACH|ETIMEDOUT|ENOTCACHED)\b/;

const isOfClone = (path: string): boolean => !MADE_HERE.has(basename(path));

/** A clone without a build, that shares the packages of this one. */
function cleanClone(): string {
  const clone = makeFolder();
  cpSync(packagePath(), clone, { recursive: true, filter: isOfClone });
  sharePackages(join(clone, 'node_modules'));
  return clone;
}

const RUNTIME = 'onnxruntime-node';

/**
 * Has a folder share the packages of this clone, but for the models' runtime, whose libraries for other platforms have
 * only their first bytes: none of them runs here, and to compress 250 MB of them takes longer than all the rest.
 */
function sharePackages(folder: string): void {
  const ours = packagePath('node_modules');
  mkdirSync(folder);
  for (const name of readdirSync(ours).filter((each) => each !== RUNTIME)) {
    symlinkSync(join(ours, name), join(folder, name));
  }
  const [from, runtime] = [ours, folder].map((each) => realpathSync(each)).map((each) => join(each, RUNTIME));
  cpSync(from!, runtime!, { recursive: true, filter: (path) => !isForeign(path) });
  for (const file of readdirSync(from!, { recursive: true, encoding: 'utf8' }).filter(isForeign)) {
    mkdirSync(dirname(join(runtime!, file)), { recursive: true });
    writeFileSync(join(runtime!, file), 'a library for another platform');
  }
}

/** Whether a path is that of a library for another platform. */
function isForeign(path: string): boolean {
  const [, platform] = /[\\/]napi-v6[\\/](\w+[\\/]\w+)[\\/][^\\/]+$/.exec(path) ?? [];
  return platform !== undefined && platform !== join(process.platform, process.arch);
}

const manifestOf = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly allowScripts: Readonly<Record<string, boolean>>;
    readonly peerDependencies: Readonly<Record<string, string>>;
    readonly repository?: object;
  };

/** An empty folder into which the package is installed from its archive, as `npm install` does it. */
const folder = makeFolder();
const installed = join(folder, 'node_modules', 'coverhues');
/** What `npx coverhues` runs there. */
const coverhues = join(folder, 'node_modules', '.bin', 'coverhues');
let unreachable = false;

const clone = cleanClone();

beforeAll(async () => {
  await run('git', ['init', '--quiet'], { cwd: clone });
  await run('git', ['remote', 'add', 'origin', 'https://ines:hunter2@git.example.org/books/coverhues.git'], {
    cwd: clone,
  });
  const { stdout } = await run('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: clone });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  const archive = stdout.trim().split('\n').at(-1) ?? '';
  const options = ['--no-audit', '--no-fund', '--prefer-offline'];
  await run('npm', ['install', ...options, `./${archive}`], { cwd: folder }).catch((error: Error) => {
    if (process.env[INSIST] || !NO_NETWORK.test(error.message)) throw error;
    unreachable = true;
  });
}, 600_000);

/** What TypeScript says of programs that ask the package, one line a fault, each begun with the program's file. */
async function typeFaults(requests: Readonly<Record<string, string>>): Promise<string> {
  for (const [file, request] of Object.entries(requests)) {
    const program = `import { answer, createServices, readSettings, type Reply } from 'coverhues';
      export const reply: Promise<Reply> = answer(${request}, createServices(readSettings({})));`;
    writeFileSync(join(folder, file), program);
  }
  const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', '--skipLibCheck'];
  const args = [packagePath('node_modules', '.bin', 'tsc'), ...options, ...Object.keys(requests)];
  return run(process.execPath, args, { cwd: folder }).then(
    () => '',
    (error: { readonly stdout: string }) => error.stdout,
  );
}

const BLURB = 'A retired detective returns to the harbour town where her sister vanished thirty winters ago.';

describe('the package, packed from a clean clone and installed into an empty folder', () => {
  beforeEach(({ skip }) => skip(unreachable, 'the packages that it needs can’t be reached'));

  it('answers', async () => {
    const { stdout } = await run('npx', ['coverhues', 'hues', BLURB], { cwd: folder });
    expect(stdout).toMatch(/^Covers of .*#[0-9a-f]{6}/s);
  });

  it('goes through a catalogue', async () => {
    writeFileSync(
      join(folder, 'books.jsonl'),
      '{"id": 7, "description": "Two bakers fall in love by the sea."}\n',
    );
    const args = ['predict', '--in', 'books.jsonl', '--out', 'hues.jsonl'];
    await run(coverhues, args, { cwd: folder });
    const [line = ''] = readFileSync(join(folder, 'hues.jsonl'), 'utf8').split('\n');
    expect(JSON.parse(line)).toMatchObject({ id: 7, hues: { length: 58 } });
  });

  it('answers from a model of another make, whose tokenizer only the large library can open', async () => {
    const env = { ...process.env, COVERHUES_HUES_MODEL: makeModelFolder() };
    const blurb = 'It was the night of the storm, and the old ship was in the ocean.';
    const { stdout } = await run(coverhues, ['hues', blurb, '--json'], { cwd: folder, env });
    expect(JSON.parse(stdout)).toMatchObject({
      hues: expect.arrayContaining([expect.objectContaining({ name: 'navy', rank: 1 })]),
    });
  });

  it('serves its page and its answers until it is told to end', async () => {
    const env = { ...process.env, COVERHUES_PORT: '0', COVERHUES_DATA: makeFolder() };
    const child = spawn(coverhues, ['start'], { cwd: folder, env, stdio: ['ignore', 'pipe', 'ignore'] });
    onTestFinished(() => void child.kill('SIGKILL'));
    const [line] = (await once(child.stdout, 'data')) as [Buffer];
    const [address = ''] = /http:\/\/localhost:\d+/.exec(String(line)) ?? [];
    const page = await (await fetch(address)).text();
    const [script = ''] = /(?<=src=")[^"]+\.js(?=")/.exec(page) ?? [];
    expect(await (await fetch(new URL(script, address))).text()).toContain('addEventListener');
    const answer = await fetch(`${address}/api/hues`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ description: BLURB, top: 2 }),
    });
    expect(await answer.json()).toMatchObject({ hues: [{ rank: 1 }, { rank: 2 }] });
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it('says in one sentence what training and collecting need beside it', async () => {
    const { peerDependencies } = manifestOf(installed);
    const packages = Object.entries(peerDependencies).map(([name, range]) => `${name}@${range}`);
    const sentence = `coverhues: Training and collecting need packages that aren't installed with the bot: npm install ${packages.join(' ')}\n`;
    for (const args of [
      ['train', 'hues', '--data', '.'],
      ['collect', 'books', '--site', 'openlibrary', '--from', '1', '--to', '2', '--out', 'mine'],
    ]) {
      await expect(run(coverhues, args, { cwd: folder })).rejects.toMatchObject({
        code: 1,
        stderr: sentence,
      });
    }
    expect(existsSync(join(folder, 'mine'))).toBe(false);
  });

  it('can be imported, as the documentation does it', async () => {
    const sample = blocksOf(readPage('docs/hosting.md')).find(({ language }) => language === 'js');
    writeFileSync(join(folder, 'program.mjs'), `${sample?.code} console.log(headline, hues.length);`);
    const { stdout } = await run(process.execPath, ['program.mjs'], { cwd: folder });
    expect(stdout).toMatch(/covers of Horror and Paranormal .* 5\n$/);
  });

  it('has types, which find fault with a wrong request', async () => {
    const faults = await typeFaults({
      'asks.mts': "{ command: 'help', locale: 'en', private: false }",
      'errs.mts': "{ command: 'coverhews' }",
    });
    expect(faults).toMatch(/^errs.*coverhews/);
    expect(faults).not.toContain('asks.mts');
  }, 60_000);

  it('brings a runtime for the CPU of each platform, and neither its downloads nor one for browsers', () => {
    const packages = readdirSync(join(folder, 'node_modules'));
    expect(packages).toEqual(expect.arrayContaining(['coverhues', 'sharp', 'zod']));
    const tokenizers = ['@xenova/transformers', '@huggingface/transformers'];
    const needless = ['onnxruntime-node', 'onnxruntime-web', ...tokenizers, 'tsx', 'esbuild'];
    const forTraining = ['bullmq', 'cheerio', 'ml-matrix', 'tar-stream', 'vega', 'vega-lite'];
    const unwanted = [...needless, ...forTraining];
    expect(unwanted.filter((name) => existsSync(join(folder, 'node_modules', name)))).toEqual([]);
    const libraries = join(installed, 'dist', 'node_modules', 'onnxruntime-node', 'bin', 'napi-v6');
    const files = readdirSync(libraries, { recursive: true, encoding: 'utf8' });
    expect(files.filter((file) => file.includes('.')).toSorted()).toEqual([
      'darwin/arm64/libonnxruntime.1.dylib',
      'darwin/arm64/onnxruntime_binding.node',
      'linux/arm64/libonnxruntime.so.1',
      'linux/arm64/onnxruntime_binding.node',
      'linux/x64/libonnxruntime.so.1',
      'linux/x64/onnxruntime_binding.node',
      'win32/arm64/onnxruntime.dll',
      'win32/arm64/onnxruntime_binding.node',
      'win32/x64/onnxruntime.dll',
      'win32/x64/onnxruntime_binding.node',
    ]);
  });

  it('carries the licence of whatever it carries', () => {
    const carried = join(installed, 'dist', 'node_modules');
    for (const name of ['onnxruntime-node', 'onnxruntime-common', '@xenova/transformers']) {
      const texts = readdirSync(join(carried, name)).filter((file) => file.startsWith('LICENSE'));
      expect(texts.length).toBeGreaterThan(0);
    }
  });

  it('says from which repository it was made, without credentials, and leaves the clone as it was', () => {
    expect(manifestOf(installed).repository).toEqual({
      type: 'git',
      url: 'git+https://git.example.org/books/coverhues.git',
    });
    for (const file of ['package.json', 'package-lock.json'])
      expect(readFileSync(join(clone, file)).equals(readFileSync(packagePath(file)))).toBe(true);
    const dist = [join(clone, 'dist'), join(installed, 'dist')];
    expect(dist.filter((each) => existsSync(join(each, 'kept-package.json')))).toEqual([]);
  });

  it('leaves the source at home', () => {
    const files = readdirSync(installed, { recursive: true, encoding: 'utf8' });
    expect(files.filter((file) => /(?<!\.d)\.ts$|\.map$|\.tsbuildinfo$/.test(file))).toEqual([]);
    expect(existsSync(join(installed, 'scripts'))).toBe(false);
  });
});

describe('a clone', () => {
  const lock = JSON.parse(readFileSync(packagePath('package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, { readonly hasInstallScript?: boolean }>>;
  };

  it('runs no install script that downloads: the lock knows none, and npm is told to run none', () => {
    const scripts = Object.entries(lock.packages).filter(([, { hasInstallScript }]) => hasInstallScript);
    const names = scripts.map(([path]) => path.replace(/^.*node_modules\//, ''));
    // These look whether their binary is there, or build it where that is asked for.
    expect(names.toSorted()).toEqual([
      '@parcel/watcher',
      'bufferutil',
      'esbuild',
      'lmdb',
      'msgpackr-extract',
    ]);
    const { allowScripts } = manifestOf(packagePath());
    for (const name of [...names, 'onnxruntime-node']) expect(allowScripts[name]).toBe(false);
  });
});
