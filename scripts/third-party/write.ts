import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILD } from '../packages.ts';
import { shippedWorks } from './assets.ts';
import { carriedPackages, installedPackages, type ThirdParty } from './packages.ts';

const LINE = '-'.repeat(80);

/** What the file is called in the build. */
export const THIRD_PARTY = 'THIRD_PARTY.txt';

/** Writes into the build under which licences all stands that others made and that ships, or is installed with it. */
export function writeThirdParty(): void {
  writeFileSync(join(BUILD, THIRD_PARTY), thirdPartyText());
}

/** The whole text: what is carried, what is installed with it, and each licence in full. */
export function thirdPartyText(): string {
  const works = shippedWorks().map(({ what, files, licence, text }) =>
    chapter(what, `${licence}\n${files.join('\n')}`, text),
  );
  return `${[
    'coverhues is under the MIT licence. It comes with the following works of others, and is installed with the packages\nbelow them, each under its own licence.',
    'libvips (LGPL-3.0-or-later) is a library of its own, in packages whose names begin with @img/sharp-: sharp loads it\nwhen it runs, and another one may be put in its place. Its source: https://github.com/lovell/sharp-libvips',
    title('Fonts and data'),
    ...works,
    title('Code in the build'),
    ...carriedPackages().map(packageChapter),
    title('Packages that are installed with it'),
    ...installedPackages().map(packageChapter),
  ].join('\n\n')}\n`;
}

function title(text: string): string {
  return `${'='.repeat(80)}\n${text}`;
}

function chapter(name: string, below: string, text: string): string {
  return `${LINE}\n${name}\n${below}${text === '' ? '' : `\n\n${text}`}`;
}

function packageChapter({ name, version, licence, text }: ThirdParty): string {
  return chapter(`${name} ${version}`, licence, text);
}
