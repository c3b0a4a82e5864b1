import { execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  realpathSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { checkRelease, release } from '../scripts/release/release.ts';
import { unreleasedNotes, withVersion } from '../scripts/release/notes.ts';
import { NAMESPACE, signerOf } from '../scripts/release/signer.ts';
import { installedPackages } from '../scripts/third-party/packages.ts';
import { packagePath, packageVersion } from '../src/package-root.ts';
import { blocksOf, readPage } from './docs/pages.ts';
import { makeFolder } from './folders.ts';
import { makeModelFolder } from './hues/model-folder.ts';
import { INSIST, lacks } from './tools.ts';

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

/** Packages that an installation may have, and megabytes that it may take. */
const MOST = { packages: 260, megabytes: 230 } as const;

function bytesIn(path: string): number {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}

const manifestOf = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly allowScripts: Readonly<Record<string, boolean>>;
    readonly peerDependencies: Readonly<Record<string, string>>;
    readonly repository?: object;
  };

/** The packages that a lock names, by where they lie. */
const lockedIn = (lock: string) =>
  (
    JSON.parse(readFileSync(lock, 'utf8')) as {
      readonly packages: Readonly<Record<string, { readonly version?: string; readonly dev?: boolean }>>;
    }
  ).packages;

/** Has npm compress as quickly as it can what goes with the test, in which it would spend more time than on all else. */
const QUICK_GZIP = `import zlib from 'node:zlib';
  const { Gzip } = zlib;
  zlib.Gzip = function (options) { return new Gzip({ ...options, level: 1 }); };`;
const packing = {
  ...process.env,
  NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(QUICK_GZIP)}`,
};

/** An empty folder into which the package is installed from its archive, as `npm install` does it. */
const folder = makeFolder();
const installed = join(folder, 'node_modules', 'coverhues');
/** What `npx coverhues` runs there. */
const coverhues = join(folder, 'node_modules', '.bin', 'coverhues');
let unreachable = false;

const clone = cleanClone();
/** A throw-away key, and who may sign with it. */
const key = join(makeFolder(), 'key');
const RELEASER = 'ines@example.org';
/** The version that is released here, and its files; where nothing signs, it is packed as it is. */
const canSign = !lacks('ssh-keygen');
const VERSION = canSign ? '9.8.7' : packageVersion();
const released = (name: string): string => join(folder, name);
const git = async (...args: readonly string[]): Promise<string> =>
  (await run('git', ['-C', clone, ...args])).stdout;

beforeAll(async () => {
  await git('init', '--quiet');
  await git('remote', 'add', 'origin', 'https://ines:hunter2@git.example.org/books/coverhues.git');
  // What is committed goes with the test, so it is not worth compressing.
  const config = {
    'user.name': 'Ines',
    'user.email': RELEASER,
    'commit.gpgsign': 'false',
    'core.compression': '0',
  };
  for (const [name, value] of Object.entries(config)) await git('config', name, value);
  await git('add', '--all');
  await git('commit', '--quiet', '--message', 'Begin');
  if (canSign) await run('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', RELEASER, '-f', key]);
  const command = canSign
    ? ['run', '--silent', 'release', '--', VERSION, '--ssh', key, '--out', folder]
    : ['pack', '--silent', '--pack-destination', folder];
  await run('npm', command, { cwd: clone, env: packing });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  const options = ['--no-audit', '--no-fund', '--prefer-offline'];
  const archive = `./coverhues-${VERSION}.tgz`;
  await run('npm', ['install', ...options, archive], { cwd: folder }).catch((error: Error) => {
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

describe.runIf(canSign)('a release, made of a clean clone by one command', () => {
  it('is signed: its digests, and its tag, by the key that was named', async () => {
    const allowed = join(makeFolder(), 'allowed');
    writeFileSync(allowed, `${RELEASER} ${readFileSync(`${key}.pub`, 'utf8')}`);
    const sums = readFileSync(released('SHA256SUMS'));
    const verify = [
      '-Y',
      'verify',
      '-f',
      allowed,
      '-I',
      RELEASER,
      '-n',
      NAMESPACE,
      '-s',
      released('SHA256SUMS.sig'),
    ];
    execFileSync('ssh-keygen', verify, { input: sums, stdio: ['pipe', 'ignore', 'pipe'] });
    await run('sha256sum', ['--check', '--quiet', 'SHA256SUMS'], { cwd: folder });
    expect(sums.toString().trim().split('\n')).toHaveLength(4);
    await git('-c', `gpg.ssh.allowedSignersFile=${allowed}`, 'verify-tag', `v${VERSION}`);
    expect(await git('log', '-1', '--format=%s', `v${VERSION}^{commit}`)).toBe(`Release ${VERSION}\n`);
  });

  it('has the changelog’s notes, and begins a new chapter there', () => {
    const notes = unreleasedNotes(readFileSync(packagePath('CHANGELOG.md'), 'utf8'));
    expect(readFileSync(released(`coverhues-${VERSION}.md`), 'utf8')).toBe(
      `# coverhues ${VERSION}\n\n${notes}\n`,
    );
    const changelog = readFileSync(join(clone, 'CHANGELOG.md'), 'utf8');
    expect(changelog).toMatch(new RegExp(`\n## Unreleased\n\n## ${VERSION} - \\d{4}-\\d\\d-\\d\\d\n\n`));
  });

  it('says what it is made of, each part with its licence, and all texts of these', () => {
    const bill = JSON.parse(readFileSync(released(`coverhues-${VERSION}.cdx.json`), 'utf8')) as {
      readonly metadata: { readonly component: { readonly name: string; readonly version: string } };
      readonly components: readonly { readonly name: string; readonly licenses?: readonly unknown[] }[];
    };
    expect(bill.metadata.component).toMatchObject({ name: 'coverhues', version: VERSION });
    const names = bill.components.map(({ name }) => name);
    const carried = ['onnxruntime-node', '@huggingface/transformers', 'The font Inter'];
    expect(names).toEqual(expect.arrayContaining(['discord.js', 'sharp', ...carried]));
    expect(names).not.toContain('vitest');
    for (const { name } of installedPackages()) expect(names).toContain(name);
    const bare = bill.components.filter(({ licenses = [] }) => licenses.length === 0);
    expect(bare.map(({ name }) => name)).toEqual([]);
    const texts = readFileSync(released(`coverhues-${VERSION}-THIRD_PARTY.txt`), 'utf8');
    for (const part of ['discord.js', 'onnxruntime-node', 'The font Newsreader'])
      expect(texts).toContain(part);
  });

  it('is refused where something is not as it should be, and leaves all as it is', async () => {
    const check = (version: string) => checkRelease({ version, clone });
    expect(() => check('9.8.8')).toThrow('says nothing under “Unreleased”');
    expect(() => check(VERSION)).toThrow(`v${VERSION} is released already`);
    expect(() => check('9.8.6')).toThrow('comes before 9.8.7');
    expect(() => check('next')).toThrow('is no version');
    expect(() => signerOf({ ssh: join(folder, 'nowhere') }, clone)).toThrow('no key');
    const before = await git('rev-parse', 'HEAD');
    const changelog = join(clone, 'CHANGELOG.md');
    const text = readFileSync(changelog, 'utf8');
    writeFileSync(changelog, text.replace('## Unreleased\n', '## Unreleased\n\n- More.\n'));
    expect(() => check('9.8.8')).toThrow(/Commit or put aside[^]*CHANGELOG.md/);
    await git('commit', '--quiet', '--all', '--message', 'More');
    expect(check('9.8.8')).toBe('- More.');
    // A file stands where the folder should be.
    const out = join(changelog, 'out');
    const options = { version: '9.8.8', clone, out, signer: { ssh: key }, date: '2026-01-01' };
    expect(() => release(options)).toThrow('ENOTDIR');
    expect(await git('status', '--porcelain')).toBe('');
    expect(await git('log', '-1', '--format=%s')).toBe('More\n');
    await git('reset', '--quiet', '--hard', before.trim());
  });
});

describe('the package, packed from a clean clone and installed into an empty folder', () => {
  beforeEach(({ skip }) => skip(unreachable, 'the packages that it needs can’t be reached'));

  it('brings the lock along, by which the very packages are installed that its bill of materials names', async () => {
    const unpacked = makeFolder();
    await run('tar', ['-xzf', released(`coverhues-${VERSION}.tgz`), '-C', unpacked, '--strip-components=1']);
    const options = ['--no-audit', '--no-fund', '--prefer-offline', '--ignore-scripts'];
    await run('npm', ['ci', ...options], { cwd: unpacked });
    const ours = lockedIn(packagePath('package-lock.json'));
    const theirs = Object.entries(lockedIn(join(unpacked, 'node_modules', '.package-lock.json')));
    expect(theirs.length).toBeGreaterThan(100);
    const others = theirs.filter(([path, { version }]) => ours[path]?.version !== version || ours[path]?.dev);
    expect(others).toEqual([]);
    const pinned = Object.keys(lockedIn(join(unpacked, 'npm-shrinkwrap.json'))).filter((path) => path !== '');
    expect(pinned).toHaveLength(installedPackages().length);
    const { stdout } = await run(process.execPath, [join('src', 'bin.js'), '--version'], { cwd: unpacked });
    expect(stdout.trim()).toBe(VERSION);
  });

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

  it('takes no more room than this, and no more packages', () => {
    const { packages } = JSON.parse(
      readFileSync(join(folder, 'node_modules', '.package-lock.json'), 'utf8'),
    ) as { readonly packages: object };
    expect(Object.keys(packages).length).toBeLessThan(MOST.packages);
    expect(bytesIn(join(folder, 'node_modules'))).toBeLessThan(MOST.megabytes * 1_000_000);
    expect(statSync(released(`coverhues-${VERSION}.tgz`)).size).toBeLessThan(MOST.megabytes * 1_000_000);
  });

  it('carries the licence of whatever it carries', () => {
    const carried = join(installed, 'dist', 'node_modules');
    for (const name of [
      'onnxruntime-node',
      'onnxruntime-common',
      '@xenova/transformers',
      'zod',
      'htmlparser2',
    ]) {
      const texts = readdirSync(join(carried, name)).filter((file) => file.startsWith('LICENSE'));
      expect(texts.length).toBeGreaterThan(0);
    }
  });

  it('says from which repository it was made, without credentials, and leaves the clone as it was', () => {
    expect(manifestOf(installed).repository).toEqual({
      type: 'git',
      url: 'git+https://git.example.org/books/coverhues.git',
    });
    for (const file of ['package.json', 'package-lock.json']) {
      const ours = withVersion(readFileSync(packagePath(file), 'utf8'), VERSION);
      expect(readFileSync(join(clone, file), 'utf8')).toBe(ours);
    }
    expect(existsSync(join(clone, 'npm-shrinkwrap.json'))).toBe(false);
    const dist = [join(clone, 'dist'), join(installed, 'dist')];
    expect(dist.filter((each) => existsSync(join(each, 'kept-package.json')))).toEqual([]);
  });

  it('reads packages of many small files from a few of its own', () => {
    for (const [name, most] of [
      ['zod', 3],
      ['htmlparser2', 1],
    ] as const) {
      const own = createRequire(join(installed, 'dist', 'src', 'bin.js')).resolve(name);
      expect(own).toContain(join('coverhues', 'dist', 'node_modules', name));
      const code = readdirSync(dirname(own)).filter((file) => file.endsWith('.js'));
      expect(code.length).toBeLessThanOrEqual(most);
    }
  });

  it('leaves the source at home', () => {
    const files = readdirSync(installed, { recursive: true, encoding: 'utf8' });
    expect(files.filter((file) => /(?<!\.d)\.ts$|\.map$|\.tsbuildinfo$/.test(file))).toEqual([]);
    expect(existsSync(join(installed, 'scripts'))).toBe(false);
    expect(readFileSync(join(installed, 'dist', 'THIRD_PARTY.txt'), 'utf8')).toContain('Stanford University');
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
