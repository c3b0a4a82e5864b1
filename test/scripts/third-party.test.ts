import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isOwn, shippedFiles, shippedWorks } from '../../scripts/third-party/assets.ts';
import { unfree } from '../../scripts/third-party/licences.ts';
import { carriedPackages, installedPackages } from '../../scripts/third-party/packages.ts';
import { thirdPartyText } from '../../scripts/third-party/write.ts';
import { packagePath } from '../../src/package-root.ts';

const PACKAGES = [...installedPackages(), ...carriedPackages()];

it('no package ships without a licence, or under one that is not free', () => {
  expect(PACKAGES.length).toBeGreaterThan(200);
  expect(PACKAGES.filter(({ licence }) => licence === '').map(({ name }) => name)).toEqual([]);
  expect(PACKAGES.filter(({ name, licence }) => unfree(name, licence).length > 0)).toEqual([]);
});

it('what a package wants beside it is installed with it, and told', () => {
  const names = PACKAGES.map(({ name }) => name);
  expect(names).toContain('@types/express');
  expect(names).not.toContain('vitest');
  expect(names).not.toContain('vega');
});

it('a licence is not free by its beginning, and libvips alone may be under the LGPL', () => {
  expect(unfree('a', 'MIT')).toEqual([]);
  expect(unfree('a', '(MIT OR Apache-2.0)')).toEqual([]);
  expect(unfree('a', 'MIT AND GPL-3.0-only')).toEqual(['GPL-3.0-only']);
  expect(unfree('a', 'LGPL-3.0-or-later')).toEqual(['LGPL-3.0-or-later']);
  expect(unfree('a', 'MITx')).toEqual(['MITx']);
  expect(unfree('@img/sharp-libvips-linux-x64', 'LGPL-3.0-or-later')).toEqual([]);
});

it('all that ships beside code is the project’s own, or has its licence beside it', () => {
  const works = shippedWorks();
  const covered = new Set(works.flatMap(({ files }) => files));
  expect(shippedFiles().filter((file) => !isOwn(file) && !covered.has(file))).toEqual([]);
  for (const { files, licence, text } of works) {
    expect(files.length).toBeGreaterThan(0);
    expect(unfree('', licence)).toEqual([]);
    expect(text.length).toBeGreaterThan(500);
  }
});

it('what is called the project’s own model is said to be under its licence', () => {
  for (const model of ['hues', 'covers'])
    expect(readFileSync(packagePath('models', model, 'README.md'), 'utf8')).toMatch(/^---\nlicense: mit\n/);
});

it('the whole text names each package with its licence', () => {
  const text = thirdPartyText();
  for (const { name, version, licence } of PACKAGES)
    expect(text).toContain(`\n${name} ${version}\n${licence}`);
  expect(text).toContain('Copyright (c) 2011, Stanford University');
  // HarfBuzz is within the package that brings it, which says nothing of its licence.
  expect(text).toContain('Copyright © 2010-2022  Google, Inc.');
});
