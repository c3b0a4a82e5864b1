import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { packagePath } from '../../src/package-root.ts';
import { findInstalled, type Installed } from '../packages.ts';
import { SAID_ELSEWHERE } from './licences.ts';

/** Somebody else's work that ships, or is installed with what ships. */
export interface ThirdParty {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression; empty where none is said. */
  readonly licence: string;
  /** The texts of its licence and notices; empty where it isn't installed here, as of another platform. */
  readonly text: string;
}

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
}

/** What a file is called that holds a licence, or what has to be said of it. */
const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i;

/** Licences of what packages hold of others' without saying so. */
const WITHIN: Readonly<Record<string, () => string>> = { harfbuzzjs: () => ownCopy('harfbuzz.txt') };

/**
 * Packages that are installed with the bot, by the lock: what only a clone needs is left out, and what a package wants beside
 * it (a peer) is not.
 */
export function installedPackages(): ThirdParty[] {
  const { packages } = JSON.parse(readFileSync(packagePath('package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, LockedPackage>>;
  };
  return Object.entries(packages)
    .filter(([path, { dev }]) => path !== '' && !dev)
    .map(([path, { version = '', license = '' }]) => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      return {
        name,
        version,
        licence: license || (SAID_ELSEWHERE[name] ?? ''),
        text: [textIn(packagePath(path)), WITHIN[name]?.() ?? ''].filter(Boolean).join('\n\n'),
      };
    })
    .toSorted((one, other) => one.name.localeCompare(other.name, 'en'));
}

/** Packages whose code the build carries, as only a clone installs them. */
export function carriedPackages(): ThirdParty[] {
  const library = findInstalled('@xenova/transformers');
  const runtime = findInstalled('onnxruntime-node');
  const ofLibrary = ['@huggingface/jinja', '@huggingface/tokenizers'].map((name) =>
    findInstalled(name, library.folder),
  );
  const runtimeLicence = ownCopy('onnxruntime.txt');
  return [
    ...[library, ...ofLibrary].map((each) => asThirdParty(each)),
    ...[runtime, findInstalled('onnxruntime-common', runtime.folder)].map((each) =>
      asThirdParty(each, runtimeLicence),
    ),
  ];
}

/** A licence that is kept here, as the package lacks it. */
function ownCopy(file: string): string {
  return readFileSync(packagePath('scripts', 'licences', file), 'utf8').trim();
}

function asThirdParty({ folder, manifest }: Installed, text = textIn(folder)): ThirdParty {
  const { name, version, license } = manifest;
  return {
    name: String(name),
    version: String(version),
    licence: typeof license === 'string' ? license : '',
    text,
  };
}

function textIn(folder: string): string {
  if (!existsSync(folder)) return '';
  return readdirSync(folder)
    .filter((file) => LICENCE_FILE.test(file))
    .toSorted()
    .map((file) => readFileSync(join(folder, file), 'utf8').trim())
    .join('\n\n');
}
