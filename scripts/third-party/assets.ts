import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { packagePath } from '../../src/package-root.ts';

/** Files that ship and that somebody else made, or that are made of what somebody else made. */
export interface ShippedWork {
  readonly what: string;
  /** Paths from the repository's root. */
  readonly files: readonly string[];
  /** An SPDX expression. */
  readonly licence: string;
  readonly text: string;
}

/** Folders and endings of what was made for this project, under its own licence. */
const OWN =
  /^(?:assets\/(?:hosting|operations|readme|series|shelves|slack)\/|models\/)|\.(?:css|md|svg|conf)$/;
const FONT = /\.(?:ttf|otf|woff2?)$/;
/** Licences themselves. */
const LICENCE = /(?:^|\/)(?:OFL-\w+|LICENSE)\.txt$/;

/** What is not in the fonts' own folders, each with its source. */
const DATA: readonly (Omit<ShippedWork, 'text'> & { readonly textFile: string })[] = [
  {
    what: 'Names that people give colours (Heer and Stone, “Color Naming Models for Color Selection”, 2012)',
    files: ['assets/colour-names/names.bin'],
    licence: 'BSD-3-Clause',
    textFile: 'assets/colour-names/LICENSE.txt',
  },
  {
    what: 'A table of inks, made of the profile “Chemical proof” by Graeme W. Gill, which is in the public domain',
    files: ['assets/press/press.bin'],
    licence: 'MIT',
    textFile: 'LICENSE',
  },
];

/** All files of the folders that ship, by their paths from the repository's root. */
export function shippedFiles(): string[] {
  return ['assets', 'models'].flatMap((folder) =>
    readdirSync(packagePath(folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(packagePath().length + 1)),
  );
}

/** Whether a file was made for this project, or says under which licence another one is. */
export function isOwn(file: string): boolean {
  return OWN.test(file) || LICENCE.test(file);
}

/** Fonts and data of others that ship, a font's family at a time. */
export function shippedWorks(): ShippedWork[] {
  const fonts = shippedFiles().filter((file) => FONT.test(file));
  const licences = shippedFiles().filter((file) => LICENCE.test(file));
  const families = licences.flatMap((licence) => {
    const family = /OFL-(\w+)\.txt$/.exec(licence)?.[1];
    if (family === undefined) return [];
    const files = fonts.filter((file) => familyOf(file) === family.toLowerCase());
    return [{ what: `The font ${family}`, files, licence: 'OFL-1.1', text: textOf(licence) }];
  });
  const data = DATA.map(({ textFile, ...work }) => Object.assign(work, { text: textOf(textFile) }));
  return [...families, ...data];
}

function familyOf(file: string): string {
  return basename(file)
    .replace(/[-.].*$/, '')
    .toLowerCase();
}

function textOf(file: string): string {
  return readFileSync(packagePath(file), 'utf8').trim();
}
