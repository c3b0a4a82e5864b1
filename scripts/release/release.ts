import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { THIRD_PARTY } from '../third-party/write.ts';
import { checkVersion, ReleaseFault, unreleasedNotes, withRelease, withVersion } from './notes.ts';
import { billOfMaterials } from './sbom.ts';
import { type Signer, signFile, signTag } from './signer.ts';

/** What is released, and how. */
export interface ReleaseOptions {
  readonly version: string;
  /** The clone's root. */
  readonly clone: string;
  /** Folder for what is made; made where there is none. */
  readonly out: string;
  readonly signer: Signer;
  /** The day, as YYYY-MM-DD. */
  readonly date: string;
}

/** What there is once it is released: notes, and the files that are published. */
export interface Released {
  readonly tag: string;
  readonly notes: string;
  readonly files: readonly string[];
}

/** What `npm pack` leaves behind where it is interrupted. */
const PINNED = 'npm-shrinkwrap.json';
/** Files that a release changes. */
const CHANGED = ['package.json', 'package-lock.json', 'CHANGELOG.md'] as const;

/**
 * Looks whether a version can be released: the tree is clean, the changelog says what is new, and the tag is free.
 *
 * @returns what is new
 * @throws {ReleaseFault} with a sentence on what to do first
 */
export function checkRelease({ version, clone }: Pick<ReleaseOptions, 'version' | 'clone'>): string {
  const { version: now } = JSON.parse(readFileSync(join(clone, 'package.json'), 'utf8')) as {
    version: string;
  };
  checkVersion(version, now);
  const dirty = git(clone, 'status', '--porcelain').trim();
  if (dirty !== '') throw new ReleaseFault(`Commit or put aside what is changed first:\n${dirty}`);
  if (git(clone, 'tag', '--list', `v${version}`).trim() !== '')
    throw new ReleaseFault(`v${version} is released already.`);
  return unreleasedNotes(readFileSync(join(clone, 'CHANGELOG.md'), 'utf8'));
}

/**
 * Releases a version: sets it, packs it, says what is in it and under which licences, signs, commits and tags. What fails
 * leaves the clone as it was, and no file that was made. Nothing is sent anywhere.
 *
 * @throws {ReleaseFault} with a sentence on what to do first
 */
export function release(options: ReleaseOptions): Released {
  const { version, clone, out, signer, date } = options;
  const notes = checkRelease(options);
  const before = git(clone, 'rev-parse', 'HEAD').trim();
  const tag = `v${version}`;
  const planned = filesOf(version, out);
  const newFolder = mkdirSync(out, { recursive: true });
  process.on('SIGINT', leaveToStep);
  try {
    change(clone, 'CHANGELOG.md', (text) => withRelease(text, version, date));
    for (const file of ['package.json', 'package-lock.json'] as const)
      change(clone, file, (text) => withVersion(text, version));
    makeFiles(planned, { version, clone, out, notes });
    const sums = writeSums(planned.made, planned.sums);
    const files = [...planned.made, sums, signFile(sums, signer)];
    git(clone, 'commit', '--quiet', '--message', `Release ${version}`, '--', ...CHANGED);
    signTag(clone, tag, `coverhues ${version}`, signer);
    return { tag, notes, files };
  } catch (error) {
    git(clone, 'reset', '--quiet', '--soft', before);
    git(clone, 'restore', '--staged', '--worktree', '--', ...CHANGED);
    rmSync(join(clone, PINNED), { force: true });
    const made = newFolder === undefined ? planned.all : [newFolder];
    for (const path of made) rmSync(path, { recursive: true, force: true });
    throw error;
  } finally {
    process.off('SIGINT', leaveToStep);
  }
}

/** Interrupted, perhaps where a passphrase is asked for, the step that is under way ends, and fails like any other. */
function leaveToStep(): void {}

function change(clone: string, file: string, edit: (text: string) => string): void {
  const path = join(clone, file);
  writeFileSync(path, edit(readFileSync(path, 'utf8')));
}

/** The files of a release: the package, its bill of materials, the licences of others' work in it, the notes, and the rest. */
function filesOf(version: string, out: string) {
  const name = `coverhues-${version}`;
  const at = (file: string) => join(out, file);
  const archive = at(`${name}.tgz`);
  const bill = at(`${name}.cdx.json`);
  const licences = at(`${name}-${THIRD_PARTY}`);
  const notes = at(`${name}.md`);
  const sums = at('SHA256SUMS');
  const made = [archive, bill, licences, notes];
  return { bill, licences, notes, sums, made, all: [...made, sums, `${sums}.sig`, `${sums}.asc`] };
}

function makeFiles(
  { bill, licences, notes: said }: ReturnType<typeof filesOf>,
  {
    version,
    clone,
    out,
    notes,
  }: Pick<ReleaseOptions, 'version' | 'clone' | 'out'> & { readonly notes: string },
): void {
  run('npm', ['pack', '--silent', '--pack-destination', out], clone);
  // Told to leave out what only a clone needs, npm leaves out more than that.
  const sbom = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
  writeFileSync(bill, billOfMaterials(run('npm', sbom, clone)));
  copyFileSync(join(clone, 'dist', THIRD_PARTY), licences);
  writeFileSync(said, `# coverhues ${version}\n\n${notes}\n`);
}

/** Writes the digests of files, as `sha256sum --check` reads them. */
function writeSums(files: readonly string[], sums: string): string {
  const lines = files.map((file) => {
    const digest = createHash('sha256').update(readFileSync(file)).digest('hex');
    return `${digest}  ${basename(file)}\n`;
  });
  writeFileSync(sums, lines.join(''));
  return sums;
}

function git(clone: string, ...args: readonly string[]): string {
  return run('git', ['-C', clone, ...args], clone);
}

function run(program: string, args: readonly string[], cwd: string): string {
  return execFileSync(program, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 64 * 1024 * 1024,
  });
}
